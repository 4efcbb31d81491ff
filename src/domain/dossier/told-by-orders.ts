import { addDays, daysBetween, type LocalDate } from '../local-date';
import { amountOf, currencyOf, isRefund } from '../order/money';
import { isPlaced, type Order, type OrderMark, orderMarks, type PlacedOrder } from '../order/order';

/** What a customer's own orders tell of him; what they do not tell is `null`. */
export type ToldByOrders = {
  readonly last: PlacedOrder | null;
  /** The last that was paid. */
  readonly paid: PlacedOrder | null;
  /** What the orders of the last twelve months come to in each currency, less refunds, and how many there were. */
  readonly year: {
    readonly sums: readonly (readonly [number, string])[];
    readonly orders: number;
  } | null;
  /** Months (1 to 12) in which he orders, where they are a season and not the whole year, and of how many orders. */
  readonly season: { readonly months: readonly number[]; readonly orders: number } | null;
  /** Agreed days from the order to the payment, and whether a deposit was taken. */
  readonly terms: {
    readonly days: number;
    readonly withDeposit: boolean;
    readonly order: PlacedOrder;
  } | null;
  /** The deal or unpaid order on which something happened last, and what. */
  readonly running: {
    readonly order: Order;
    readonly mark: OrderMark;
    readonly day: LocalDate;
  } | null;
};

const newestFirst = (orders: readonly PlacedOrder[]): PlacedOrder[] =>
  [...orders].sort((a, b) => (a.date > b.date ? -1 : a.date < b.date ? 1 : 0));

const yearOf = (orders: readonly PlacedOrder[], today: LocalDate): ToldByOrders['year'] => {
  const own = orders.filter(({ date }) => date > addDays(today, -365) && date <= today);
  const sums = new Map<string, number>();
  for (const order of own) {
    const [amount, currency] = [amountOf(order), currencyOf(order)];
    if (amount !== null) sums.set(currency, (sums.get(currency) ?? 0) + amount);
  }
  const bought = [...sums].filter(([, sum]) => sum > 0);
  if (bought.length === 0) return null;
  const count = own.filter((order) => !isRefund(order)).length;
  return { sums: bought.map(([currency, sum]) => [sum, currency] as const), orders: count };
};

const leastOrders = 3;
const mostMonths = 6;

const seasonOf = (orders: readonly PlacedOrder[]): ToldByOrders['season'] => {
  const months = [...new Set(orders.map(({ date }) => Number(date.slice(5, 7))))];
  const isSeason = orders.length >= leastOrders && months.length <= mostMonths;
  return isSeason ? { months: months.sort((a, b) => a - b), orders: orders.length } : null;
};

const termsOf = (orders: readonly PlacedOrder[]): ToldByOrders['terms'] => {
  const order = orders.find(({ payBy, date }) => payBy !== null && payBy >= date);
  if (!order?.payBy) return null;
  return { days: daysBetween(order.date, order.payBy), withDeposit: order.deposit !== null, order };
};

const runningOf = (orders: readonly Order[], today: LocalDate): ToldByOrders['running'] =>
  orders
    .filter(({ paid }) => paid === null)
    .flatMap((order) =>
      orderMarks.flatMap((mark) => {
        const day = order[mark];
        return day && day <= today ? [{ order, mark, day }] : [];
      }),
    )
    .reduce<ToldByOrders['running']>(
      (last, one) => (last && last.day > one.day ? last : one),
      null,
    );

/** Reads a customer's orders; `today` bounds the year. */
export const toldByOrders = (own: readonly Order[], today: LocalDate): ToldByOrders => {
  const withRefunds = newestFirst(own.filter(isPlaced));
  const placed = withRefunds.filter((order) => !isRefund(order));
  return {
    last: placed[0] ?? null,
    paid: placed.find(({ paid }) => paid !== null) ?? null,
    year: yearOf(withRefunds, today),
    season: seasonOf(placed),
    terms: termsOf(placed),
    running: runningOf(own, today),
  };
};
