import type { Customer } from '../customer/customer';
import { addDays, type LocalDate } from '../local-date';
import { customerAt, dateAt, type LogColumns } from './log-columns';
import type { Plan } from './plan';

/** Heavyweights are visited at least so often a year. */
const visitsAYear = 2;
const year = 365;

/** Customers who have ordered, and key accounts. */
export const isHeavyweight = ({ class: letter, keyAccount }: Customer): boolean =>
  keyAccount ? letter !== 'F' : letter === 'A';

/** The days on which each customer was visited, as the log tells. */
export const visitDays = (log: LogColumns): ((customerId: string) => readonly LocalDate[]) => {
  const days = new Map<string, LocalDate[]>();
  for (let at = 0; at < log.length; at += 1) {
    if (log.channel[at] !== 'visit' || log.act[at] !== 'contact') continue;
    const known = days.get(customerAt(log, at));
    if (known) known.push(dateAt(log, at));
    else days.set(customerAt(log, at), [dateAt(log, at)]);
  }
  return (customerId) => days.get(customerId) ?? [];
};

/** Whether a heavyweight has been visited, or has a visit planned, less than twice in the last twelve months. */
export const owesVisit = (
  customer: Customer,
  made: readonly LocalDate[],
  plans: readonly Plan[],
  today: LocalDate,
): boolean => {
  if (!isHeavyweight(customer)) return false;
  const since = addDays(today, -year);
  const planned = plans
    .filter(({ kind, state }) => kind === 'visit' && (state === 'open' || state === 'kept'))
    .map(({ date, doneOn }) => doneOn ?? date);
  const days = new Set([...made, ...planned]);
  return [...days].filter((day) => day > since).length < visitsAYear;
};
