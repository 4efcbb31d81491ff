import type { OpenDay } from '../../domain/calendar/open-day';
import { type CustomerClass, customerClasses } from '../../domain/customer/customer-class';
import { addDays, daysBetween, type LocalDate } from '../../domain/local-date';
import type { Settings } from '../../domain/settings';
import { buyersDay, type Place } from '../parts/buyers-days';
import type { FollowUpDraft } from './follow-up-draft';

export type NextDate = {
  readonly kind: 'byPhase' | 'byCadence' | 'tomorrow' | 'inAWeek';
  /** Days from today as they are counted; `date` may be later, past the closed days that it was moved off. */
  readonly days: number;
} & OpenDay;

export type Offering = {
  readonly cadence: Settings['cadence'];
  readonly today: LocalDate;
  readonly byPhase?: LocalDate | null;
  readonly place: Place;
};

/** A customer without a class is looked after like a potential one. */
const unclassed: CustomerClass = customerClasses[4];

/**
 * The dates offered after a contact: what the phase of an open inquiry asks for, the cadence of the class, then the near
 * ones that differ from these; each moved off the buyer's weekend and holidays.
 */
export const nextDates = (
  customerClass: CustomerClass | null,
  { cadence, today, byPhase = null, place }: Offering,
): NextDate[] => {
  const days = [
    { kind: 'byPhase', days: byPhase && daysBetween(today, byPhase) },
    { kind: 'byCadence', days: cadence[customerClass ?? unclassed] },
    { kind: 'tomorrow', days: 1 },
    { kind: 'inAWeek', days: 7 },
  ] as const;
  return days
    .flatMap((offer): NextDate[] =>
      offer.days === null
        ? []
        : [{ ...offer, days: offer.days, ...buyersDay(place, addDays(today, offer.days)) }],
    )
    .filter(({ date }, at, all) => all.findIndex((other) => other.date === date) === at);
};

type Chosen = Pick<FollowUpDraft, 'next' | 'otherDate'>;

/** What stands as chosen: what is no longer offered gave way to the first, which is that day by another name. */
export const choiceAmong = (
  { next }: Pick<Chosen, 'next'>,
  offered: readonly NextDate[],
): Chosen['next'] =>
  next === 'other' || next === 'none' || offered.some(({ kind }) => kind === next)
    ? next
    : (offered[0]?.kind ?? 'none');

/** The date that the chosen answer stands for; `null` leaves it to the cadence. */
export const chosenDate = (draft: Chosen, offered: readonly NextDate[]): LocalDate | null => {
  if (draft.next === 'other') return draft.otherDate || null;
  const choice = choiceAmong(draft, offered);
  return offered.find(({ kind }) => kind === choice)?.date ?? null;
};
