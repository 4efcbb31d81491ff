import { holidaysAhead } from '../calendar/holidays';
import { readCountry } from '../customer/country';
import { dayOfPlan, type Plan, type PlanKind } from '../follow-up/plan';
import { addDays, type LocalDate } from '../local-date';
import type { Seen } from './act-on';
import { holds, type Span } from './week-span';

/** A holiday in a country where we have customers. */
export type BuyersHoliday = {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly name: string;
  readonly customers: number;
};

export type ComingDay = {
  readonly date: LocalDate;
  /** Customers who become due on the day. */
  readonly due: number;
  /** The countries with the most customers first. */
  readonly holidays: readonly BuyersHoliday[];
  /** Visits, birthdays and promises of the day. */
  readonly plans: readonly { readonly kind: PlanKind; readonly customer: string }[];
};

const customersByCountry = (seen: readonly Seen[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { customer } of seen) {
    const country = customer.class === 'F' ? null : readCountry(customer.country);
    if (country) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return counts;
};

/** The seven days of a week, with who is due and where the buyers' offices are closed. */
export const comingDays = (
  seen: readonly Seen[],
  plans: readonly Plan[],
  span: Span,
): ComingDay[] => {
  const due = new Map<LocalDate, number>();
  for (const { due: one } of seen) {
    if ('days' in one && holds(span, one.date)) due.set(one.date, (due.get(one.date) ?? 0) + 1);
  }
  const holidays = [...customersByCountry(seen)]
    .sort(([, a], [, b]) => b - a)
    .flatMap(([country, customers]) =>
      holidaysAhead(country, addDays(span.from, -1), 7).map((day) => ({
        ...day,
        country,
        customers,
      })),
    );
  return Array.from({ length: 7 }, (_, index) => {
    const date = addDays(span.from, index);
    const own = holidays
      .filter((holiday) => holiday.date === date)
      .map(({ country, name, customers }) => ({ country, name, customers }));
    const planned = plans
      .filter((plan) => plan.state === 'open' && dayOfPlan(plan, span.from) === date)
      .map(({ kind, customer }) => ({ kind, customer }));
    return { date, due: due.get(date) ?? 0, holidays: own, plans: planned };
  });
};
