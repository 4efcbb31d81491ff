import type { LocalDate } from '../local-date';
import { isPlaced, type Order } from './order';

/** Of so many orders whose day of payment has come, so many were paid after it or are not paid yet. */
export type Payments = { readonly due: number; readonly late: number };

export const isLate = ({ payBy, paid }: Order, today: LocalDate): boolean =>
  payBy !== null && (paid ?? today) > payBy;

/** Whether payment was agreed for a day before the one on which the order was placed, which is a slip of the pen. */
export const isDueTooEarly = ({ date, payBy }: Partial<Pick<Order, 'date' | 'payBy'>>): boolean =>
  Boolean(date && payBy && payBy < date);

/** What is to be paid and is not, though its day has passed. */
export const isOwed = (order: Order, today: LocalDate): boolean =>
  isPlaced(order) && order.paid === null && !isDueTooEarly(order) && isLate(order, today);

export const paymentsOf = (orders: readonly Order[], today: LocalDate): Payments => {
  const dated = orders
    .filter(isPlaced)
    .filter((order) => order.payBy !== null && !isDueTooEarly(order));
  const due = dated.filter((order) => order.paid !== null || isLate(order, today));
  return { due: due.length, late: due.filter((order) => isLate(order, today)).length };
};

/** A customer who pays a third of his orders late, or more, pays late. */
export const paysLate = ({ due, late }: Payments): boolean => late > 0 && late * 3 >= due;
