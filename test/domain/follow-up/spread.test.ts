import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Customer } from '../../../src/domain/customer/customer';
import { customerClasses } from '../../../src/domain/customer/customer-class';
import { dueOf } from '../../../src/domain/follow-up/due';
import { spreadOverdue } from '../../../src/domain/follow-up/spread';
import { addDays, isoWeekday } from '../../../src/domain/local-date';
import { defaultSettings } from '../../../src/domain/settings';
import { day, someCustomer } from '../customer/some-customer';

const today = day('2026-11-24');
const { cadence, minutes } = defaultSettings;
const budget = { cadence, minutes, dayHours: 5 };
const old = (id: string, parts: Partial<Customer> = {}): Customer =>
  someCustomer({ id, class: 'E', country: '', lastContact: day('2023-05-04'), ...parts });
const many = (count: number, parts: Partial<Customer> = {}) =>
  Array.from({ length: count }, (_, at) => old(`c-${parts.class ?? 'E'}-${at}`, parts));

test('four hundred old customers come a portion a day, on working days, and some stay today', () => {
  const { stay, moves } = spreadOverdue(many(400), today, budget);
  expect(stay).toBe(30);
  expect(moves).toHaveLength(370);
  const perDay = new Map<string, number>();
  for (const { date } of moves) perDay.set(date, (perDay.get(date) ?? 0) + 1);
  expect([...perDay.values()]).toEqual([...Array(12).fill(30), 10]);
  expect([...perDay.keys()].slice(0, 4)).toEqual([
    '2026-11-25',
    '2026-11-26',
    '2026-11-27',
    '2026-11-30',
  ]);
});

test('whoever is nearest to an order comes first: by class, key account, what is known, and the last contact', () => {
  const customers = [
    old('c-unclassed', { class: null }),
    ...many(40, { class: 'D' }),
    old('c-cold', { class: 'C' }),
    old('c-warm', { class: 'C', lastContact: day('2026-06-01') }),
    old('c-known', { class: 'C', level: 2 }),
    old('c-key', { class: 'C', keyAccount: true }),
    old('c-ordered', { class: 'A' }),
  ];
  const { moves } = spreadOverdue(customers, today, { ...budget, dayHours: 0.5 });
  const ids = moves.map(({ customerId }) => customerId);
  expect(ids).not.toContain('c-ordered');
  expect(ids.slice(0, 4)).toEqual(['c-key', 'c-known', 'c-warm', 'c-cold']);
  expect(ids.at(-1)).toBe('c-unclassed');
});

test('what is due on a day anyway is counted, and no day is filled beyond its hours', () => {
  const due = many(50, { nextFollowUp: day('2026-11-25') }).map((one) => ({
    ...one,
    id: `due-${one.id}`,
  }));
  const { moves } = spreadOverdue([...due, ...many(60)], today, budget);
  const on = (date: string) => moves.filter((move) => move.date === date).length;
  expect(on('2026-11-25')).toBe(10);
  expect(on('2026-11-26')).toBe(20);
});

test('an agreed date, whoever was never contacted and the lost stay as they are', () => {
  const customers = [
    old('c-agreed', { nextFollowUp: day('2026-11-02') }),
    old('c-never', { lastContact: null }),
    old('c-lost', { class: 'F' }),
    old('', {}),
    ...many(100),
  ];
  const ids = spreadOverdue(customers, today, budget).moves.map(({ customerId }) => customerId);
  expect(ids.filter((id) => !id.startsWith('c-E-'))).toEqual([]);
});

test('nobody is put on a day on which he does not work', () => {
  const { moves } = spreadOverdue(many(120, { country: 'Saudi Arabia' }), today, budget);
  expect(moves.filter(({ date }) => isoWeekday(date) > 4)).toEqual([]);
});

test('a law: each is moved at most once, to a later weekday, within the hours, and the others stay overdue', () => {
  const customer = fc.record({
    class: fc.constantFrom(...customerClasses, null),
    ago: fc.integer({ min: 0, max: 2000 }),
    country: fc.constantFrom('', 'Germany', 'Oman', 'Brazil'),
    isAgreed: fc.boolean(),
  });
  fc.assert(
    fc.property(
      fc.array(customer, { maxLength: 120 }),
      fc.integer({ min: 1, max: 8 }),
      (all, hours) => {
        const customers = all.map(({ ago, isAgreed, ...parts }, at) =>
          old(`c-${at}`, {
            ...parts,
            lastContact: addDays(today, -ago),
            nextFollowUp: isAgreed ? addDays(today, (ago % 40) - 20) : null,
          }),
        );
        const { stay, moves } = spreadOverdue(customers, today, { ...budget, dayHours: hours });
        const ids = moves.map(({ customerId }) => customerId);
        expect(new Set(ids).size).toBe(ids.length);
        const byId = new Map(customers.map((one) => [one.id, one]));
        const used = new Map<string, number>();
        for (const { customerId, date } of moves) {
          const one = byId.get(customerId)!;
          expect(dueOf(one, cadence, today).state).toBe('overdue');
          expect(date > today && isoWeekday(date) < 6).toBe(true);
          used.set(date, (used.get(date) ?? 0) + minutes[one.class ?? 'E']);
        }
        expect(Math.max(0, ...used.values())).toBeLessThanOrEqual(hours * 30);
        expect(stay * 5).toBeLessThanOrEqual(hours * 30);
      },
    ),
  );
});
