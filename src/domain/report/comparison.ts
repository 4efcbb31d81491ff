import type { IsoWeek } from '../local-date';
import { weekAfter } from './history';
import type { WeeklyNumbers } from './weekly-numbers';

/** A number of a week beside the week before and the mean of the four weeks before; `null` is unknown, 0 is 0. */
export type Comparison = {
  readonly now: number | null;
  readonly before: number | null;
  readonly mean: number | null;
};

const meanWeeks = 4;

export type Measure = (numbers: WeeklyNumbers) => number | null;

/** Compares over the weeks that are known; a week that is not in the history counts for nothing. */
export const compare = (
  measure: Measure,
  history: readonly WeeklyNumbers[],
  week: IsoWeek,
): Comparison => {
  const weeksBack = (weeks: number): number | null => {
    const wanted = weekAfter(week, -weeks);
    const numbers = history.find((one) => one.week === wanted);
    return numbers ? measure(numbers) : null;
  };
  const known = Array.from({ length: meanWeeks }, (_, back) => weeksBack(back + 1)).filter(
    (value) => value !== null,
  );
  const sum = known.reduce((total, value) => total + value, 0);
  return {
    now: weeksBack(0),
    before: weeksBack(1),
    mean: known.length === 0 ? null : sum / known.length,
  };
};

/** Up or down against the week before; level where one of the two is unknown. */
export const directionOf = ({ now, before }: Comparison): 'up' | 'down' | 'level' => {
  if (now === null || before === null || now === before) return 'level';
  return now > before ? 'up' : 'down';
};
