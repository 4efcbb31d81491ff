import type { Exchange } from '../../../src/domain/order/money';
import type { Order } from '../../../src/domain/order/order';

const known = ['USD', 'EUR', 'CNY'];

/** What one order is worth in hundredths, looked up rate by rate. */
const cents = (order: Order, { home, rates }: Exchange): number => {
  if (order.currency === home) return Math.round((order.amount ?? 0) * 100);
  let rate = 0;
  let since = '';
  for (const one of rates) {
    const from = one.from ?? '0000';
    if (one.currency !== order.currency || from > (order.date ?? '') || from < since) continue;
    rate = one.rate;
    since = from;
  }
  if (rate === 0) {
    const own = rates.filter(({ currency }) => currency === order.currency);
    own.sort((a, b) => ((a.from ?? '') > (b.from ?? '') ? 1 : -1));
    rate = own[0]?.rate ?? 0;
  }
  return Math.round((order.amount ?? 0) * rate * 100);
};

/** The same as `abcOf`, one customer after another and each share counted from the beginning. */
export const slowAbc = (orders: readonly Order[], exchange: Exchange, today: string) => {
  const year = Number(today.slice(0, 4));
  const counted = orders.filter(
    ({ date, currency }) =>
      date !== null && date >= `${year - 1}-01-01` && date <= today && known.includes(currency),
  );
  const sum = (list: readonly Order[]) =>
    list.reduce((all, order) => all + cents(order, exchange), 0);
  const customers = [...new Set(counted.map(({ customerId }) => customerId))].map((customerId) => {
    const own = counted.filter((order) => order.customerId === customerId);
    const isThisYear = (order: Order) => order.date?.startsWith(String(year)) === true;
    return {
      customerId,
      lastYear: sum(own.filter((order) => !isThisYear(order))),
      thisYear: sum(own.filter(isThisYear)),
      value: sum(own),
      orders: own.filter(({ amount }) => (amount ?? 0) >= 0).length,
    };
  });
  customers.sort((a, b) => b.value - a.value || (a.customerId > b.customerId ? 1 : -1));
  const positive = (list: readonly { value: number }[]) =>
    list.reduce((all, { value }) => all + (value > 0 ? value : 0), 0);
  const total = positive(customers);
  const lines = customers.map((one, index) => {
    const before = positive(customers.slice(0, index));
    const isLargest = one.value > 0 && before < total * 0.8;
    const isMiddle = one.value > 0 && before < total * 0.95;
    return {
      ...one,
      lastYear: one.lastYear / 100,
      thisYear: one.thisYear / 100,
      value: one.value / 100,
      share: total === 0 ? 0 : Math.max(0, one.value) / total,
      cumulative: total === 0 ? 0 : positive(customers.slice(0, index + 1)) / total,
      group: isLargest ? 'A' : isMiddle ? 'B' : 'C',
    };
  });
  return { lines, total: total / 100 };
};
