import { holidayName } from '../domain/calendar/holidays';
import { countryName, readCountry } from '../domain/customer/country';
import type { Customer } from '../domain/customer/customer';
import { type DueReason, dueReasonOf, whenContacted } from '../domain/follow-up/due';
import type { FollowUp } from '../domain/follow-up/follow-up';
import type { Language } from '../domain/settings';
import type { Ports } from './ports';

const nameOf = (country: string, language: Language): string => {
  const code = readCountry(country);
  return code ? countryName(code, language) : country;
};

/** The country and the holidays that a date was moved off by the names that the person knows them by. */
const inWordsOf = (language: Language, reason: DueReason | null): DueReason | null =>
  reason?.from === 'cadence' && reason.passed.length > 0
    ? {
        ...reason,
        country: nameOf(reason.country, language),
        passed: reason.passed.map(({ date, holiday }) => ({
          date,
          holiday: holiday && holidayName(holiday, language),
        })),
      }
    : reason;

/** How the date came about on which a customer is due; `null` when there is none. */
export const dueReason = (
  ports: Ports,
  customer: Customer,
  own: readonly FollowUp[],
): DueReason | null =>
  inWordsOf(
    ports.language(),
    dueReasonOf(whenContacted(customer, ports.clock.today()), ports.settings().cadence, own),
  );
