import type { Customer } from '../domain/customer/customer';
import { type Abc, type AbcLine, abcOf } from '../domain/order/abc';
import { type Loyalty, loyaltyOf, orderDaysOf } from '../domain/order/loyalty';
import type { Exchange } from '../domain/order/money';
import type { Order } from '../domain/order/order';
import { ownedRows } from '../domain/order/own-orders';
import type { Ports } from './ports';

export type ValueLine = AbcLine & {
  readonly customer: string;
  readonly keyAccount: boolean;
  readonly loyalty: Loyalty;
};

export type OrderValuesOf = Omit<Abc, 'lines'> & {
  readonly exchange: Exchange;
  readonly lines: readonly ValueLine[];
  /** Customers beyond those that are shown. */
  readonly more: number;
  /** Rows whose name is no customer's, or more than one's; they are in no number. */
  readonly strangers: readonly { readonly customer: string; readonly number: string }[];
};

const mostShown = 200;

const nameOf = (customer: Customer | undefined): string =>
  customer ? customer.company || customer.contact || customer.email : '';

/** Customers, orders each with its customer, and their value; what everything about key accounts starts from. */
export const valuesOf = (ports: Ports) => {
  const rows = ports.register.read();
  const customers = rows.map(({ customer }) => customer);
  const orders = ownedRows(ports.orders.read(), customers);
  const { exchange } = ports.settings();
  return { rows, customers, orders, exchange, abc: abcOf(orders, exchange, ports.clock.today()) };
};

const ordersByCustomer = (orders: readonly Order[]): ReadonlyMap<string, readonly Order[]> => {
  const groups = new Map<string, Order[]>();
  for (const order of orders) {
    const known = groups.get(order.customerId);
    if (known) known.push(order);
    else groups.set(order.customerId, [order]);
  }
  return groups;
};

/** What customers ordered last year and this year, in groups A, B and C, with how loyal each is. Reads only. */
export const orderValues = (ports: Ports): OrderValuesOf => {
  ports.readSettings();
  const { customers, orders, exchange, abc } = valuesOf(ports);
  const byId = new Map(customers.map((customer) => [customer.id, customer]));
  const own = ordersByCustomer(orders);
  const today = ports.clock.today();
  return {
    ...abc,
    exchange,
    lines: abc.lines.slice(0, mostShown).map((line) => ({
      ...line,
      customer: nameOf(byId.get(line.customerId)) || line.customerId,
      keyAccount: byId.get(line.customerId)?.keyAccount === true,
      loyalty: loyaltyOf(orderDaysOf(own.get(line.customerId) ?? []), today),
    })),
    more: Math.max(0, abc.lines.length - mostShown),
    strangers: orders
      .filter(({ customerId }) => customerId === '')
      .map(({ customer, number }) => ({ customer, number })),
  };
};
