import { addDays, type LocalDate } from '../local-date';
import { holidayOn } from './holidays';
import { isWeekend } from './weekend';

/** A day on which the buyer's office is closed: `holiday` is empty for a weekend. */
export type ClosedDay = { readonly date: LocalDate; readonly holiday: string };

/** The longest shutdown of any country's table with its weekends is shorter. */
const longestShutdown = 30;

const closedOn = (country: string, date: LocalDate): ClosedDay | null => {
  const holiday = holidayOn(country, date);
  if (holiday) return { date, holiday };
  return isWeekend(country, date) ? { date, holiday: '' } : null;
};

/**
 * The first day from `date` on that is a working day in a country (ISO 3166-1 alpha-2), with the closed days passed
 * over. Where the country is not known, every day is taken for a working day.
 */
export const workingDayFrom = (
  country: string,
  date: LocalDate,
): { readonly date: LocalDate; readonly passed: readonly ClosedDay[] } => {
  const passed: ClosedDay[] = [];
  let day = date;
  while (country !== '' && passed.length < longestShutdown) {
    const closed = closedOn(country, day);
    if (!closed) break;
    passed.push(closed);
    day = addDays(day, 1);
  }
  return { date: day, passed };
};
