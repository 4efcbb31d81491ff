import { type IsoWeek, isoWeekOf, type LocalDate, mondayOf, mondayOfWeek } from '../local-date';
import { mostWeeks, numbersFromLog, weekAfter } from './history';
import type { WeekFlows, WeeklyNumbers } from './weekly-numbers';

type History = readonly WeeklyNumbers[];

const yearOfWeek = (week: IsoWeek): string => (mondayOfWeek(week) ?? '').slice(0, 4);

const weeksBetween = (first: IsoWeek, last: IsoWeek): IsoWeek[] => {
  const weeks: IsoWeek[] = [];
  for (let week = first; week <= last; week = weekAfter(week, 1)) weeks.push(week);
  return weeks;
};

/** The first and the last week that begin in a year. */
const edgesOf = (year: string): { readonly first: IsoWeek; readonly last: IsoWeek } => ({
  first: isoWeekOf(mondayOf(`${year}-01-07` as LocalDate)),
  last: isoWeekOf(`${year}-12-31` as LocalDate),
});

const firstOf = (history: History): IsoWeek | undefined =>
  history.map(({ week }) => week).sort()[0];

/** Weeks before the first one of the same year were before there was a log. */
const isOfLog = (week: IsoWeek, history: History): boolean => {
  const first = firstOf(history);
  return first === undefined || week > first || yearOfWeek(first) > yearOfWeek(week);
};

/** No week is filled in further back than this from the one summed up. */
const horizonOf = (week: string): IsoWeek => weekAfter(week as IsoWeek, 1 - mostWeeks);

/** The years put away of which the history of a week lacks weeks, oldest first. */
export const uncountedYears = (
  years: readonly string[],
  history: History,
  week: string,
): string[] => {
  const known = new Set(history.map((one) => one.week));
  const horizon = horizonOf(week);
  return [...years].sort().filter((year) => {
    const { first, last } = edgesOf(year);
    return weeksBetween(first, last).some(
      (one) => one >= horizon && !known.has(one) && isOfLog(one, history),
    );
  });
};

const latest = (one: IsoWeek, other: IsoWeek): IsoWeek => (one > other ? one : other);

/**
 * The history with the weeks that begin in a year filled in from what its lines, and those of the year after, tell:
 * in that year ends what began in this one. Where nothing older is known it begins with the first week of which
 * anything is told. Weeks that stand there are left as they are.
 */
export const withYear = (
  history: History,
  year: string,
  flows: ReadonlyMap<IsoWeek, WeekFlows>,
  week: string,
): WeeklyNumbers[] => {
  const known = new Map(history.map((one) => [one.week, one]));
  const { first, last } = edgesOf(year);
  const told = [...flows.keys()].sort()[0] ?? first;
  const isOldest = (firstOf(history) ?? first) >= first;
  const from = latest(isOldest ? told : first, horizonOf(week));
  for (const one of weeksBetween(from, last)) {
    if (!known.has(one)) known.set(one, numbersFromLog(one, flows));
  }
  return [...known.values()].sort((a, b) => (a.week < b.week ? -1 : 1));
};
