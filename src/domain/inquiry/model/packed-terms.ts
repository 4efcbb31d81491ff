/** Words are packed by their weights as `weight word word …` with `|` between; unpacked when first asked for. */
export const unpackTerms = (packed: string): Map<string, number> =>
  new Map(
    packed.split('|').flatMap((group) => {
      const [weight, ...words] = group.split(' ');
      return words.map((word): [string, number] => [word, Number(weight)]);
    }),
  );
