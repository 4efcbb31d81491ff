import {
  dayToSerial,
  instantToSerial,
  serialToDay,
  serialToInstant,
  weekdayOf,
} from '../workbook/dates';
import type { ClockRecord } from './records';

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** What the minute of a trigger hangs on: its own for each person and function. */
export const seedOf = ({ owner, functionName }: { owner: string; functionName: string }): string =>
  `${owner} ${functionName}`;

/** Google picks a minute of the hour when a trigger is made and keeps to it; here `seed` decides. */
const chosenMinute = (clock: ClockRecord, seed: string): number => {
  let hash = 0;
  for (const letter of seed) hash = (hash * 31 + letter.charCodeAt(0)) % 6007;
  if (clock.minute === undefined) return hash % 60;
  return Math.min(59, Math.max(0, clock.minute - 15 + (hash % 31)));
};

const fitsDay = (clock: ClockRecord, serial: number): boolean => {
  const { year, month, day } = serialToDay(serial);
  if (clock.weekDay !== undefined && weekdayOf(serial) !== clock.weekDay) return false;
  if (clock.monthDay !== undefined && day !== clock.monthDay) return false;
  const { day: wanted } = clock;
  return !wanted || (wanted.year === year && wanted.month === month && wanted.day === day);
};

/** The days between two runs that `everyDays` and `everyWeeks` ask for; a single date has no second run. */
const daysBetween = ({ every }: ClockRecord): number => {
  if (every?.unit === 'days') return every.count;
  return every?.unit === 'weeks' ? every.count * 7 : 1;
};

/** The first instant after `after` at which a clock trigger is due; null when it will not run again. */
export const nextRun = (
  clock: ClockRecord,
  after: number,
  seed: string,
  ranBefore = false,
): number | null => {
  if (clock.at !== undefined) return ranBefore ? null : clock.at;
  if (clock.every?.unit === 'minutes') return after + clock.every.count * MINUTE;
  if (clock.every?.unit === 'hours') return after + clock.every.count * HOUR;
  if (clock.day && ranBefore) return null;
  const zone = clock.timeZone ?? 'UTC';
  const minute = chosenMinute(clock, seed);
  const start = Math.floor(instantToSerial(after, zone)) + (ranBefore ? daysBetween(clock) : 0);
  for (let day = start; day < start + 366 * 5; day++) {
    if (!fitsDay(clock, day)) continue;
    const instant = serialToInstant(day + ((clock.hour ?? 0) * 60 + minute) / 1440, zone);
    if (instant > after) return instant;
  }
  return null;
};

/** The parts of a time event, in the trigger's zone; Monday is day 1 of the week. */
export const timeEvent = (at: number, timeZone: string): Record<string, number | string> => {
  const serial = instantToSerial(at, timeZone);
  const { year, month, day } = serialToDay(serial);
  const seconds = Math.floor((serial - Math.floor(serial)) * 86_400 + 1e-4);
  const first = dayToSerial(year, 1, 1);
  return {
    year,
    month,
    'day-of-month': day,
    'day-of-week': weekdayOf(serial) || 7,
    'week-of-year': Math.floor((Math.floor(serial) - first + weekdayOf(first)) / 7) + 1,
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
    timezone: timeZone,
  };
};
