/** Round steps for an axis that must reach from the lowest to the highest value and always shows zero. */
export const axisTicks = (values: readonly number[], about = 4): number[] => {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  if (low === high) return [0, 1];
  const rough = (high - low) / about;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  return Array.from({ length: last - first + 1 }, (_, index) =>
    round((first + index) * step, step),
  );
};

/** Steps such as 0.1 add up to 0.30000000000000004. */
const round = (value: number, step: number): number => {
  const digits = Math.max(0, -Math.floor(Math.log10(step)));
  return Number(value.toFixed(digits));
};

/** Where a value lies between the first and the last tick, 0 to 1. */
export const portion = (value: number, ticks: readonly number[]): number => {
  const low = ticks[0] ?? 0;
  const high = ticks[ticks.length - 1] ?? 1;
  return (value - low) / (high - low);
};

/** Values put on top of each other, series by series. */
export const stacked = (series: readonly (readonly (number | null)[])[]): number[][][] => {
  const heights: number[] = [];
  return series.map((values) =>
    values.map((value, index) => {
      const from = heights[index] ?? 0;
      const to = from + (value ?? 0);
      heights[index] = to;
      return [from, to];
    }),
  );
};
