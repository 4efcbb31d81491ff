import { holidaysAround } from '../domain/calendar/buyer-clock';
import { readCountry } from '../domain/customer/country';
import type { LocalDate } from '../domain/local-date';

/** What a page needs to tell the time at the buyer's, without the tables that would weigh it down. */
export type BuyersPlace = {
  /** ISO 3166-1 alpha-2, empty when the country cannot be read. */
  readonly code: string;
  /** Public holidays there from yesterday to tomorrow. */
  readonly holidays: readonly LocalDate[];
};

export const buyersPlace = (country: string, today: LocalDate): BuyersPlace => {
  const code = readCountry(country) ?? '';
  return { code, holidays: holidaysAround(code, today) };
};
