import type { LocalDate } from '../domain/local-date';
import { isLate } from '../domain/order/late-payment';
import { amountOf, currencyOf, homeCents, type Unvalued } from '../domain/order/money';
import { isPlaced, type Order } from '../domain/order/order';
import { ownedRows } from '../domain/order/own-orders';
import type { Ports } from './ports';

/** An order as the sidebar shows it. */
export type OrderLine = Omit<Order, 'amount' | 'currency'> & {
  readonly amount: number | null;
  readonly currency: string;
  /** In the home currency; `null` for a deal and where `unvalued` says why. */
  readonly value: number | null;
  readonly unvalued: Unvalued | null;
  readonly isLate: boolean;
};

export type OrderList = {
  readonly home: string;
  readonly orders: readonly OrderLine[];
  /** Orders beyond those that are shown. */
  readonly more: number;
  /** Rows whose name is no customer's, or more than one's. */
  readonly strangers: readonly { readonly customer: string; readonly number: string }[];
};

const mostShown = 60;

export const orderLine = (ports: Ports, order: Order): OrderLine => {
  const cents = isPlaced(order) ? homeCents(order, ports.settings().exchange) : null;
  return {
    ...order,
    amount: amountOf(order),
    currency: currencyOf(order) || order.currency,
    value: typeof cents === 'number' ? cents / 100 : null,
    unvalued: typeof cents === 'string' ? cents : null,
    isLate: isLate(order, ports.clock.today()),
  };
};

/** Deals first, then what was ordered last. */
const newestFirst = (a: Order, b: Order): number => {
  const [dayA, dayB] = [a.date ?? '9', b.date ?? '9'];
  return dayA > dayB ? -1 : dayA < dayB ? 1 : 0;
};

/** Payments that are overdue go before everything else. */
const mostPressing =
  (today: LocalDate) =>
  (a: Order, b: Order): number =>
    Number(isLate(b, today)) - Number(isLate(a, today)) || newestFirst(a, b);

/** A deal, or an order that is not paid. */
const isRunning = ({ date, paid }: Order): boolean => date === null || paid === null;

/** The orders and deals of one customer, or all that are running, overdue payments first, then the newest. Reads only. */
export const orderList = (
  ports: Ports,
  { customerId }: { readonly customerId?: string | undefined },
): OrderList => {
  const customers = ports.register.read().map(({ customer }) => customer);
  const orders = ownedRows(ports.orders.read(), customers);
  const wanted = orders
    .filter((order) => (customerId ? order.customerId === customerId : isRunning(order)))
    .sort(customerId ? newestFirst : mostPressing(ports.clock.today()));
  return {
    home: ports.settings().exchange.home,
    orders: wanted.slice(0, mostShown).map((order) => orderLine(ports, order)),
    more: Math.max(0, wanted.length - mostShown),
    strangers: orders
      .filter((order) => order.customerId === '')
      .map(({ customer, number }) => ({ customer, number })),
  };
};
