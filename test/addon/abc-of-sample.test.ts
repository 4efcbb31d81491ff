import { expect, test } from '@jest/globals';
import type { Exchange } from '../../src/domain/order/money';
import { setInputs } from '../../src/host/workbook/edit';
import { insertRows } from '../../src/host/workbook/structure';
import { english } from '../../src/messages/english';
import { slowAbc } from '../domain/order/slow-abc';
import { day, order } from '../domain/order/some-order';
import { AddOn } from '../support/add-on';
import { luckFrom, type SampleCustomer, sample, sampleWorkbook } from '../support/sample-register';

const today = '2026-11-20';

type Luck = (most: number) => number;

type SampleOrder = {
  /** Whose it is, by the id or the name that the row says; empty where it says nobody's or two people's. */
  readonly owner: string;
  readonly customerId: string;
  readonly customer: string;
  readonly date: string;
  readonly amount: number | null;
  readonly currency: string;
};

const rates = 'EUR 1.05 2025-01-01, EUR 1.12 2026-02-01, CNY 0.14';
const exchange: Exchange = {
  home: 'USD',
  rates: [
    { currency: 'EUR', rate: 1.05, from: day('2025-01-01') },
    { currency: 'EUR', rate: 1.12, from: day('2026-02-01') },
    { currency: 'CNY', rate: 0.14, from: null },
  ],
};

const plus = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

/** Rows as the program, people and copies leave them: with id, by name alone, of namesakes, of nobody, incomplete. */
const someOrder = (luck: Luck, customers: readonly SampleCustomer[]): SampleOrder => {
  const buyer = customers[luck(12) === 0 ? luck(200) : luck(40)] as SampleCustomer;
  const isById = luck(3) > 0;
  const isNobody = luck(20) === 0;
  const customer = isNobody ? `Nobody ${luck(9)}` : buyer.company;
  const namesakes = customers.filter(({ company }) => company === customer);
  return {
    owner: !isNobody && (isById || namesakes.length === 1) ? buyer.id : '',
    customerId: isById && !isNobody ? buyer.id : '',
    customer,
    date: luck(15) === 0 ? '' : plus('2024-06-01', luck(920)),
    amount: luck(20) === 0 ? null : (luck(12) === 0 ? -1 : 1) * (luck(3_000_000) / 100),
    currency: ['USD', 'USD', 'EUR', 'CNY', 'GBP'][luck(5)] ?? '',
  };
};

/** The ways in which people write a day. */
const written = (date: string, index: number): string => {
  const [year, month, of] = date.split('-').map(Number);
  if (date === '' || index % 3 === 0) return date;
  return index % 3 === 1 ? `${year}/${month}/${of}` : `${year}年${month}月${of}日`;
};

const putOrders = (addOn: AddOn, orders: readonly SampleOrder[]): void => {
  const sheet = addOn.tab('orders');
  const present = sheet.rows[0]?.values ?? [];
  const at = (key: keyof typeof english.columns.orders) =>
    present.indexOf(english.columns.orders[key]);
  insertRows(sheet, 2, Math.max(0, orders.length + 1 - sheet.rowCount));
  const rows = orders.map((one, index) => {
    const row: (string | number | null)[] = present.map(() => null);
    row[at('date')] = written(one.date, index) || null;
    row[at('customer')] = one.customer;
    row[at('customerId')] = one.customerId || null;
    row[at('id')] = one.customerId === '' ? null : `o-sample${String(index).padStart(4, '0')}`;
    row[at('amount')] = one.amount;
    row[at('currency')] = one.currency;
    return row;
  });
  setInputs(sheet, 1, 0, rows);
};

test.each([7, 1565, 20_261])(
  'on the sample register groups, shares and the Pareto line are those of a slow reference, seed %i',
  async (seed) => {
    const { customers, ...rest } = sample(seed);
    const workbook = await sampleWorkbook('Asia/Shanghai', { customers, ...rest });
    const addOn = new AddOn({ workbook, now: `${today}T01:30:00Z` });
    const luck = luckFrom(seed);
    const orders = Array.from({ length: 600 }, () => someOrder(luck, customers));
    await addOn.ask.saveRates({ operationId: 'rates-of-sample', home: 'USD', rates });
    await addOn.ask.openTab({ tab: 'orders' });
    putOrders(addOn, orders);

    const told = await addOn.ask.orderValues({});
    const counted = orders
      .filter(({ owner, amount }) => owner !== '' && amount !== null)
      .map(({ owner, date, amount, currency }) =>
        order({ customerId: owner, date: date === '' ? null : day(date), amount, currency }),
      );
    const { lines, total } = slowAbc(counted, exchange, today);
    expect(told.more).toBe(0);
    expect(told.total).toBe(total);
    expect(
      told.lines.map(({ customer: _, keyAccount: __, loyalty: ___, ...line }) => line),
    ).toEqual(lines);
    expect(new Set(lines.map(({ group }) => group)).size).toBe(3);
    expect(told.strangers).toHaveLength(orders.filter(({ owner }) => owner === '').length);
    const uncounted = orders.filter(
      ({ date, amount, currency }) =>
        date >= '2025-01-01' && date <= today && (amount === null || currency === 'GBP'),
    );
    expect(told.unvalued).toHaveLength(uncounted.length);
  },
  60_000,
);
