import type { InstalledTrigger } from '../runtime/host';
import type { Language } from '../server/protocol';
import { formatInstant } from './instants';
import type { PageWords } from './words/page-words';

/** When a trigger runs, in words. */
export const scheduleOf = (
  { event, clock }: InstalledTrigger,
  { schedule }: PageWords,
  language: Language,
  timeZone: string,
): string => {
  if (event !== 'CLOCK' || !clock) return schedule.events[event];
  const { at, day, weekDay, monthDay, every, hour } = clock;
  if (at !== undefined) return schedule.once(formatInstant(at, language, timeZone));
  const hours = hour === undefined ? '' : schedule.between(`${hour}:00`, `${hour + 1}:00`);
  if (day) return schedule.once(dayIn(language, day)) + hours;
  if (weekDay !== undefined) return schedule.weekly(weekdayIn(language, weekDay)) + hours;
  if (monthDay !== undefined) return schedule.monthly(monthDay) + hours;
  return schedule.every(every?.count ?? 1, every?.unit ?? 'days') + hours;
};

const dayIn = (
  language: Language,
  { year, month, day }: { year: number; month: number; day: number },
) =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, day),
  );

/** The fourth of January 1970 was a Sunday, weekday 0. */
const weekdayIn = (language: Language, weekDay: number): string =>
  new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(
    Date.UTC(1970, 0, 4 + weekDay),
  );
