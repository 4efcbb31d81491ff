import type { Customer } from '../customer/customer';
import { addDays, daysBetween, type LocalDate } from '../local-date';
import type { Settings } from '../settings';
import type { Due } from './follow-up';

type Cadence = Settings['cadence'];
type Dated = Pick<Customer, 'class' | 'lastContact' | 'nextFollowUp'>;

/** Days allowed until the next contact; a customer without a class is looked after like a potential one (E). */
export const cadenceOf = (customer: Pick<Customer, 'class'>, cadence: Cadence): number =>
  cadence[customer.class ?? 'E'];

/** The agreed next date, else last contact + cadence of the class; `null` when there is neither. */
export const dueDateOf = (customer: Dated, cadence: Cadence): LocalDate | null =>
  customer.nextFollowUp ??
  (customer.lastContact && addDays(customer.lastContact, cadenceOf(customer, cadence)));

/** When a customer is to be contacted, seen from `today` in the spreadsheet's zone. Class F is closed. */
export const dueOf = (customer: Dated, cadence: Cadence, today: LocalDate): Due => {
  const date = dueDateOf(customer, cadence);
  if (customer.class === 'F') return { state: 'closed', date };
  if (!date) return { state: 'neverContacted' };
  const late = daysBetween(date, today);
  const state = late > 0 ? 'overdue' : late === 0 ? 'dueToday' : 'later';
  return { state, date, days: Math.abs(late) };
};
