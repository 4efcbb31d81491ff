import type { LocalDate } from '../local-date';
import { holidayOn } from './holidays';
import { type ClosedDay, type OpenDay, openDayFrom } from './open-day';
import { isWeekend } from './weekend';

const closedOn = (country: string, date: LocalDate): ClosedDay | null => {
  if (country === '') return null;
  const holiday = holidayOn(country, date);
  if (holiday) return { date, holiday };
  return isWeekend(country, date) ? { date, holiday: '' } : null;
};

/**
 * The first day from `date` on that is a working day in a country (ISO 3166-1 alpha-2), with the closed days passed
 * over. Where the country is not known, every day is taken for a working day.
 */
export const workingDayFrom = (country: string, date: LocalDate): OpenDay =>
  openDayFrom(date, (day) => closedOn(country, day));
