export type Nodes = readonly number[];

/** Sets of rows that grow together. */
export const makeSets = (size: number) => {
  const parent = Array.from({ length: size }, (_, node) => node);
  const rootOf = (node: number): number => {
    let root = node;
    while (parent[root] !== root) root = parent[root] ?? root;
    parent[node] = root;
    return root;
  };
  const join = (nodes: Nodes): void => {
    const root = Math.min(...nodes.map(rootOf));
    for (const node of nodes) parent[rootOf(node)] = root;
  };
  return { rootOf, join };
};
export type Sets = ReturnType<typeof makeSets>;

export const bucketsBy = (
  nodes: Nodes,
  keysOf: (node: number) => readonly string[],
): Map<string, number[]> => {
  const buckets = new Map<string, number[]>();
  for (const node of nodes) {
    for (const key of keysOf(node)) {
      const bucket = buckets.get(key);
      if (bucket) bucket.push(node);
      else if (key !== '') buckets.set(key, [node]);
    }
  }
  return buckets;
};

/** Parts of equal value; rows without the value go with the others only when these agree on one. */
export const partsBy = (nodes: Nodes, keyOf: (node: number) => string): Nodes[] => {
  const byValue = bucketsBy(nodes, (node) => [keyOf(node)]);
  if (byValue.size <= 1) return [nodes];
  const without = nodes.filter((node) => keyOf(node) === '');
  return [...byValue.values(), without].filter((part) => part.length > 0);
};

/** The parts of a bucket that agree on every value. */
export const agreeing = (nodes: Nodes, ...values: ((node: number) => string)[]): Nodes[] => {
  const [keyOf, ...rest] = values;
  if (nodes.length < 2) return [];
  return keyOf ? partsBy(nodes, keyOf).flatMap((part) => agreeing(part, ...rest)) : [nodes];
};
