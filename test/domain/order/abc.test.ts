import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { abcOf } from '../../../src/domain/order/abc';
import type { Exchange } from '../../../src/domain/order/money';
import type { Order } from '../../../src/domain/order/order';
import { slowAbc } from './slow-abc';
import { day, order, ordersOf } from './some-order';

const today = day('2026-11-20');
const exchange: Exchange = {
  home: 'USD',
  rates: [
    { currency: 'EUR', rate: 1.05, from: day('2025-01-01') },
    { currency: 'EUR', rate: 1.1, from: day('2026-01-01') },
    { currency: 'CNY', rate: 0.14, from: null },
  ],
};

describe('a table worked out by hand', () => {
  // Year before last and days ahead do not count; the year changes between 31 December and 1 January.
  const table = ordersOf(`
    oak    | 2024-12-31 |  90000  | USD
    oak    | 2025-01-01 |  10000  | USD
    oak    | 2025-12-31 |  20000  | EUR
    oak    | 2026-01-01 |  20000  | EUR
    birch  | 2025-06-01 | 100000  | CNY
    birch  | 2026-06-01 |  12000  | USD
    cedar  | 2026-02-01 |   9000  | usd
    cedar  | 2026-03-01 |  -1500  | USD
    dogwood| 2026-05-01 |   2000  | USD
    elm    | 2025-03-01 |    500  | USD
    elm    | 2026-03-01 |   -800  | USD
    fir    | 2026-04-01 |   7000  | GBP
    fir    | 2026-04-02 |         | USD
    fir    | 2026-04-03 |    300  | $
    gum    | 2026-11-21 |   5000  | USD
    hazel  |            |  60000  | USD
           | 2026-04-01 |   4000  | USD
  `);
  const abc = abcOf(table, exchange, today);

  test('sums each customer over last year and this one in the home currency', () => {
    const sums = abc.lines.map(({ customerId, lastYear, thisYear, value, orders }) => ({
      customerId,
      lastYear,
      thisYear,
      value,
      orders,
    }));
    expect(sums).toEqual([
      { customerId: 'oak', lastYear: 31_000, thisYear: 22_000, value: 53_000, orders: 3 },
      { customerId: 'birch', lastYear: 14_000, thisYear: 12_000, value: 26_000, orders: 2 },
      { customerId: 'cedar', lastYear: 0, thisYear: 7500, value: 7500, orders: 1 },
      { customerId: 'dogwood', lastYear: 0, thisYear: 2000, value: 2000, orders: 1 },
      { customerId: 'elm', lastYear: 500, thisYear: -800, value: -300, orders: 1 },
    ]);
    expect(abc.total).toBe(88_500);
  });

  test('draws the lines at four fifths and nineteen twentieths', () => {
    const lines = abc.lines.map(({ customerId, cumulative, group }) => [
      customerId,
      Math.round(cumulative * 1000) / 10,
      group,
    ]);
    expect(lines).toEqual([
      ['oak', 59.9, 'A'],
      ['birch', 89.3, 'A'],
      ['cedar', 97.7, 'B'],
      ['dogwood', 100, 'C'],
      ['elm', 100, 'C'],
    ]);
    expect(abc.fourFifths).toEqual({ customers: 2, of: 5 });
  });

  test('says which orders it could not count, and why', () => {
    expect(abc.unvalued).toMatchObject([
      { customer: 'fir', amount: 7000, currency: 'GBP', why: 'noRate' },
      { customer: 'fir', amount: null, currency: 'USD', why: 'noAmount' },
      { customer: 'fir', amount: 300, currency: '$', why: 'noCurrency' },
    ]);
  });
});

test('without any order there is nothing to divide', () => {
  expect(abcOf([], exchange, today)).toMatchObject({ lines: [], total: 0, fourFifths: null });
});

const someOrders = fc.array(
  fc.record({
    customer: fc.integer({ min: 0, max: 12 }),
    date: fc.integer({ min: 0, max: 1400 }),
    cents: fc.integer({ min: -2_000_00, max: 20_000_00 }),
    currency: fc.constantFrom('USD', 'EUR', 'CNY', 'GBP', '$'),
  }),
  { maxLength: 60 },
);

const dated = (days: number) =>
  day(new Date(Date.parse('2023-06-01T00:00:00Z') + days * 86_400_000).toISOString().slice(0, 10));

const built = (
  rows: readonly { customer: number; date: number; cents: number; currency: string }[],
) =>
  rows.map(
    ({ customer, date, cents, currency }, index): Order =>
      order({
        id: `o-${index}`,
        customerId: `c-${customer}`,
        date: dated(date),
        amount: cents / 100,
        currency,
      }),
  );

test('is what a slow count finds', () => {
  fc.assert(
    fc.property(someOrders, (rows) => {
      const orders = built(rows);
      const { lines, total } = abcOf(orders, exchange, today);
      expect({ lines, total }).toEqual(slowAbc(orders, exchange, today));
    }),
  );
});

test('does not depend on the order of the rows', () => {
  fc.assert(
    fc.property(someOrders, fc.nat(), (rows, turn) => {
      const orders = built(rows);
      const at = orders.length === 0 ? 0 : turn % orders.length;
      const turned = [...orders.slice(at), ...orders.slice(0, at)].reverse();
      expect(abcOf(turned, exchange, today).lines).toEqual(abcOf(orders, exchange, today).lines);
    }),
  );
});
