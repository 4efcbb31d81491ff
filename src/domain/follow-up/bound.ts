import type { Customer } from '../customer/customer';
import { addDays, type LocalDate } from '../local-date';
import { daysHeld } from './agenda';
import type { Plan } from './plan';

type Named = Pick<Customer, 'id' | 'company' | 'nextFollowUp'>;

/**
 * Tells with whom a next day is agreed, or was missed within the week, and to whom something is promised or planned:
 * nobody lets go of such a customer for want of time.
 */
export const boundTo = (
  plans: readonly Plan[],
  today: LocalDate,
): ((customer: Named) => boolean) => {
  const open = plans.filter(({ state, kind }) => state === 'open' && kind !== 'birthday');
  const named = new Set(open.map(({ customerId, customer }) => customerId || customer));
  const since = addDays(today, -daysHeld);
  return ({ id, company, nextFollowUp }) =>
    (nextFollowUp !== null && nextFollowUp >= since) ||
    (id !== '' && named.has(id)) ||
    (company !== '' && named.has(company));
};
