import { addDays, isoWeekday, type LocalDate } from '../local-date';
import { holidayOn } from './holidays';

/** Weekdays on which offices are closed, where they are not Saturday and Sunday (CLDR, and Maldives, Palestine, Nepal). */
const weekends: readonly (readonly [countries: string, days: readonly number[]])[] = [
  ['DZ BH EG IQ IL JO KW LY OM QA SA SD SY YE MV PS BD', [5, 6]],
  ['AF', [4, 5]],
  ['IR DJ', [5]],
  ['NP', [6]],
  ['BN', [5, 7]],
];

const saturdayAndSunday: readonly number[] = [6, 7];

export const isWeekend = (country: string, date: LocalDate): boolean => {
  const own = weekends.find(([countries]) => country !== '' && countries.includes(country));
  return (own?.[1] ?? saturdayAndSunday).includes(isoWeekday(date));
};

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
