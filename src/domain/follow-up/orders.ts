import { dateOfMinute, type LocalDate } from '../local-date';
import type { FollowUp } from './follow-up';

/** The days on which the customer placed orders, as the log tells them, oldest first. */
export const orderDays = (log: readonly FollowUp[]): LocalDate[] =>
  log
    .filter(({ act, topic }) => act === 'contact' && topic === 'orderPlaced')
    .map(({ when }) => dateOfMinute(when))
    .sort();

/** The day of each customer's first order. */
export const firstOrders = (log: Iterable<FollowUp>): Map<string, LocalDate> => {
  const first = new Map<string, LocalDate>();
  for (const { act, topic, customerId, when } of log) {
    if (act !== 'contact' || topic !== 'orderPlaced') continue;
    const day = dateOfMinute(when);
    const known = first.get(customerId);
    if (!known || day < known) first.set(customerId, day);
  }
  return first;
};
