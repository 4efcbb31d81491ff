/** Words and their weights are packed as `word weight … weight` with `|` between; unpacked when first asked for. */
export const unpackTerms = (packed: string): Map<string, readonly number[]> =>
  new Map(
    packed.split('|').map((entry) => {
      const [word, ...weights] = entry.split(' ');
      return [word!, weights.map(Number)];
    }),
  );
