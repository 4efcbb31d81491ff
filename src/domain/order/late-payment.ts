import type { LocalDate } from '../local-date';
import { isPlaced, type Order } from './order';

/** Of so many orders whose day of payment has come, so many were paid after it or are not paid yet. */
export type Payments = { readonly due: number; readonly late: number };

export const isLate = ({ payBy, paid }: Order, today: LocalDate): boolean =>
  payBy !== null && (paid ?? today) > payBy;

export const paymentsOf = (orders: readonly Order[], today: LocalDate): Payments => {
  const dated = orders.filter(isPlaced).filter(({ payBy }) => payBy !== null);
  const due = dated.filter((order) => order.paid !== null || isLate(order, today));
  return { due: due.length, late: due.filter((order) => isLate(order, today)).length };
};

/** A customer who pays a third of his orders late, or more, pays late. */
export const paysLate = ({ due, late }: Payments): boolean => late > 0 && late * 3 >= due;
