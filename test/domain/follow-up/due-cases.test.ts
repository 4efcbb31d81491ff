import { expect, test } from '@jest/globals';
import type { CustomerClass } from '../../../src/domain/customer/customer-class';
import { dueOf, dueReasonOf } from '../../../src/domain/follow-up/due';
import { defaultSettings } from '../../../src/domain/settings';
import { messagesFor } from '../../../src/messages/messages-for';
import { day, someCustomer } from '../customer/some-customer';

const { cadence } = defaultSettings;

type Case = readonly [
  letter: CustomerClass | null,
  country: string,
  lastContact: string,
  due: string,
  passed: string,
  why: string,
];

/** Written from the trade's rules and a wall calendar, not from the program. */
const cases: readonly Case[] = [
  ['A', 'Germany', '2026-06-01', '2026-07-01', '', 'a plain Wednesday'],
  [
    'A',
    'Germany',
    '2026-11-25',
    '2026-12-28',
    '2026-12-25 2026-12-26 2026-12-27',
    'Christmas and its Sunday',
  ],
  ['B', 'Germany', '2026-05-11', '2026-05-15', '2026-05-14', 'Ascension'],
  ['B', 'Germany', '2026-05-20', '2026-05-26', '2026-05-23 2026-05-24 2026-05-25', 'Whit weekend'],
  ['C', 'France', '2026-07-07', '2026-07-15', '2026-07-14', 'Bastille Day'],
  [
    'C',
    'France',
    '2026-05-01',
    '2026-05-11',
    '2026-05-08 2026-05-09 2026-05-10',
    'Victory Day and a weekend',
  ],
  [
    'C',
    'UK',
    '2026-12-18',
    '2026-12-29',
    '2026-12-25 2026-12-26 2026-12-27 2026-12-28',
    'Boxing Day is made up for',
  ],
  [
    'C',
    'England',
    '2026-03-27',
    '2026-04-07',
    '2026-04-03 2026-04-04 2026-04-05 2026-04-06',
    'Easter',
  ],
  [
    'C',
    'USA',
    '2026-06-26',
    '2026-07-06',
    '2026-07-03 2026-07-04 2026-07-05',
    'Independence Day falls on a Saturday',
  ],
  ['D', 'United States', '2026-11-12', '2026-11-27', '2026-11-26', 'Thanksgiving'],
  [
    'E',
    'US',
    '2026-12-02',
    '2027-01-04',
    '2027-01-01 2027-01-02 2027-01-03',
    'over the year’s end',
  ],
  ['C', 'Brazil', '2026-02-09', '2026-02-18', '2026-02-16 2026-02-17', 'Carnival'],
  [
    'C',
    '巴西',
    '2026-11-13',
    '2026-11-23',
    '2026-11-20 2026-11-21 2026-11-22',
    'Black Awareness Day',
  ],
  ['C', 'Mexico', '2026-09-09', '2026-09-17', '2026-09-16', 'Independence Day'],
  ['D', 'Japan', '2026-09-07', '2026-09-24', '2026-09-21 2026-09-22 2026-09-23', 'Silver Week'],
  ['B', 'South Korea', '2026-02-13', '2026-02-19', '2026-02-16 2026-02-17 2026-02-18', 'Seollal'],
  [
    'C',
    'China',
    '2026-09-25',
    '2026-10-08',
    '2026-10-02 2026-10-03 2026-10-04 2026-10-05 2026-10-06 2026-10-07',
    'Golden Week',
  ],
  ['C', 'India', '2026-10-19', '2026-10-26', '', 'a plain Monday'],
  ['C', 'India', '2026-11-01', '2026-11-09', '2026-11-08', 'Diwali on a Sunday'],
  ['C', 'Saudi Arabia', '2026-09-16', '2026-09-24', '2026-09-23', 'National Day'],
  ['C', 'Saudi Arabia', '2026-06-05', '2026-06-14', '2026-06-12 2026-06-13', 'Friday and Saturday'],
  ['C', 'KSA', '2026-06-07', '2026-06-14', '', 'Sunday is a working day there'],
  ['C', 'UAE', '2026-06-07', '2026-06-15', '2026-06-14', 'Sunday is none here since 2022'],
  ['C', 'Israel', '2026-06-05', '2026-06-14', '2026-06-12 2026-06-13', 'Friday and Saturday'],
  ['C', 'Iran', '2026-06-05', '2026-06-13', '2026-06-12', 'Friday'],
  ['C', 'Nepal', '2026-06-06', '2026-06-14', '2026-06-13', 'Saturday'],
  ['C', 'Bangladesh', '2026-06-05', '2026-06-14', '2026-06-12 2026-06-13', 'Friday and Saturday'],
  ['C', 'Turkey', '2026-10-22', '2026-10-30', '2026-10-29', 'Republic Day'],
  ['C', 'South Africa', '2026-09-17', '2026-09-25', '2026-09-24', 'Heritage Day'],
  ['C', 'Australia', '2027-01-19', '2027-01-27', '2027-01-26', 'Australia Day'],
  ['D', 'Russia', '2026-12-21', '2027-01-11', '', 'the long January holidays'],
  ['F', 'Germany', '2026-01-05', '2026-04-07', '2026-04-05 2026-04-06', 'class F has a date too'],
  [null, 'Germany', '2026-06-01', '2026-07-01', '', 'no class is cadence E'],
  ['C', 'Atlantis', '2026-05-02', '2026-05-09', '', 'a country nobody knows has no weekend'],
  ['C', '', '2026-05-02', '2026-05-09', '', 'nor has none'],
  ['A', '', '2028-01-30', '2028-02-29', '', 'leap day'],
  ['A', '', '2027-01-30', '2027-03-01', '', 'no leap day'],
  ['C', '', '2026-03-28', '2026-04-04', '', 'the week the clocks change in Europe'],
  ['C', '', '2026-10-31', '2026-11-07', '', 'the week they change in America'],
  ['C', '', '2026-12-29', '2027-01-05', '', 'over the year’s end'],
];

test.each(cases)('%s in %s after %s is due on %s', (letter, country, last, date, passed, _why) => {
  const customer = someCustomer({ class: letter, country, lastContact: day(last) });
  const reason = dueReasonOf(customer, cadence);
  expect(reason?.date).toBe(date);
  if (passed === '' || reason?.from !== 'cadence') return;
  expect(reason.passed.map((closed) => closed.date).join(' ')).toBe(passed);
});

/** The days of the trade's table of classes, as a person learns them. */
const daysOf: Readonly<Record<string, number>> = { A: 30, B: 3, C: 7, D: 14, E: 30, F: 90 };

test.each(cases)('%s in %s after %s explains why %s', (letter, country, last, date, passed) => {
  const reason = dueReasonOf(
    someCustomer({ class: letter, country, lastContact: day(last) }),
    cadence,
  );
  const english = messagesFor('en').followUp.dueReason;
  const chinese = messagesFor('zh-CN').followUp.dueReason;
  const said = reason ? english(reason) : '';
  const sum = `${letter ?? 'No class'}: last contact ${last} + ${daysOf[letter ?? 'E']} days`;
  expect([said.slice(0, sum.length), said.slice(-date.length - 2)]).toEqual([sum, `→ ${date}`]);
  expect(reason ? chinese(reason) : '').toContain(`${last} + ${daysOf[letter ?? 'E']} 天`);
  const named = said.slice(sum.length, -date.length - 3);
  if (passed === '' && country !== 'Russia') expect(named).toBe('');
  else
    expect(named).toMatch(
      /^, \d{4}-\d\d-\d\d is (a holiday in [A-Z]{2} \(.+\)|weekend in [A-Z]{2})$/,
    );
  if (passed !== '') expect(passed.split(' ')).toContain(named.slice(2, 12));
});

test('a table of years that have gone by leaves weekends to be moved off', () => {
  const customer = someCustomer({ class: 'C', country: 'Germany', lastContact: day('2040-12-18') });
  expect(dueReasonOf(customer, cadence)?.date).toBe('2040-12-25');
});

test('the state turns at midnight of the sheet, and never back', () => {
  const customer = someCustomer({ class: 'C', country: 'Germany', lastContact: day('2026-05-07') });
  const states = ['2026-05-14', '2026-05-15', '2026-05-16', '2027-05-15'].map(
    (today) => dueOf(customer, cadence, day(today)).state,
  );
  expect(states).toEqual(['later', 'dueToday', 'overdue', 'overdue']);
});
