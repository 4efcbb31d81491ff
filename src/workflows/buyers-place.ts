import { type Holiday, holidayName, holidaysFrom } from '../domain/calendar/holidays';
import { readCountry } from '../domain/customer/country';
import { addDays } from '../domain/local-date';
import type { Ports } from './ports';

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

export const buyersPlace = (
  ports: Pick<Ports, 'clock' | 'language'>,
  country: string,
  days: number,
): BuyersPlace => {
  const code = readCountry(country) ?? '';
  const holidays = holidaysFrom(code, addDays(ports.clock.today(), -1), days + 1);
  const language = ports.language();
  return {
    code,
    holidays: holidays.map(({ date, name }) => ({ date, name: holidayName(name, language) })),
  };
};
