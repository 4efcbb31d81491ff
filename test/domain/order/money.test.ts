import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  amountOf,
  currencyOf,
  homeCents,
  readCurrency,
  readMoney,
} from '../../../src/domain/order/money';
import { isPlaced } from '../../../src/domain/order/order';
import { readRates, unreadRates, writeRates } from '../../../src/domain/order/rates';
import { moneyText } from '../../../src/messages/money-text';
import { day, order } from './some-order';

test.each([
  ['usd', 'USD'],
  [' Eur ', 'EUR'],
  ['€', 'EUR'],
  ['RMB', 'CNY'],
  ['人民币', 'CNY'],
  ['US$', 'USD'],
  ['ＵＳＤ', 'USD'],
  ['$', ''],
  ['¥', ''],
  ['dollars', ''],
  ['', ''],
])('the currency written %j is %j', (text, currency) => {
  expect(readCurrency(text)).toBe(currency);
});

test.each([
  ['USD 12,500.00', 12_500, 'USD'],
  ['1.250,00 €', 1250, 'EUR'],
  ['12500', 12_500, ''],
  ['-80.5 EUR', -80.5, 'EUR'],
  ["CHF 1'250.50", 1250.5, 'CHF'],
  ['12 500,5 PLN', 12_500.5, 'PLN'],
  ['1,234,567', 1_234_567, ''],
  ['1.234.567,89', 1_234_567.89, ''],
  ['0.5', 0.5, ''],
])('the amount written %j is %d', (text, amount, currency) => {
  expect(readMoney(text)).toEqual({ amount, currency });
});

test.each(['12,500', '12.500', '1,23,4', 'about 500', 'USD', '', '12 or 13', 'USD 5 EUR'])(
  'what %j means is not guessed',
  (text) => {
    expect(readMoney(text)).toBeNull();
  },
);

test('an amount is read back as it is shown', () => {
  fc.assert(
    fc.property(fc.integer({ min: -99_999_999_99, max: 99_999_999_99 }), (cents) => {
      const read = readMoney(moneyText(cents / 100, 'USD'));
      // One group of three and no cents could be a decimal, and is then not guessed.
      if (read === null) return Math.abs(cents) % 100 === 0 && Math.abs(cents) < 1_000_000_00;
      return read.currency === 'USD' && Math.round(read.amount * 100) === cents;
    }),
  );
});

test('text in the cell of the amount speaks for amount and currency', () => {
  const typed = order({ amount: null, currency: '', amountText: 'EUR 1,250.00' });
  expect([amountOf(typed), currencyOf(typed)]).toEqual([1250, 'EUR']);
});

describe('exchange rates', () => {
  const rates = readRates('EUR 1.08 2026-01-02; EUR 1,10 2026-07-01, 人民币 = 0.14');

  test('are read from one cell, each from its day on', () => {
    expect(rates).toEqual([
      { currency: 'EUR', rate: 1.08, from: '2026-01-02' },
      { currency: 'EUR', rate: 1.1, from: '2026-07-01' },
      { currency: 'CNY', rate: 0.14, from: null },
    ]);
    expect(readRates(writeRates(rates))).toEqual(rates);
  });

  test('what says no rate is named', () => {
    expect(unreadRates('EUR 1.08 2026-01-02; dollars 7')).toBe('dollars 7');
    expect(unreadRates('EUR 1.08 2026-13-02')).toBe('EUR 1.08 2026-13-02');
    expect(unreadRates('EUR 1.08; CNY 0.14 2026-01-02')).toBe('');
  });

  test.each([
    ['2025-11-01', 108_00],
    ['2026-01-02', 108_00],
    ['2026-06-30', 108_00],
    ['2026-07-01', 110_00],
    ['2026-12-31', 110_00],
  ])('100 EUR of %s are %d hundredths at home', (date, cents) => {
    const placed = order({ date: day(date), amount: 100, currency: 'eur' });
    if (!isPlaced(placed)) throw new Error('placed');
    expect(homeCents(placed, { home: 'USD', rates })).toBe(cents);
  });

  test.each([
    [{ currency: 'GBP' }, 'noRate'],
    [{ currency: '$' }, 'noCurrency'],
    [{ amount: null }, 'noAmount'],
    [{ amount: null, amountText: 'see contract' }, 'noAmount'],
  ])('an order with %j is said to have no value', (parts, why) => {
    const placed = order(parts);
    if (!isPlaced(placed)) throw new Error('placed');
    expect(homeCents(placed, { home: 'USD', rates })).toBe(why);
  });
});
