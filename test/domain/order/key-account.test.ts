import { describe, expect, test } from '@jest/globals';
import { columnsOf } from '../../../src/domain/follow-up/log-columns';
import { abcOf } from '../../../src/domain/order/abc';
import { proposeKeyAccounts } from '../../../src/domain/order/key-account';
import { isLate, paymentsOf } from '../../../src/domain/order/late-payment';
import { loyaltyOf, orderDaysOf } from '../../../src/domain/order/loyalty';
import type { Order } from '../../../src/domain/order/order';
import { orderEvents } from '../../../src/domain/order/order-events';
import { ownedRows } from '../../../src/domain/order/own-orders';
import { someCustomer } from '../customer/some-customer';
import { someLine } from '../follow-up/some-line';
import { day, order, ordersOf } from './some-order';

const today = day('2026-11-20');
const exchange = { home: 'USD', rates: [] };

describe('loyalty', () => {
  test.each([
    ['loyal', '2026-01-10 2026-04-12 2026-07-08 2026-10-11'],
    ['wind', '2026-01-10 2026-02-15 2026-10-11'],
    ['wind', '2026-01-10 2026-04-12 2026-05-20 2026-06-25'],
    ['wind', '2026-05-10 2026-09-12'],
    ['none', '2026-10-11'],
    ['none', '2025-03-10 2025-06-12 2025-09-08'],
    // Three deliveries of one purchase are one purchase.
    ['none', '2026-10-01 2026-10-04 2026-10-11'],
    ['none', '2020-01-01 2020-04-01 2020-07-01 2026-10-11'],
    ['none', ''],
  ])('%s: orders on %s', (loyalty, days) => {
    expect(loyaltyOf(days.split(' ').filter(Boolean).map(day), today)).toBe(loyalty);
  });

  test('a refund is no purchase', () => {
    const orders = ordersOf('oak | 2026-01-10 | 500 | USD\noak | 2026-02-10 | -100 | USD');
    expect(orderDaysOf(orders)).toEqual(['2026-01-10']);
  });
});

describe('payment', () => {
  test.each([
    [null, null, false],
    ['2026-11-19', null, true],
    ['2026-11-20', null, false],
    ['2026-10-01', '2026-10-01', false],
    ['2026-10-01', '2026-10-02', true],
  ])('due %s and paid %s is late: %s', (payBy, paid, late) => {
    const one = order({ payBy: payBy ? day(payBy) : null, paid: paid ? day(paid) : null });
    expect(isLate(one, today)).toBe(late);
  });

  test('is counted where its day has come or it was made', () => {
    const orders = [
      order({ payBy: day('2026-10-01'), paid: day('2026-09-30') }),
      order({ payBy: day('2026-10-01'), paid: day('2026-10-20') }),
      order({ payBy: day('2026-10-01') }),
      order({ payBy: day('2026-12-01') }),
      order({ paid: day('2026-10-01') }),
    ];
    expect(paymentsOf(orders, today)).toEqual({ due: 3, late: 2 });
  });
});

describe('key accounts', () => {
  const names = ['oak', 'birch', 'cedar', 'dogwood', 'elm', 'fir'];
  const customersWith = (marked: readonly string[]) =>
    names.map((id) => someCustomer({ id, company: id, keyAccount: marked.includes(id) }));
  const steady = (id: string, amount: number) =>
    ['2025-12-10', '2026-03-12', '2026-06-08', '2026-09-11']
      .map((date) => `${id} | ${date} | ${amount} | USD`)
      .join('\n');
  const orders: readonly Order[] = [
    ...ordersOf(steady('oak', 20_000)),
    ...ordersOf(steady('birch', 12_000)).map((one) => ({ ...one, payBy: one.date, paid: null })),
    ...ordersOf('cedar | 2026-05-01 | 30000 | USD'),
    ...ordersOf(steady('dogwood', 3000)),
    ...ordersOf('elm | 2026-05-01 | 100 | USD'),
  ];
  const propose = (marked: readonly string[]) =>
    proposeKeyAccounts({
      customers: customersWith(marked),
      orders,
      abc: abcOf(orders, exchange, today),
      exchange,
      today,
    });

  test('are those who bring most of the value; size alone is doubted', () => {
    expect(propose([])).toEqual([
      {
        customerId: 'oak',
        before: false,
        after: true,
        reason: { kind: 'large', share: 80_000 / 170_100, rank: 1, of: 5, loyalty: 'loyal' },
        doubts: [],
      },
      {
        customerId: 'birch',
        before: false,
        after: true,
        reason: { kind: 'large', share: 48_000 / 170_100, rank: 2, of: 5, loyalty: 'loyal' },
        doubts: [{ kind: 'paysLate', due: 4, late: 4 }],
      },
      {
        customerId: 'cedar',
        before: false,
        after: true,
        reason: { kind: 'large', share: 30_000 / 170_100, rank: 3, of: 5, loyalty: 'none' },
        doubts: [{ kind: 'oneBigOrder', share: 1 }, { kind: 'notLoyal' }],
      },
    ]);
  });

  test('a big office without orders, and a small buyer, lose the mark; the middle keeps it', () => {
    expect(propose(['oak', 'birch', 'cedar', 'dogwood', 'elm', 'fir'])).toEqual([
      {
        customerId: 'elm',
        before: true,
        after: false,
        reason: { kind: 'small', share: 100 / 170_100, group: 'C' },
        doubts: [],
      },
      { customerId: 'fir', before: true, after: false, reason: { kind: 'noOrders' }, doubts: [] },
    ]);
  });
});

describe('orders of log and tab together', () => {
  const told = (date: string, customerId: string) =>
    someLine(date, { customerId, topic: 'orderPlaced', direction: 'in' });

  test('an order that stands on the tab is not counted again from the log', () => {
    const log = [
      told('2026-03-01', 'c-1'),
      told('2026-03-09', 'c-1'),
      told('2026-03-10', 'c-1'),
      told('2026-03-02', 'c-2'),
    ];
    const events = orderEvents(columnsOf(log), [order({ date: day('2026-03-02') })]);
    expect(events.map(({ customerId, date }) => [customerId, date])).toEqual([
      ['c-1', '2026-03-02'],
      ['c-1', '2026-03-10'],
      ['c-2', '2026-03-02'],
    ]);
  });

  test('a deal is no order', () => {
    expect(orderEvents(columnsOf([]), [order({ date: null })])).toEqual([]);
  });
});

describe('whose a typed row is', () => {
  const customers = [
    someCustomer({ id: 'c-1', company: 'Casa Verde SA' }),
    someCustomer({ id: 'c-2', company: 'Northgate Ltd' }),
    someCustomer({ id: 'c-3', company: 'Twins' }),
    someCustomer({ id: 'c-4', company: 'Twins' }),
  ];
  const owner = (parts: Partial<Order>) =>
    ownedRows([order({ customerId: '', isTyped: true, ...parts })], customers)[0]?.customerId;

  test('is told by the name, however it is written', () => {
    expect(owner({ customer: ' casa verde s.a. ' })).toBe('');
    expect(owner({ customer: ' CASA  VERDE SA' })).toBe('c-1');
  });

  test('is not guessed between namesakes or from a name nobody has', () => {
    expect(owner({ customer: 'Twins' })).toBe('');
    expect(owner({ customer: 'Nobody' })).toBe('');
  });

  test('in a copied row the name goes before the hidden id', () => {
    expect(owner({ customer: 'Northgate Ltd', customerId: 'c-1' })).toBe('c-2');
    expect(owner({ customer: '', customerId: 'c-1' })).toBe('c-1');
  });
});
