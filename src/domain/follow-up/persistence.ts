import { dayNumber, type LocalDate } from '../local-date';
import { dayAt, isContact, type LogColumns } from './log-columns';

/** How many of our contacts went before the first order, over all customers who ordered. */
export type Persistence = {
  readonly orders: number;
  readonly median: number;
  /** Three of four orders came within so many contacts. */
  readonly threeQuarters: number;
};

/** With fewer first orders than this the register cannot speak of its own experience. */
const fewestOrders = 5;

/** The day of each customer's first order by his place in the log; none ordered before the world began. */
const orderDays = (
  { customers, placeOf }: LogColumns,
  firstOrders: ReadonlyMap<string, LocalDate>,
): Float64Array => {
  const days = new Float64Array(customers.length).fill(Number.NEGATIVE_INFINITY);
  for (const [customerId, date] of firstOrders) days[placeOf(customerId)] = dayNumber(date);
  return days;
};

/** Orders of before the log begins tell nothing: what went before them is not in it. */
const countBefore = (
  log: LogColumns,
  firstOrders: ReadonlyMap<string, LocalDate>,
): readonly number[] => {
  const ordered = orderDays(log, firstOrders);
  const counts = new Int32Array(log.customers.length);
  let begins = Number.POSITIVE_INFINITY;
  for (let at = 0; at < log.length; at += 1) {
    if (!isContact(log, at, 'out')) continue;
    const [day, customer] = [dayAt(log, at), log.customer[at] ?? 0];
    begins = Math.min(begins, day);
    if (day <= (ordered[customer] ?? 0)) counts[customer] = (counts[customer] ?? 0) + 1;
  }
  return [...firstOrders]
    .filter(([, date]) => dayNumber(date) >= begins)
    .map(([customerId]) => counts[log.placeOf(customerId)] ?? 0);
};

/**
 * After how many follow-ups orders came, from the user's own log; `null` as long as there are too few orders to tell.
 * `firstOrders` is the day of the first order by customer id.
 */
export const persistenceOf = (
  log: LogColumns,
  firstOrders: ReadonlyMap<string, LocalDate>,
): Persistence | null => {
  const counts = [...countBefore(log, firstOrders)].sort((a, b) => a - b);
  if (counts.length < fewestOrders) return null;
  const at = (share: number): number => counts[Math.ceil(counts.length * share) - 1] ?? 0;
  return { orders: counts.length, median: at(0.5), threeQuarters: at(0.75) };
};

/** Whether giving a customer up after so many contacts is earlier than most orders came. */
export const isEarlyToGiveUp = (contacts: number, { threeQuarters }: Persistence): boolean =>
  contacts < threeQuarters;
