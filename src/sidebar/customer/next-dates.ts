import { type CustomerClass, customerClasses } from '../../domain/customer/customer-class';
import { addDays, daysBetween, type LocalDate } from '../../domain/local-date';
import type { Settings } from '../../domain/settings';
import type { FollowUpDraft } from './follow-up-draft';

export type NextDate = {
  readonly kind: 'byPhase' | 'byCadence' | 'tomorrow' | 'inAWeek';
  readonly date: LocalDate;
  readonly days: number;
};

/** A customer without a class is looked after like a potential one. */
const unclassed: CustomerClass = customerClasses[4];

/**
 * The dates offered after a contact: what the phase of an open inquiry asks for, the cadence of the class, then the near
 * ones that differ from these.
 */
export const nextDates = (
  customerClass: CustomerClass | null,
  cadence: Settings['cadence'],
  today: LocalDate,
  byPhase: LocalDate | null = null,
): NextDate[] => {
  const byCadence = cadence[customerClass ?? unclassed];
  const offers = [
    { kind: 'byCadence', days: byCadence },
    { kind: 'tomorrow', days: 1 },
    { kind: 'inAWeek', days: 7 },
  ] as const;
  const dates = offers
    .filter(({ kind, days }) => kind === 'byCadence' || days !== byCadence)
    .map((offer): NextDate => ({ ...offer, date: addDays(today, offer.days) }))
    .filter(({ kind, date }) => kind === 'byCadence' || date !== byPhase);
  if (byPhase === null) return dates;
  return [{ kind: 'byPhase', date: byPhase, days: daysBetween(today, byPhase) }, ...dates];
};

/** The date that the chosen answer stands for; `null` leaves it to the cadence. */
export const chosenDate = (
  draft: Pick<FollowUpDraft, 'next' | 'otherDate'>,
  offered: readonly NextDate[],
): LocalDate | null => {
  if (draft.next === 'other') return draft.otherDate || null;
  return offered.find(({ kind }) => kind === draft.next)?.date ?? null;
};
