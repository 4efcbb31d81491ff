import type { LocalDate } from '../local-date';
import { amountOf, currencyOf, type Exchange, homeCents, isRefund, type Unvalued } from './money';
import { isPlaced, type Order, type PlacedOrder } from './order';

export type AbcGroup = 'A' | 'B' | 'C';

/** One customer by the value of his orders of last year and this one, in the home currency. */
export type AbcLine = {
  readonly customerId: string;
  readonly lastYear: number;
  readonly thisYear: number;
  readonly value: number;
  readonly orders: number;
  /** Part of the value of all, and of all up to this customer; 0 to 1. */
  readonly share: number;
  readonly cumulative: number;
  readonly group: AbcGroup;
};

/** An order that could not be counted, and why. */
export type UnvaluedOrder = {
  readonly id: string;
  readonly customer: string;
  readonly number: string;
  readonly amount: number | null;
  /** As the cell says it, where it says no currency for sure. */
  readonly currency: string;
  readonly why: Unvalued;
};

export type Abc = {
  readonly home: string;
  readonly lastYear: number;
  readonly thisYear: number;
  /** The most valuable customer first. */
  readonly lines: readonly AbcLine[];
  readonly total: number;
  /** So many customers bring four fifths of the value; `null` without any. */
  readonly fourFifths: { readonly customers: number; readonly of: number } | null;
  readonly unvalued: readonly UnvaluedOrder[];
};

const upTo: readonly (readonly [AbcGroup, number])[] = [
  ['A', 0.8],
  ['B', 0.95],
];

type Sum = { customerId: string; lastYear: number; thisYear: number; orders: number };

const unvaluedOrder = (order: PlacedOrder, why: Unvalued): UnvaluedOrder => ({
  id: order.id,
  customer: order.customer,
  number: order.number,
  amount: amountOf(order),
  currency: currencyOf(order) || order.currency,
  why,
});

const groupOf = (before: number, value: number, total: number): AbcGroup => {
  if (value <= 0) return 'C';
  return upTo.find(([, share]) => before < share * total)?.[0] ?? 'C';
};

/**
 * Customers in the order of what they bought last year and this year up to today, each year from January to December.
 * Group A brings four fifths of the value, the customer who crosses the line among them; B goes up to 95 %. Refunds
 * lessen a customer's value; who gave back more than he bought adds nothing to the whole. Sums are in hundredths, so
 * that their order does not matter.
 */
export const abcOf = (orders: readonly Order[], exchange: Exchange, today: LocalDate): Abc => {
  const thisYear = Number(today.slice(0, 4));
  const lastYear = thisYear - 1;
  const sums = new Map<string, Sum>();
  const unvalued: UnvaluedOrder[] = [];
  for (const order of orders) {
    if (!isPlaced(order) || order.date > today) continue;
    const year = Number(order.date.slice(0, 4));
    if (year !== thisYear && year !== lastYear) continue;
    const cents = homeCents(order, exchange);
    if (typeof cents === 'string') unvalued.push(unvaluedOrder(order, cents));
    if (typeof cents === 'string' || order.customerId === '') continue;
    const { customerId } = order;
    const sum = sums.get(customerId) ?? { customerId, lastYear: 0, thisYear: 0, orders: 0 };
    sum[year === thisYear ? 'thisYear' : 'lastYear'] += cents;
    sum.orders += isRefund(order) ? 0 : 1;
    sums.set(customerId, sum);
  }
  return { home: exchange.home, lastYear, thisYear, ...ranked([...sums.values()]), unvalued };
};

const worthOf = (sum: Sum): number => sum.lastYear + sum.thisYear;

const ranked = (sums: Sum[]): Pick<Abc, 'lines' | 'total' | 'fourFifths'> => {
  sums.sort((a, b) => worthOf(b) - worthOf(a) || (a.customerId < b.customerId ? -1 : 1));
  const total = sums.reduce((sum, one) => sum + Math.max(0, worthOf(one)), 0);
  let before = 0;
  const lines = sums.map((sum): AbcLine => {
    const value = worthOf(sum);
    const counted = Math.max(0, value);
    const group = groupOf(before, value, total);
    before += counted;
    return {
      customerId: sum.customerId,
      lastYear: sum.lastYear / 100,
      thisYear: sum.thisYear / 100,
      value: value / 100,
      orders: sum.orders,
      share: total === 0 ? 0 : counted / total,
      cumulative: total === 0 ? 0 : before / total,
      group,
    };
  });
  const customers = lines.filter(({ group }) => group === 'A').length;
  const fourFifths = total === 0 ? null : { customers, of: lines.length };
  return { lines, total: total / 100, fourFifths };
};
