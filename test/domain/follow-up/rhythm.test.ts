import { expect, test } from '@jest/globals';
import { columnsOf } from '../../../src/domain/follow-up/log-columns';
import { isEarlyToGiveUp, persistenceOf } from '../../../src/domain/follow-up/persistence';
import { ownRhythm, silenceOf } from '../../../src/domain/follow-up/rhythm';
import { day } from '../customer/some-customer';
import { someLine } from './some-line';

const days = (...dates: string[]) => dates.map(day);

test('the rhythm is the middle interval, whatever the order and however often on one day', () => {
  const contacts = days('2026-03-01', '2026-01-01', '2026-01-01', '2026-01-31', '2026-01-11');
  expect(ownRhythm(contacts)).toBe(20);
});

test('three days of contact make no rhythm', () => {
  expect(ownRhythm(days('2026-01-01', '2026-02-01', '2026-03-01'))).toBeNull();
});

test('a customer goes cold beyond his own rhythm and the days of his class', () => {
  const contacts = days('2026-01-01', '2026-01-11', '2026-01-21', '2026-01-31');
  expect(silenceOf(contacts, 7, day('2026-02-15'))).toMatchObject({ days: 15, isGoingCold: false });
  expect(silenceOf(contacts, 7, day('2026-02-16'))).toMatchObject({
    rhythm: 10,
    isGoingCold: true,
  });
  expect(silenceOf(contacts, 30, day('2026-02-16'))).toMatchObject({ isGoingCold: false });
});

test('persistence is told from the user’s own orders, or not at all', () => {
  const customers = ['c-1', 'c-2', 'c-3', 'c-4', 'c-5'];
  const orders = new Map(customers.map((id) => [id, day('2026-06-01')]));
  const log = customers.flatMap((customerId, i) =>
    Array.from({ length: i + 1 }, (_, n) => someLine(`2026-05-0${n + 1}`, { customerId })),
  );
  const late = someLine('2026-06-02', { customerId: 'c-1' });
  const told = persistenceOf(columnsOf([...log, late]), orders);
  expect(told).toEqual({ orders: 5, median: 3, threeQuarters: 4 });
  const older = new Map([...orders, ['c-old', day('2020-01-01')]]);
  expect(persistenceOf(columnsOf([...log, late]), older)).toEqual(told);
  expect(told && isEarlyToGiveUp(3, told)).toBe(true);
  expect(told && isEarlyToGiveUp(4, told)).toBe(false);
  expect(persistenceOf(columnsOf(log), new Map([['c-1', day('2026-06-01')]]))).toBeNull();
});
