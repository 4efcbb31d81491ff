import { expect, test } from '@jest/globals';
import type { Customer } from '../../../src/domain/customer/customer';
import { agenda } from '../../../src/domain/follow-up/agenda';
import { addDays, type LocalDate } from '../../../src/domain/local-date';
import { defaultSettings } from '../../../src/domain/settings';
import { day, someCustomer } from '../customer/some-customer';

/** A small repeatable stream of numbers below `most`. */
const luckFrom = (seed: number) => {
  let state = seed;
  return (most: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % most;
  };
};

const countries = ['', 'Germany', 'Brazil', 'Saudi Arabia', 'China', 'Atlantis'];
const letters = ['A', 'B', 'C', 'D', 'E', 'F', null] as const;

const register = (size: number): Customer[] => {
  const luck = luckFrom(20_261_120);
  const some = (): LocalDate | null =>
    luck(3) === 0 ? null : addDays(day('2026-07-01'), luck(160));
  return Array.from({ length: size }, (_, i) =>
    someCustomer({
      id: `c-${i}`,
      company: `Firm ${i % 150}`,
      country: countries[luck(6)] ?? '',
      class: letters[luck(7)] ?? null,
      lastContact: some(),
      nextFollowUp: luck(4) === 0 ? some() : null,
    }),
  );
};

const weekend: Readonly<Record<string, readonly number[]>> = {
  Germany: [0, 6],
  Brazil: [0, 6],
  China: [0, 6],
  'Saudi Arabia': [5, 6],
};
/** The weekdays closed by law between September and December 2026, copied from the governments' lists. */
const closed: Readonly<Record<string, string>> = {
  Germany: '2026-10-03 2026-12-25 2026-12-26 2027-01-01',
  Brazil: '2026-09-07 2026-10-12 2026-11-02 2026-11-15 2026-11-20 2026-12-25 2027-01-01',
  China:
    '2026-09-25 2026-10-01 2026-10-02 2026-10-03 2026-10-04 2026-10-05 2026-10-06 2026-10-07 2027-01-01',
  'Saudi Arabia': '2026-09-23',
};

const isClosed = (country: string, date: string): boolean =>
  (weekend[country] ?? []).includes(new Date(`${date}T00:00:00Z`).getUTCDay()) ||
  (closed[country] ?? '').split(' ').includes(date);

const nextDay = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** The same rules, written the slow way: day by day. */
const dueSlowly = (customer: Customer): string | null => {
  if (customer.nextFollowUp) return customer.nextFollowUp;
  if (!customer.lastContact) return null;
  let date: string = customer.lastContact;
  for (let i = 0; i < defaultSettings.cadence[customer.class ?? 'E']; i += 1) date = nextDay(date);
  while (isClosed(customer.country, date)) date = nextDay(date);
  return date;
};

const agendaSlowly = (
  customers: readonly Customer[],
  dueOn: ReadonlyMap<Customer, string | null>,
  today: string,
): string[] => {
  const isStillToCome = ({ nextFollowUp, lastContact }: Customer): boolean =>
    !nextFollowUp && lastContact !== null && lastContact > today;
  const due = (customer: Customer): string | null =>
    isStillToCome(customer) ? null : (dueOn.get(customer) ?? null);
  const groups: string[][] = [];
  const open = customers.filter((customer) => customer.class !== 'F');
  const weekAgo = addDays(day(today), -7);
  const isAppointment = ({ nextFollowUp }: Customer): boolean =>
    nextFollowUp !== null && nextFollowUp >= weekAgo && nextFollowUp <= today;
  const of = (letter: Customer['class']) => open.filter((customer) => customer.class === letter);
  const order = ['A', 'B', 'C', 'D', 'E', null] as const;
  const lateOnes = (isWanted: (customer: Customer) => boolean): void => {
    for (const letter of order) {
      const late = of(letter).filter((one) => (due(one) ?? '9') < today && isWanted(one));
      const dates = [...new Set(late.map((customer) => due(customer) ?? ''))].sort();
      for (const date of dates) {
        groups.push(late.filter((one) => due(one) === date).map((one) => one.id));
      }
    }
  };
  for (const letter of order)
    groups.push(
      of(letter)
        .filter((one) => one.nextFollowUp === today)
        .map((one) => one.id),
    );
  lateOnes(isAppointment);
  lateOnes((one) => !isAppointment(one));
  for (const letter of order)
    groups.push(
      of(letter)
        .filter((one) => due(one) === today && one.nextFollowUp !== today)
        .map((one) => one.id),
    );
  for (const isAhead of [true, false])
    for (const letter of order)
      groups.push(
        of(letter)
          .filter((one) => due(one) === null && isStillToCome(one) === isAhead)
          .map((one) => one.id),
      );
  return groups.flat();
};

test('the list of every day of a month is the one a slow and separate reckoning gives', () => {
  const customers = register(200);
  const dueOn = new Map(customers.map((one) => [one, dueSlowly(one)] as const));
  for (let i = 0; i < 30; i += 1) {
    const today = addDays(day('2026-09-20'), i * 3);
    const ids = agenda(customers, defaultSettings.cadence, today).map((item) => item.customerId);
    expect(ids).toEqual(agendaSlowly(customers, dueOn, today));
  }
});
