import { dateOfMinute, daysBetween, type LocalDate, type LocalMinute } from '../local-date';

/** A summary is written every week; one this many days old has been missed. */
export const staleAfterDays = 8;

/** Days since the summary was written, or since it was to be written by itself; `null` while it is no older than it should be. */
export const daysStale = (since: LocalMinute | null, today: LocalDate): number | null => {
  const days = since === null ? 0 : daysBetween(dateOfMinute(since), today);
  return days > staleAfterDays ? days : null;
};
