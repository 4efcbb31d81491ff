import { describe, expect, test } from '@jest/globals';
import { displayValue } from '../../../src/host/workbook/display';
import { readTyped } from '../../../src/host/workbook/typed-entry';

/** Locale, what is typed, what the cell holds, what it shows. 46027 is 5 January 2026. */
const entries: [locale: string, typed: string, value: unknown, shown: string][] = [
  ['en_US', '00123', 123, '123'],
  ['en_US', 'true', true, 'TRUE'],
  ['en_US', '2026-01-05', 46027, '2026-01-05'],
  ['en_US', '1/5/2026', 46027, '1/5/2026'],
  ['en_US', '1/5/26', 46027, '1/5/26'],
  ['en_US', 'Jan 5, 2026', 46027, 'Jan 5, 2026'],
  ['en_US', '5-Jan-2026', 46027, '5-Jan-2026'],
  ['en_US', '2026-01-05 10:30', 46027.4375, '2026-01-05 10:30'],
  ['en_US', '1/5', 46027, '1/5'],
  ['en_US', '12%', 0.12, '12%'],
  ['en_US', '12.5%', 0.125, '12.50%'],
  ['en_US', '12:30', 0.5208333333333334, '12:30'],
  ['en_US', '12:30 PM', 0.5208333333333334, '12:30 PM'],
  ['en_US', '25:00', 25 / 24, '25:00'],
  ['en_US', '$2.99', 2.99, '$2.99'],
  ['en_US', '1,000,000', 1000000, '1,000,000'],
  ['en_US', '2.000', 2, '2'],
  ['en_US', '1E5', 100000, '1.00E+05'],
  ['en_US', ' 42 ', 42, '42'],
  ['en_US', '-5', -5, '-5'],
  ['en_US', '+8613800000000', 8613800000000, '8613800000000'],
  ['en_US', '(+86) 138 0000 0000', '(+86) 138 0000 0000', '(+86) 138 0000 0000'],
  ['en_US', "'00123", '00123', '00123'],
  ['en_US', '2026-02-30', '2026-02-30', '2026-02-30'],
  ['en_US', '5.1.2026', '5.1.2026', '5.1.2026'],
  ['en_US', '1.2.3', '1.2.3', '1.2.3'],
  ['en_US', 'PO-1042', 'PO-1042', 'PO-1042'],
  ['en_US', '=', '=', '='],
  ['zh_CN', '2026年1月5日', 46027, '2026年1月5日'],
  ['zh_CN', '2026/1/5', 46027, '2026/1/5'],
  ['zh_CN', '¥100', 100, '¥100'],
  ['de_DE', '5.1.2026', 46027, '05.01.2026'],
  ['de_DE', '5. Januar 2026', 46027, '5 Januar 2026'],
  ['de_DE', '1/5/2026', 46143, '01.05.2026'],
  ['de_DE', '2.000', 2000, '2.000'],
  ['de_DE', '2,99', 2.99, '2,99'],
  ['de_DE', '2,99 €', 2.99, '2,99 €'],
  ['de_DE', 'Wahr', true, 'WAHR'],
  ['fr_FR', '05/01/2026', 46027, '05/01/2026'],
  ['fr_FR', '5 janvier 2026', 46027, '5 janvier 2026'],
  ['fr_FR', '1 234,5', 1234.5, '1\u202f234,50'],
  ['fr_FR', 'faux', false, 'FAUX'],
  ['ar_EG', '5/1/2026', 46027, '05/01/2026'],
  ['ar_EG', '٥/١/٢٠٢٦', 46027, '05/01/2026'],
  ['ar_EG', '١٢٫٥', 12.5, '12.5'],
];

test.each(entries)('%s: typing %p gives %p, shown as %p', (locale, typed, value, shown) => {
  const { input, numberFormat } = readTyped(typed, locale, {}, 2026);
  expect(input).toEqual(value);
  const format = numberFormat === undefined ? {} : { numberFormat };
  expect(displayValue(input as string | number | boolean, format, locale)).toBe(shown);
});

describe('what begins like a formula', () => {
  test('an equals sign makes a formula', () => {
    expect(readTyped('=A1+1', 'en_US', {}).input).toEqual({ formula: '=A1+1' });
    expect(readTyped('=SUM(1,5;A1)', 'de_DE', {}).input).toEqual({ formula: '=SUM(1.5,A1)' });
  });

  test('so does a plus before what is no number: a phone number with spaces is lost', () => {
    const { input } = readTyped('+86 138 0000 0000', 'en_US', {});
    expect(input).toEqual({ formula: '=+86 138 0000 0000' });
  });
});

test.each(['00123', '=A1', "'quoted", '+86 138 0000', '2026-01-05', 'TRUE'])(
  'a cell formatted as text keeps %p as it is',
  (typed) => {
    expect(readTyped(typed, 'en_US', { numberFormat: '@' })).toEqual({ input: typed });
  },
);

test('a number format that was set stays', () => {
  const format = { numberFormat: 'dd/mm/yyyy' };
  expect(readTyped('2026-01-05', 'en_US', format)).toEqual({ input: 46027 });
});

test('a day without a year needs to know the year', () => {
  expect(readTyped('1/5', 'en_US', {}).input).toBe('1/5');
});

test('nothing typed empties the cell', () => {
  expect(readTyped('', 'en_US', {})).toEqual({ input: null });
});
