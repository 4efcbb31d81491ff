import type { Customer } from '../customer/customer';
import { addDays, dateOfMinute, type LocalDate } from '../local-date';
import type { FollowUp } from './follow-up';
import type { Plan } from './plan';

/** Heavyweights are visited at least so often a year. */
const visitsAYear = 2;
const year = 365;

/** Customers who have ordered, and key accounts. */
export const isHeavyweight = ({ class: letter, keyAccount }: Customer): boolean =>
  keyAccount ? letter !== 'F' : letter === 'A';

/** Whether a heavyweight has been visited, or has a visit planned, less than twice in the last twelve months. */
export const owesVisit = (
  customer: Customer,
  log: readonly FollowUp[],
  plans: readonly Plan[],
  today: LocalDate,
): boolean => {
  if (!isHeavyweight(customer)) return false;
  const since = addDays(today, -year);
  const made = log
    .filter(({ act, channel }) => act === 'contact' && channel === 'visit')
    .map(({ when }) => dateOfMinute(when));
  const planned = plans
    .filter(({ kind, state }) => kind === 'visit' && (state === 'open' || state === 'kept'))
    .map(({ date, doneOn }) => doneOn ?? date);
  const days = new Set([...made, ...planned]);
  return [...days].filter((day) => day > since).length < visitsAYear;
};
