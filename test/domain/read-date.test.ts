import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dateOrderOf, readDate } from '../../src/domain/read-date';
import { day } from './customer/some-customer';

const today = day('2026-11-20');
const read = (text: string, order: 'dayFirst' | 'monthFirst' | 'unknown' = 'unknown') =>
  readDate(text, { today, order });

test.each([
  ['2026-03-05', '2026-03-05'],
  ['2026.3.5', '2026-03-05'],
  ['2026/3/5', '2026-03-05'],
  ['2026年3月5日', '2026-03-05'],
  ['２０２６年３月５日', '2026-03-05'],
  ['26年3月5日', '2026-03-05'],
  ['20260305', '2026-03-05'],
  ['2026-03-05 09:12:00', '2026-03-05'],
  ['2026-03-05T23:59:00Z', '2026-03-05'],
  ['2026年3月5日 下午3:20', '2026-03-05'],
  ['2026-03-05 (周四)', '2026-03-05'],
  ['5.3.2026', '2026-03-05'],
  ['5-Mar-2026', '2026-03-05'],
  ['March 5, 2026', '2026-03-05'],
  ['Thu, 5th March 2026', '2026-03-05'],
  ['5 de marzo de 2026', '2026-03-05'],
  ['5. März 2026', '2026-03-05'],
  ['5 марта 2026', '2026-03-05'],
  ['3月5日', '2026-03-05'],
  ['12月5日', '2025-12-05'],
  ['46086', '2026-03-05'],
  ['46086.75', '2026-03-05'],
  ['今天', '2026-11-20'],
  ['昨天', '2026-11-19'],
  ['3 days ago', '2026-11-17'],
  ['2周前', '2026-11-06'],
  ['two weeks ago', '2026-11-06'],
  ['a month ago', '2026-10-21'],
  ['三个月前', '2026-08-22'],
  ['last week', '2026-11-13'],
  ['上周', '2026-11-13'],
  ['上个月', '2026-10-21'],
  ['Monday', '2026-11-16'],
  ['Friday', '2026-11-13'],
  ['last Wed', '2026-11-18'],
  ['上周三', '2026-11-11'],
  ['周一', '2026-11-16'],
  ['25/12/2025', '2025-12-25'],
  ['12/25/2025', '2025-12-25'],
  ['5/5/2026', '2026-05-05'],
  ['29/2/2024', '2024-02-29'],
  ['29/2/2026', null],
  ['3/5/2026', null],
  ['2026-02-30', null],
  ['春节前', null],
  ['last spring', null],
  ['1234', null],
  ['', null],
])('%s means %s', (text, date) => {
  expect(read(text)).toBe(date);
});

test('3/5 is May or March as the file has it', () => {
  expect(read('3/5/2026', 'dayFirst')).toBe('2026-05-03');
  expect(read('3/5/26', 'monthFirst')).toBe('2026-03-05');
});

test.each([
  [['3/5/2026', '25/12/2025'], 'dayFirst'],
  [['3/5/2026', '12/25/2025'], 'monthFirst'],
  [['3/5/2026', '2026-12-25', '46086'], 'unknown'],
  [['25/12/2025', '12/25/2025'], 'unknown'],
  [[], 'unknown'],
] as const)('the dates %j are %s', (cells, order) => {
  expect(dateOrderOf(cells)).toBe(order);
});

test('a date that was read is read again as itself', () => {
  const order = fc.constantFrom('dayFirst' as const, 'monthFirst' as const);
  const text = fc
    .tuple(
      fc.nat(31),
      fc.nat(13),
      fc.integer({ min: 1999, max: 2060 }),
      fc.constantFrom('/', '-', '.'),
    )
    .map(([a, b, year, sign]) => `${a}${sign}${b}${sign}${year}`);
  fc.assert(
    fc.property(fc.oneof(text, fc.string()), order, (cell, told) => {
      const once = read(cell, told);
      if (once) expect(read(once, told)).toBe(once);
    }),
  );
});

test.each([
  ['Monday', '2026-11-23'],
  ['next Tuesday', '2026-11-24'],
  ['下周一', '2026-11-23'],
  ['周六', '2026-11-21'],
  ['in 3 days', '2026-11-23'],
  ['2周后', '2026-12-04'],
  ['next week', '2026-11-27'],
])('as a day to come %s is %s', (text, date) => {
  expect(readDate(text, { today, order: 'unknown', isAhead: true })).toBe(date);
});

test.each(['yesterday', '昨天', '3 days ago', 'last Monday', '上周三', 'today'])(
  'in a list, written nobody knows when, %s names no day',
  (text) => {
    expect(readDate(text, { today, order: 'unknown', isFromList: true })).toBeNull();
  },
);

test.each(['a few days ago', 'cat ago', 'in', 'mon cher', '周', '前', 'last', '0 days ago'])(
  '%s is no date',
  (text) => {
    expect(read(text)).toBeNull();
  },
);
