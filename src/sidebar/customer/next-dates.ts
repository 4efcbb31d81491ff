import { type CustomerClass, customerClasses } from '../../domain/customer/customer-class';
import { addDays, type LocalDate } from '../../domain/local-date';
import type { Settings } from '../../domain/settings';

export type NextDate = {
  readonly kind: 'byCadence' | 'tomorrow' | 'inAWeek';
  readonly date: LocalDate;
  readonly days: number;
};

/** A customer without a class is looked after like a potential one. */
const unclassed: CustomerClass = customerClasses[4];

/** The dates offered after a contact: the cadence of the class first, then the near ones that differ from it. */
export const nextDates = (
  customerClass: CustomerClass | null,
  cadence: Settings['cadence'],
  today: LocalDate,
): NextDate[] => {
  const byCadence = cadence[customerClass ?? unclassed];
  const offers = [
    { kind: 'byCadence', days: byCadence },
    { kind: 'tomorrow', days: 1 },
    { kind: 'inAWeek', days: 7 },
  ] as const;
  return offers
    .filter(({ kind, days }) => kind === 'byCadence' || days !== byCadence)
    .map((offer) => ({ ...offer, date: addDays(today, offer.days) }));
};
