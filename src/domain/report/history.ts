import { dayAt, type LogColumns } from '../follow-up/log-columns';
import {
  addDays,
  dateOfDay,
  dayNumber,
  type IsoWeek,
  isoWeekOf,
  type LocalDate,
  mondayOfWeek,
} from '../local-date';
import { experienceWeeks } from './experience-weeks';
import { noFlows } from './week-flows';
import { unknownState, type WeekFlows, type WeeklyNumbers } from './weekly-numbers';

/** More weeks than these ten years are not filled in, however old a mistyped date is. */
export const mostWeeks = 520;

/** The week so many weeks after another. */
export const weekAfter = (week: IsoWeek, weeks: number): IsoWeek =>
  isoWeekOf(addDays(mondayOfWeek(week) as LocalDate, 7 * weeks));

export const isOf =
  (week: string) =>
  (numbers: WeeklyNumbers): boolean =>
    numbers.week === week;

/** The week in which the register began: of the oldest line of its log, of the day on which it was set up, or the present one. */
export const firstWeekOf = (log: LogColumns, today: LocalDate, setUpOn = today): IsoWeek => {
  let first = Math.min(dayNumber(today), dayNumber(setUpOn));
  for (let at = 0; at < log.length; at += 1) first = Math.min(first, dayAt(log, at));
  return isoWeekOf(dateOfDay(first));
};

type Flows = ReadonlyMap<IsoWeek, WeekFlows>;

export const numbersFromLog = (week: IsoWeek, flows: Flows): WeeklyNumbers => ({
  week,
  ...(flows.get(week) ?? noFlows),
  ...unknownState,
});

/**
 * The history with the numbers of a week put in, oldest week first. Weeks before it that were never summed up are
 * filled in from the log, from its first week on, or from the first that begins after `since`; weeks that were are left
 * as they stand.
 */
export const withWeek = (
  history: readonly WeeklyNumbers[],
  numbers: WeeklyNumbers,
  flows: Flows,
  since: LocalDate | null,
): WeeklyNumbers[] => {
  const known = new Map(history.map((one) => [one.week, one]));
  const isTold = (week: IsoWeek): boolean => since === null || (mondayOfWeek(week) ?? '') >= since;
  const [first = numbers.week] = [...flows.keys(), ...known.keys()].sort();
  for (let week = numbers.week, left = mostWeeks; week >= first && left > 0; left -= 1) {
    if (!known.has(week) && isTold(week)) known.set(week, numbersFromLog(week, flows));
    week = weekAfter(week, -1);
  }
  known.set(numbers.week, numbers);
  return [...known.values()].sort((a, b) => (a.week < b.week ? -1 : 1));
};

/** The last weeks up to one, oldest first. */
export const weeksUpTo = (
  history: readonly WeeklyNumbers[],
  week: IsoWeek,
  count: number,
): WeeklyNumbers[] => history.filter((one) => one.week <= week).slice(-count);

/** Whether what happened since a day is enough to sum up a week, with what worked over so many weeks before it. */
export const isToldSince = (since: LocalDate, week: string): boolean =>
  (mondayOfWeek(week) ?? '') >= addDays(since, 7 * experienceWeeks);
