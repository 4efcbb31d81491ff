import type { ClosedDay } from '../calendar/open-day';
import { workingDayFrom } from '../calendar/working-day';
import { readCountry } from '../customer/country';
import type { Customer } from '../customer/customer';
import { addDays, dateOfMinute, daysBetween, type LocalDate } from '../local-date';
import type { Settings } from '../settings';
import type { Act, Due, FollowUp } from './follow-up';

type Cadence = Settings['cadence'];
type Dated = Pick<
  Customer,
  'class' | 'lastContact' | 'lastContactText' | 'nextFollowUp' | 'country'
>;

/** How a due date came about, for people to be told. */
export type DueReason =
  | { readonly from: 'agreed'; readonly date: LocalDate }
  /** Put off by the person, the last time on a day, so many times since the last contact. */
  | {
      readonly from: 'putOff';
      readonly date: LocalDate;
      readonly on: LocalDate;
      readonly times: number;
    }
  /** Agreed with nobody: the day by which an inquiry is to be answered, or when its phase asks for the next contact. */
  | { readonly from: 'inquiry'; readonly date: LocalDate }
  | { readonly from: 'phase'; readonly date: LocalDate }
  | {
      readonly from: 'cadence';
      readonly date: LocalDate;
      readonly class: Customer['class'];
      readonly lastContact: LocalDate;
      readonly cadence: number;
      /** ISO 3166-1 alpha-2, empty when the country cannot be read; its name where it is told to a person. */
      readonly country: string;
      /** Closed days at the buyer's that the date was moved off. */
      readonly passed: readonly ClosedDay[];
    };

/** A last contact that lies ahead is something to come, and nobody was contacted by it: it counts as not understood. */
export const whenContacted = <C extends Dated>(customer: C, today: LocalDate): C =>
  customer.lastContact && customer.lastContact > today
    ? { ...customer, lastContact: null, lastContactText: customer.lastContact }
    : customer;

/** Days allowed until the next contact; a customer without a class is looked after like a potential one (E). */
export const cadenceOf = (customer: Pick<Customer, 'class'>, cadence: Cadence): number =>
  cadence[customer.class ?? 'E'];

/** What sets a next date that nobody has agreed to. */
const setBy: Partial<Record<Act, 'putOff' | 'inquiry' | 'phase'>> = {
  putOff: 'putOff',
  inquiryAccepted: 'inquiry',
  stepTicked: 'phase',
};

/** How a next date came about by what the log says since the last contact; what somebody has typed is agreed. */
const loggedReason = (date: LocalDate, log: readonly FollowUp[]): DueReason => {
  const contacts = log.map(({ act }) => act).lastIndexOf('contact');
  const since = log.slice(Math.max(contacts, 0));
  const last = since.filter(({ act, nextDate }) => nextDate && act !== 'operationUndone').pop();
  const from = last?.nextDate === date ? setBy[last.act] : null;
  if (!last || !from) return { from: 'agreed', date };
  if (from !== 'putOff') return { from, date };
  const times = since.filter(({ act }) => act === 'putOff').length;
  return { from, date, on: dateOfMinute(last.when), times };
};

/**
 * When a customer is due and why: the agreed next date as it was agreed, else last contact + cadence of the class, moved
 * off the buyer's weekend and public holidays; `null` when there is neither date. The customer's log, oldest first, tells
 * whether an agreed date is one to which the person put the customer off.
 */
export const dueReasonOf = (
  customer: Dated,
  cadence: Cadence,
  log: readonly FollowUp[] = [],
): DueReason | null => {
  const { nextFollowUp, lastContact } = customer;
  if (nextFollowUp) {
    return loggedReason(nextFollowUp, log);
  }
  if (!lastContact) return null;
  const days = cadenceOf(customer, cadence);
  const country = readCountry(customer.country) ?? '';
  const { date, passed } = workingDayFrom(country, addDays(lastContact, days));
  return {
    from: 'cadence',
    date,
    class: customer.class,
    lastContact,
    cadence: days,
    country,
    passed,
  };
};

export const dueDateOf = (customer: Dated, cadence: Cadence): LocalDate | null =>
  dueReasonOf(customer, cadence)?.date ?? null;

/** A date seen from today. */
export const dueOn = (date: LocalDate, today: LocalDate): Due => {
  const late = daysBetween(date, today);
  const state = late > 0 ? 'overdue' : late === 0 ? 'dueToday' : 'later';
  return { state, date, days: Math.abs(late) };
};

/** When a customer is to be contacted, seen from `today` in the spreadsheet's zone. Class F is closed. */
export const dueOf = (written: Dated, cadence: Cadence, today: LocalDate): Due => {
  const customer = whenContacted(written, today);
  const date = dueDateOf(customer, cadence);
  if (customer.class === 'F') return { state: 'closed', date };
  if (!date && customer !== written) return { state: 'unreadable', isAhead: true };
  if (!date) return { state: customer.lastContactText ? 'unreadable' : 'neverContacted' };
  return dueOn(date, today);
};
