import { isoWeekday, type LocalDate } from '../local-date';

/** Weekdays on which offices are closed, where they are not Saturday and Sunday (CLDR, and Maldives, Palestine, Nepal). */
const weekends: readonly (readonly [countries: string, days: readonly number[]])[] = [
  ['DZ BH EG IQ IL JO KW LY OM QA SA SD SY YE MV PS BD', [5, 6]],
  ['AF', [4, 5]],
  ['IR DJ', [5]],
  ['NP', [6]],
  ['BN', [5, 7]],
];

const saturdayAndSunday: readonly number[] = [6, 7];

const weekendOf = new Map(
  weekends.flatMap(([countries, days]) =>
    countries.split(' ').map((country) => [country, days] as const),
  ),
);

export const isWeekend = (country: string, date: LocalDate): boolean =>
  (weekendOf.get(country) ?? saturdayAndSunday).includes(isoWeekday(date));
