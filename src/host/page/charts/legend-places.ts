const margin = 16;

/** Near enough to place legend entries: Chinese characters are twice as wide as letters. */
const textWidth = (text: string): number =>
  [...text].reduce((width, character) => width + (character > '\u2e80' ? 12 : 6.6), 0);

export type Placed = { readonly name: string; readonly x: number; readonly line: number };

/** The entries one after the other, on a further line where the chart ends. */
export const placeEntries = (names: readonly string[], width: number): Placed[] => {
  let x = margin;
  let line = 0;
  return names.map((name) => {
    const wide = 34 + textWidth(name);
    if (x > margin && x + wide - margin > width - margin) {
      x = margin;
      line += 1;
    }
    const placed = { name, x, line };
    x += wide;
    return placed;
  });
};
