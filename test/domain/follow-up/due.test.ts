import { expect, test } from '@jest/globals';
import { dueOf } from '../../../src/domain/follow-up/due';
import { defaultSettings } from '../../../src/domain/settings';
import { day, someCustomer } from '../customer/some-customer';

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
