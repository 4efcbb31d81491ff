import { type Holiday, holidaysFrom } from '../domain/calendar/holidays';
import { readCountry } from '../domain/customer/country';
import { addDays, type LocalDate } from '../domain/local-date';

/** What a page needs to tell the time and the working days at the buyer's, without the tables that weigh it down. */
export type BuyersPlace = {
  /** ISO 3166-1 alpha-2, empty when the country cannot be read. */
  readonly code: string;
  /** Public holidays there from yesterday on. */
  readonly holidays: readonly Holiday[];
};

/** A list's lines are put off by a week at most; of one customer the next contact may be a quarter ahead. */
export const daysAheadInLists = 12;
export const daysAheadOfOne = 110;

export const buyersPlace = (country: string, today: LocalDate, days: number): BuyersPlace => {
  const code = readCountry(country) ?? '';
  return { code, holidays: holidaysFrom(code, addDays(today, -1), days + 1) };
};
