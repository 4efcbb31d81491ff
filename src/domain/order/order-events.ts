import { customerAt, dateAt, type LogColumns } from '../follow-up/log-columns';
import { daysBetween, type LocalDate } from '../local-date';
import { isRefund } from './money';
import { isPlaced, type Order, type PlacedOrder } from './order';

/** An order that was won: a row of the Orders tab, or a line of the log where the tab knows of none. */
export type OrderEvent = {
  readonly customerId: string;
  readonly date: LocalDate;
  /** Who wrote it down; empty where the tab alone tells of it. */
  readonly owner: string;
  readonly order: PlacedOrder | null;
};

/** A contact in which the customer ordered is about the order that stands on the tab within so many days. */
const daysAround = 7;

const byCustomer = (orders: readonly PlacedOrder[]): ReadonlyMap<string, readonly LocalDate[]> => {
  const days = new Map<string, LocalDate[]>();
  for (const { customerId, date } of orders) {
    if (customerId === '') continue;
    const known = days.get(customerId);
    if (known) known.push(date);
    else days.set(customerId, [date]);
  }
  return days;
};

/**
 * Every order once. The Orders tab is the truth: a contact that says an order was placed counts only where the tab has
 * no order of that customer within a week of it. Refunds are events too, since they change the value of a week; `isWon`
 * tells them apart.
 */
export const orderEvents = (log: LogColumns, orders: readonly Order[]): OrderEvent[] => {
  const placed = orders.filter(isPlaced);
  const days = byCustomer(placed);
  const owners = new Map<string, string>();
  const told: OrderEvent[] = [];
  for (let at = 0; at < log.length; at += 1) {
    const act = log.act[at];
    if (act === 'orderNoted') owners.set(log.operation[at] ?? '', log.line(at).owner);
    if (act !== 'contact' || log.topic[at] !== 'orderPlaced') continue;
    const [customerId, date] = [customerAt(log, at), dateAt(log, at)];
    const stands = days.get(customerId)?.some((day) => {
      return Math.abs(daysBetween(day, date)) <= daysAround;
    });
    if (!stands) told.push({ customerId, date, owner: log.line(at).owner, order: null });
  }
  const rows = placed.map((order): OrderEvent => {
    const owner = owners.get(order.operationId) ?? '';
    return { customerId: order.customerId, date: order.date, owner, order };
  });
  return [...rows, ...told];
};

export const isWon = ({ order }: OrderEvent): boolean => order === null || !isRefund(order);

const noDays: readonly LocalDate[] = [];

/** The days of each customer's orders, oldest first, and of each one's first order. */
export const orderDaysByCustomer = (events: readonly OrderEvent[]) => {
  const days = new Map<string, LocalDate[]>();
  for (const event of events) {
    if (!isWon(event) || event.customerId === '') continue;
    const known = days.get(event.customerId);
    if (known) known.push(event.date);
    else days.set(event.customerId, [event.date]);
  }
  const first = new Map<string, LocalDate>();
  for (const [customerId, own] of days) {
    own.sort();
    if (own[0]) first.set(customerId, own[0]);
  }
  return {
    of: (customerId: string): readonly LocalDate[] => days.get(customerId) ?? noDays,
    first: first as ReadonlyMap<string, LocalDate>,
  };
};
