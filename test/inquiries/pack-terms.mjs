/** Words by their whole weights, as the triage unpacks them: `weight word word …` with `|` between, in a fixed order. */
export const packTerms = (weights) => {
  const groups = new Map();
  for (const [word, weight] of [...weights].sort(([one], [other]) => (one < other ? -1 : 1)))
    groups.set(weight, [...(groups.get(weight) ?? []), word]);
  return [...groups]
    .sort(([one], [other]) => one - other)
    .map(([weight, words]) => [weight, ...words].join(' '))
    .join('|');
};
