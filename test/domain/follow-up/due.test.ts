import { expect, test } from '@jest/globals';
import { dueOf, dueReasonOf } from '../../../src/domain/follow-up/due';
import type { FollowUp } from '../../../src/domain/follow-up/follow-up';
import { defaultSettings } from '../../../src/domain/settings';
import { day, someCustomer } from '../customer/some-customer';
import { someLine } from './some-line';

const { cadence } = defaultSettings;
const due = (fields: Parameters<typeof someCustomer>[0], today: string) =>
  dueOf(someCustomer(fields), cadence, day(today));

test.each([
  ['A', '2026-02-28', '2026-03-30'],
  ['B', '2026-02-28', '2026-03-03'],
  ['C', '2024-02-22', '2024-02-29'],
  ['D', '2026-12-20', '2027-01-03'],
  ['E', '2026-01-01', '2026-01-31'],
] as const)('class %s last contacted on %s is due on %s', (customerClass, lastContact, date) => {
  const state = due({ class: customerClass, lastContact: day(lastContact) }, date);
  expect(state).toEqual({ state: 'dueToday', date, days: 0 });
});

test('an agreed date goes before the cadence, also when it lies earlier', () => {
  const fields = {
    class: 'A',
    lastContact: day('2026-05-01'),
    nextFollowUp: day('2026-05-04'),
  } as const;
  expect(due(fields, '2026-05-03')).toEqual({ state: 'later', date: '2026-05-04', days: 1 });
});

test('a follow-up is overdue from the day after it was due and stays so until somebody acts', () => {
  const fields = { class: 'C', lastContact: day('2026-03-22') } as const;
  expect(due(fields, '2026-03-29')).toMatchObject({ state: 'dueToday' });
  expect(due(fields, '2026-03-30')).toMatchObject({ state: 'overdue', days: 1 });
  expect(due(fields, '2027-03-29')).toMatchObject({ state: 'overdue', days: 365 });
});

test('who was never contacted is said to be so, unless a date was agreed', () => {
  expect(due({ class: 'B' }, '2026-05-01')).toEqual({ state: 'neverContacted' });
  expect(due({ nextFollowUp: day('2026-05-02') }, '2026-05-01')).toMatchObject({ state: 'later' });
});

test('a last contact that is still to come is nobody’s contact until its day has come', () => {
  const fields = { class: 'D', lastContact: day('2026-05-20') } as const;
  expect(due(fields, '2026-05-19')).toEqual({ state: 'unreadable', isAhead: true });
  expect(due(fields, '2026-05-20')).toEqual({ state: 'later', date: '2026-06-03', days: 14 });
});

test('class F is closed however long ago the last contact was', () => {
  const fields = { class: 'F', lastContact: day('2020-01-01') } as const;
  expect(due(fields, '2026-05-01')).toEqual({ state: 'closed', date: '2020-03-31' });
  expect(due({ class: 'F' }, '2026-05-01')).toEqual({ state: 'closed', date: null });
});

test('a customer without a class is looked after like a potential one', () => {
  expect(due({ lastContact: day('2026-04-01') }, '2026-05-01')).toMatchObject({
    state: 'dueToday',
  });
});

test.each([
  ['C', 'Brazil', '2026-04-14', '2026-04-22', 'Tiradentes’ Day is no day to write'],
  ['B', 'Germany', '2026-03-31', '2026-04-07', 'Easter is long'],
  ['B', 'KSA', '2026-05-12', '2026-05-17', 'Friday and Saturday are the weekend there'],
  ['C', '中国', '2026-09-24', '2026-10-08', 'Golden Week'],
  ['C', 'United States', '2026-11-19', '2026-11-27', 'Thanksgiving'],
  ['D', 'Japan', '2026-04-20', '2026-05-07', 'Golden Week ends with a substitute day'],
  ['C', 'Egypt', '2026-12-31', '2027-01-10', 'Coptic Christmas, then their weekend'],
  ['C', '', '2026-05-02', '2026-05-09', 'who knows what their weekend is'],
  ['C', 'Atlantis', '2026-05-02', '2026-05-09', 'no such country'],
] as const)(
  'class %s in %s, last contacted on %s, is due on %s: %s',
  (letter, country, last, date, _why) => {
    const customer = someCustomer({ class: letter, country, lastContact: day(last) });
    expect(dueReasonOf(customer, cadence)?.date).toBe(date);
  },
);

test('a computed date tells how it came about', () => {
  const customer = someCustomer({ class: 'C', country: 'Brasil', lastContact: day('2026-04-14') });
  expect(dueReasonOf(customer, cadence)).toEqual({
    from: 'cadence',
    date: '2026-04-22',
    class: 'C',
    lastContact: '2026-04-14',
    cadence: 7,
    country: 'BR',
    passed: [{ date: '2026-04-21', holiday: "Tiradentes' Day" }],
  });
});

test('a date agreed with the buyer stands even on a Sunday', () => {
  const customer = someCustomer({ country: 'Germany', nextFollowUp: day('2026-05-17') });
  expect(dueReasonOf(customer, cadence)).toEqual({ from: 'agreed', date: '2026-05-17' });
});

test('a day that nobody has agreed to is not said to be agreed', () => {
  const customer = someCustomer({ nextFollowUp: day('2026-05-17') });
  const line = (act: FollowUp['act'], nextDate = '2026-05-17') =>
    someLine('2026-05-17', { act, nextDate: day(nextDate) });
  const from = (...log: FollowUp[]) => dueReasonOf(customer, cadence, log)?.from;
  expect(from(line('inquiryAccepted'))).toBe('inquiry');
  expect(from(line('stepTicked'))).toBe('phase');
  expect(from(line('putOff'))).toBe('putOff');
  expect(from(line('contact'))).toBe('agreed');
  expect(from(line('inquiryAccepted'), line('contact'))).toBe('agreed');
  expect(from(line('contact'), line('inquiryAccepted', '2026-05-10'))).toBe('agreed');
  expect(from(line('putOff'), line('operationUndone', '2026-05-10'))).toBe('putOff');
});
