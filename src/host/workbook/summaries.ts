import type { CellValue } from './cell';

type Summarize = (values: readonly CellValue[]) => number | null;

const numbersOf = (values: readonly CellValue[]): number[] =>
  values.filter((value) => typeof value === 'number');

/** Over the numbers alone; nothing where there are too few. */
const over =
  (least: number, summarize: (numbers: readonly number[]) => number): Summarize =>
  (values) => {
    const numbers = numbersOf(values);
    return numbers.length < least ? null : summarize(numbers);
  };

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
const mean = (numbers: readonly number[]): number => sum(numbers) / numbers.length;
const squares = (numbers: readonly number[]): number =>
  sum(numbers.map((each) => (each - mean(numbers)) ** 2));

const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2;
};

const filled = (values: readonly CellValue[]) => values.filter((value) => value !== null);

/** How a pivot table sums up, by Google's names. */
export const summaries: Record<string, Summarize> = {
  SUM: over(0, sum),
  COUNT: over(0, (numbers) => numbers.length),
  COUNTA: (values) => filled(values).length,
  COUNTUNIQUE: (values) => new Set(filled(values).map((value) => JSON.stringify(value))).size,
  AVERAGE: over(1, mean),
  MAX: over(1, (numbers) => Math.max(...numbers)),
  MIN: over(1, (numbers) => Math.min(...numbers)),
  MEDIAN: over(1, median),
  PRODUCT: over(1, (numbers) => numbers.reduce((all, each) => all * each, 1)),
  STDEV: over(2, (numbers) => Math.sqrt(squares(numbers) / (numbers.length - 1))),
  STDEVP: over(1, (numbers) => Math.sqrt(squares(numbers) / numbers.length)),
  VAR: over(2, (numbers) => squares(numbers) / (numbers.length - 1)),
  VARP: over(1, (numbers) => squares(numbers) / numbers.length),
};
