import { describe, expect, test } from '@jest/globals';
import { buyerClock } from '../../../src/domain/calendar/buyer-clock';
import { zoneOfCountry } from '../../../src/domain/calendar/desk-clock';
import {
  holidayName,
  holidayOn,
  holidaysAhead,
  holidaysFrom,
} from '../../../src/domain/calendar/holidays';
import { holidayTable } from '../../../src/domain/calendar/holidays.generated';
import { isWeekend } from '../../../src/domain/calendar/weekend';
import { workingDayFrom } from '../../../src/domain/calendar/working-day';
import { day } from '../customer/some-customer';

/** Days off as the governments announced or the laws fix them; each line names where. */
const official: readonly [country: string, where: string, days: string][] = [
  [
    'US',
    '5 U.S.C. 6103, opm.gov',
    '2026-01-19 2026-05-25 2026-07-03 2026-09-07 2026-11-26 2027-01-18 2027-07-05 2027-11-25',
  ],
  [
    'GB',
    'gov.uk/bank-holidays',
    '2026-04-03 2026-05-04 2026-05-25 2026-12-28 2027-03-26 2027-05-31 2027-12-27 2027-12-28',
  ],
  [
    'DE',
    'federal holidays common to all Länder',
    '2026-04-03 2026-04-06 2026-05-14 2026-05-25 2026-10-03 2027-05-06 2027-05-17',
  ],
  [
    'FR',
    'Code du travail L3133-1',
    '2026-04-06 2026-05-08 2026-07-14 2026-11-11 2027-03-29 2027-05-06',
  ],
  [
    'BR',
    'Lei 662/1949 and 14.759/2023; carnival by ministry',
    '2026-02-16 2026-02-17 2026-04-21 2026-09-07 2026-11-20 2027-02-09',
  ],
  ['JP', 'Cabinet Office', '2026-01-12 2026-03-20 2026-05-06 2026-09-21 2026-09-22 2027-03-22'],
  [
    'KR',
    'Public Holidays Act',
    '2026-02-16 2026-02-17 2026-02-18 2026-09-24 2026-09-25 2027-10-04',
  ],
  [
    'CN',
    'State Council',
    '2026-02-16 2026-02-20 2026-10-01 2026-10-05 2026-10-07 2027-02-06 2027-10-06',
  ],
  ['IN', 'Gazette of India', '2026-01-26 2026-08-15 2026-10-02 2026-11-08 2027-10-29'],
  ['SA', 'Royal decrees on founding and national day', '2026-02-22 2026-09-23 2027-09-23'],
  ['TR', 'Law 2429', '2026-04-23 2026-05-19 2026-08-30 2026-10-29 2027-07-15'],
  [
    'MX',
    'Ley Federal del Trabajo, art. 74',
    '2026-02-02 2026-03-16 2026-09-16 2026-11-16 2027-02-01',
  ],
  [
    'ZA',
    'Public Holidays Act 36 of 1994',
    '2026-03-21 2026-04-27 2026-08-10 2026-09-24 2027-03-22',
  ],
];

test.each(official)('offices in %s are closed as %s has it', (country, _, days) => {
  const open = days.split(' ').filter((date) => !holidayOn(country, day(date)));
  expect(open).toEqual([]);
});

test.each([
  ['CN', '2026-03-08'],
  ['US', '2026-11-27'],
  ['DE', '2026-11-01'],
  ['XX', '2026-12-25'],
  ['', '2026-12-25'],
])('offices in %s are open on %s', (country, date) => {
  expect(holidayOn(country, day(date))).toBeNull();
});

test('the table has at least 120 countries, each with holidays in every year', () => {
  const countries = holidayTable()
    .split('|')
    .map((line) => line.slice(0, 2));
  expect(countries.length).toBeGreaterThanOrEqual(120);
  for (const year of [2026, 2027, 2028, 2029, 2030, 2031]) {
    const without = countries.filter(
      (country) => holidaysAhead(country, day(`${year - 1}-12-31`), 365).length === 0,
    );
    expect(without).toEqual([]);
  }
});

test('a run of holidays is announced once', () => {
  const ahead = holidaysAhead('CN', day('2026-09-27'), 14);
  expect(ahead).toEqual([{ date: '2026-10-01', name: 'National Day' }]);
});

test('weekends are those of the buyer', () => {
  expect(isWeekend('DE', day('2026-05-16'))).toBe(true);
  expect(isWeekend('SA', day('2026-05-15'))).toBe(true);
  expect(isWeekend('SA', day('2026-05-17'))).toBe(false);
  expect(isWeekend('AE', day('2026-05-17'))).toBe(true);
  expect(isWeekend('IR', day('2026-05-15'))).toBe(true);
});

test('a day is moved over holiday and weekend, and what was passed is told', () => {
  expect(workingDayFrom('DE', day('2026-04-03'))).toEqual({
    date: '2026-04-07',
    passed: [
      { date: '2026-04-03', holiday: 'Good Friday' },
      { date: '2026-04-04', holiday: '' },
      { date: '2026-04-05', holiday: '' },
      { date: '2026-04-06', holiday: 'Easter Monday' },
    ],
  });
  expect(workingDayFrom('', day('2026-04-04')).date).toBe('2026-04-04');
});

const at = (text: string) => Date.parse(text);

test.each([
  ['DE', '2026-05-13T07:30:00Z', '09:30', 'open'],
  ['DE', '2026-05-14T07:30:00Z', '09:30', 'holiday'],
  ['DE', '2026-03-27T11:30:00Z', '12:30', 'edge'],
  ['DE', '2026-03-30T11:30:00Z', '13:30', 'open'],
  ['US', '2026-05-13T07:30:00Z', '03:30', 'night'],
  ['SA', '2026-05-15T07:30:00Z', '10:30', 'weekend'],
  ['IN', '2026-05-13T12:30:00Z', '18:00', 'night'],
])('in %s at %s it is %s: %s', (country, instant, time, state) => {
  expect(buyerClock(country, at(instant))).toMatchObject({ time, state });
});

test('a country that nobody knows has no clock', () => {
  expect(buyerClock('', at('2026-05-13T07:30:00Z'))).toBeNull();
  expect(zoneOfCountry('XX')).toBeNull();
});

describe('what holidays are called', () => {
  const trade =
    'US BR MX AR CL GB DE FR IT ES NL PL TR RU KZ AE SA EG MA NG KE ZA IN PK JP KR VN TH ID MY';

  test.each(trade.split(' '))('every one of %s has a Chinese name', (country) => {
    const nameless = holidaysFrom(country, day('2026-01-01'), 730)
      .map(({ name }) => name)
      .filter((name) => !/[\u4e00-\u9fff]/.test(holidayName(name, 'zh-CN')));
    expect(nameless).toEqual([]);
  });

  test('is told in the language of the person', () => {
    expect(holidayName('Good Friday', 'zh-CN')).toBe('耶稣受难日');
    expect(holidayName('Good Friday', 'zh-TW')).toBe('耶穌受難日');
    expect(holidayName('Good Friday', 'en')).toBe('Good Friday');
    expect(holidayName('Feast of a village', 'zh-CN')).toBe('Feast of a village');
  });
});
