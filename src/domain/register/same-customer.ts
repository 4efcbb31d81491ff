import { phoneEnding } from '../customer/compared-phone';
import type { Identity } from '../customer/identity';

type Nodes = readonly number[];

/** Sets of rows that grow together. */
const makeSets = (size: number) => {
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
type Sets = ReturnType<typeof makeSets>;

const bucketsBy = (
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
const partsBy = (nodes: Nodes, keyOf: (node: number) => string): Nodes[] => {
  const byValue = bucketsBy(nodes, (node) => [keyOf(node)]);
  if (byValue.size <= 1) return [nodes];
  const without = nodes.filter((node) => keyOf(node) === '');
  return [...byValue.values(), without].filter((part) => part.length > 0);
};

const joinParts = (sets: Sets, nodes: Nodes, ...values: ((node: number) => string)[]): void => {
  if (nodes.length < 2) return;
  const [keyOf, ...rest] = values;
  if (!keyOf) sets.join(nodes);
  else for (const part of partsBy(nodes, keyOf)) joinParts(sets, part, ...rest);
};

const isReachable = (who: Identity): boolean => who.emails.length > 0 || who.phones.length > 0;
const hasOneName = (who: Identity): boolean => who.company === '' || who.contact === '';
const isBare = (who: Identity): boolean => !isReachable(who) && hasOneName(who);
const isBareSite = (who: Identity): boolean => isBare(who) && who.company === who.contact;

type Bare = { readonly is: (who: Identity) => boolean; readonly name: (who: Identity) => string };

/** A row with one name and nothing else goes with the one customer of that name, if there is just one. */
const joinBare = (sets: Sets, who: readonly Identity[], bare: Bare): void => {
  const of = (node: number): Identity => who[node] as Identity;
  const named = bucketsBy([...who.keys()], (node) => [bare.name(of(node))]);
  for (const bucket of named.values()) {
    for (const part of partsBy(bucket, (node) => of(node).country)) {
      const alone = part.filter((node) => bare.is(of(node)));
      if (alone.length === 0) continue;
      const others = part.filter((node) => !bare.is(of(node)));
      const customers = new Set(others.map(sets.rootOf));
      sets.join(customers.size === 1 ? [...customers, ...alone] : alone);
    }
  }
};

/** The number with this ending when its country is known, else empty. */
const wholePhone = (who: Identity | undefined, ending: string): string =>
  who?.phones.find((phone) => phone !== ending && phoneEnding(phone) === ending) ?? '';

/**
 * Which rows speak of one customer: a shared e-mail or phone with no other firm or person against it, the same person
 * at the same firm, or a bare name that only one customer has. Answers for each row the first row of its customer;
 * the order of the rows makes no difference to who belongs together.
 */
export const sameCustomers = (who: readonly Identity[]): ((node: number) => number) => {
  const all = [...who.keys()];
  const sets = makeSets(who.length);
  const company = (node: number) => who[node]?.company ?? '';
  const contact = (node: number) => who[node]?.contact ?? '';
  const country = (node: number) => who[node]?.country ?? '';
  const mailbox = (node: number) => who[node]?.domain || (who[node]?.emails[0] ?? '');
  const pair = (node: number) =>
    company(node) && contact(node) ? `${company(node)}\n${contact(node)}` : '';
  for (const bucket of bucketsBy(all, (node) => who[node]?.emails ?? []).values()) {
    joinParts(sets, bucket, company);
  }
  const endings = (node: number) => (who[node]?.phones ?? []).map(phoneEnding);
  for (const [ending, bucket] of bucketsBy(all, endings)) {
    const whole = (node: number) => wholePhone(who[node], ending);
    joinParts(sets, bucket, whole, company, contact);
  }
  for (const bucket of bucketsBy(all, (node) => [pair(node)]).values()) {
    joinParts(sets, bucket, country, mailbox);
  }
  joinBare(sets, who, { is: isBare, name: (one) => one.company });
  joinBare(sets, who, { is: isBare, name: (one) => one.contact });
  joinBare(sets, who, { is: isBareSite, name: (one) => one.domain });
  return sets.rootOf;
};
