import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Customer } from '../../../src/domain/customer/customer';
import { usualFactAges } from '../../../src/domain/dossier/ageing';
import { dueOf } from '../../../src/domain/follow-up/due';
import { columnsOf } from '../../../src/domain/follow-up/log-columns';
import { addDays, type LocalMinute } from '../../../src/domain/local-date';
import { classLines } from '../../../src/domain/report/register-state';
import { sumUpWeek } from '../../../src/domain/report/weekly';
import { defaultSettings } from '../../../src/domain/settings';
import { day, someCustomer } from '../customer/some-customer';

const today = day('2026-11-20');
const { cadence } = defaultSettings;

const reportOn = (customers: readonly Customer[]) =>
  sumUpWeek({
    week: '2026-W47',
    customers,
    log: columnsOf([]),
    inquiries: [],
    plans: [],
    history: [],
    orders: [],
    exchange: defaultSettings.exchange,
    cadence,
    today,
    now: `${today} 09:00` as LocalMinute,
    instant: 0,
    unread: { dates: 0, logLines: 0, inquiries: 0 },
    logSince: null,
    facts: [],
    factAges: usualFactAges,
    room: { cells: 0, perLine: 12, perCustomer: 26, perInquiry: 26 },
  }).report;

const someDay = fc.integer({ min: -3000, max: 40 }).map((days) => addDays(today, days));

/** Rows as they stand in a register that grew for years. */
const messyRow = fc.record({
  company: fc.constantFrom('', 'Oak Imports', 'Oak Imports Ltd', 'Pipe S.A.'),
  country: fc.constantFrom('', 'Iran', '德国', 'Itlay', 'AE'),
  owner: fc.constantFrom('', 'Mei', 'Lin'),
  class: fc.constantFrom(...([...'ABCDEF', null] as const)),
  lastContact: fc.option(someDay),
  lastContactText: fc.constantFrom(undefined, 'last spring'),
  nextFollowUp: fc.option(someDay, { freq: 2 }),
}) as fc.Arbitrary<Partial<Customer>>;

const register = fc
  .array(messyRow, { maxLength: 60 })
  .map((rows) => rows.map((row, index) => someCustomer({ ...row, id: `c-${index}` })));

const sum = (numbers: readonly (number | null)[]): number =>
  numbers.reduce<number>((total, one) => total + (one ?? 0), 0);

test('the customers of all classes are the register, and nobody without a class counts as one of class E', () => {
  fc.assert(
    fc.property(register, (customers) => {
      const { numbers } = reportOn(customers);
      if (numbers.customers === null) throw new Error('the week has no state');
      const lines = classLines(numbers);
      expect(sum(lines.map((line) => line.customers))).toBe(customers.length);
      for (const { of, overdue, coverage, customers: count } of lines) {
        const own = customers.filter(({ class: letter }) => of.includes(letter ?? 'none'));
        const states = own.map((customer) => dueOf(customer, cadence, today).state);
        const late = states.filter((state) => state === 'overdue').length;
        const ahead = states.filter((state) => state === 'later' || state === 'dueToday').length;
        expect(count).toBe(own.length);
        expect(overdue ?? 0).toBe(late);
        if (coverage !== null) expect(coverage * own.length).toBeCloseTo(ahead);
      }
    }),
  );
});

test('the parts of every number of the state add up to it, by class, by owner and by day', () => {
  fc.assert(
    fc.property(register, (customers) => {
      const report = reportOn(customers);
      const { numbers, headlines, owners, days, quality } = report;
      if (numbers.customers === null) throw new Error('the week has no state');
      const late = headlines.overdue.now ?? 0;
      expect(sum(classLines(numbers).map(({ overdue }) => overdue))).toBe(late);
      expect(sum(Object.values(numbers.overdue))).toBe(late);
      expect(sum(owners.map((one) => one.overdue))).toBe(late);
      expect(sum(owners.map((one) => one.customers))).toBe(customers.length);
      expect(sum(days.map(({ due }) => due))).toBe(numbers.dueNextWeek);
      expect(quality.withoutClass).toBe(numbers.classes.none);
      const states = customers.map((one) => dueOf(one, cadence, today).state);
      const never = states.filter((state) => state === 'neverContacted').length;
      expect(numbers.neverContacted).toBe(never);
      const open = customers.filter((customer) => customer.class !== 'F').length;
      const ahead = states.filter((state) => state === 'later' || state === 'dueToday').length;
      expect(headlines.coverage.now ?? 0).toBeCloseTo(open ? ahead / open : 0);
    }),
  );
});
