import { type Comparison, directionOf } from '../../domain/report/comparison';
import type { WeeklyWords } from '../../messages/shape/weekly';

/** How a number is written where there may be none. */
export type Figure = (value: number | null) => string;

export const arrow = (comparison: Comparison): string =>
  ({ up: ' ▲', down: ' ▼', level: '' })[directionOf(comparison)];

export const figures = (words: WeeklyWords) => {
  const ifKnown =
    (write: (value: number) => string): Figure =>
    (value) =>
      value === null ? words.unknown : write(value);
  return {
    count: ifKnown(String),
    mean: ifKnown((value) => String(Math.round(value * 10) / 10)),
    share: ifKnown((value) => `${Math.round(value * 100)}%`),
    time: ifKnown((minutes) =>
      words.hours(Math.floor(Math.round(minutes) / 60), Math.round(minutes) % 60),
    ),
  };
};
