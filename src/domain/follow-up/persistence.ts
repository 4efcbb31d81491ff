import { dateOfMinute, type LocalDate } from '../local-date';
import type { FollowUp } from './follow-up';

/** How many of our contacts went before the first order, over all customers who ordered. */
export type Persistence = {
  readonly orders: number;
  readonly median: number;
  /** Three of four orders came within so many contacts. */
  readonly threeQuarters: number;
};

/** With fewer first orders than this the register cannot speak of its own experience. */
const fewestOrders = 5;

/** Orders of before the log begins tell nothing: what went before them is not in it. */
const countBefore = (
  log: Iterable<FollowUp>,
  firstOrders: ReadonlyMap<string, LocalDate>,
): Map<string, number> => {
  const counts = new Map([...firstOrders.keys()].map((customerId) => [customerId, 0]));
  let begins: LocalDate | null = null;
  for (const line of log) {
    const order = firstOrders.get(line.customerId);
    const isOurs = line.act === 'contact' && line.direction === 'out';
    const date = dateOfMinute(line.when);
    if (isOurs && (begins === null || date < begins)) begins = date;
    if (!order || !isOurs || date > order) continue;
    counts.set(line.customerId, (counts.get(line.customerId) ?? 0) + 1);
  }
  for (const [customerId, order] of firstOrders) {
    if (begins === null || order < begins) counts.delete(customerId);
  }
  return counts;
};

/**
 * After how many follow-ups orders came, from the user's own log; `null` as long as there are too few orders to tell.
 * `firstOrders` is the day of the first order by customer id.
 */
export const persistenceOf = (
  log: Iterable<FollowUp>,
  firstOrders: ReadonlyMap<string, LocalDate>,
): Persistence | null => {
  const counts = [...countBefore(log, firstOrders).values()].sort((a, b) => a - b);
  if (counts.length < fewestOrders) return null;
  const at = (share: number): number => counts[Math.ceil(counts.length * share) - 1] ?? 0;
  return { orders: counts.length, median: at(0.5), threeQuarters: at(0.75) };
};

/** Whether giving a customer up after so many contacts is earlier than most orders came. */
export const isEarlyToGiveUp = (contacts: number, { threeQuarters }: Persistence): boolean =>
  contacts < threeQuarters;
