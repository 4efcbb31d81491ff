import { expect, test } from '@jest/globals';
import type { LocalDate } from '../../../src/domain/local-date';
import { addDays } from '../../../src/domain/local-date';
import { defaultSettings } from '../../../src/domain/settings';
import { choiceAmong, chosenDate, nextDates } from '../../../src/sidebar/customer/next-dates';

const today = '2026-12-28' as LocalDate;
const { cadence } = defaultSettings;
const anywhere = { cadence, today, place: { code: '', holidays: [] } };

test('the cadence of the class comes first, across the year', () => {
  expect(nextDates('D', anywhere)).toEqual([
    { kind: 'byCadence', days: 14, date: '2027-01-11', passed: [] },
    { kind: 'tomorrow', days: 1, date: '2026-12-29', passed: [] },
    { kind: 'inAWeek', days: 7, date: '2027-01-04', passed: [] },
  ]);
});

test('a date that the cadence gives already is not offered twice', () => {
  expect(nextDates('C', anywhere).map(({ kind }) => kind)).toEqual(['byCadence', 'tomorrow']);
});

test('a customer without a class is offered the cadence of a potential one', () => {
  expect(nextDates(null, anywhere)[0]?.days).toBe(cadence.E);
});

test('the chosen answer is the date that is sent; no agreed date is none', () => {
  const offered = nextDates('D', anywhere);
  const other = '2027-02-01' as LocalDate;
  expect(chosenDate({ next: 'inAWeek', otherDate: '' }, offered)).toBe('2027-01-04');
  expect(chosenDate({ next: 'other', otherDate: other }, offered)).toBe(other);
  expect(chosenDate({ next: 'none', otherDate: other }, offered)).toBeNull();
});

test('the day that the phase of an inquiry asks for stands first, and once', () => {
  const phase = addDays(today, 7);
  const offered = nextDates('D', { ...anywhere, byPhase: phase });
  expect(offered[0]).toEqual({ kind: 'byPhase', date: phase, days: 7, passed: [] });
  expect(offered.filter(({ date }) => date === phase).map(({ kind }) => kind)).toEqual(['byPhase']);
});

test('no date is offered on which nobody is at the buyer’s', () => {
  const newYear = { date: '2027-01-01' as LocalDate, name: 'New Year’s Day' };
  const place = { code: 'NO', holidays: [newYear] };
  const thursday = '2026-12-31' as LocalDate;
  const offered = nextDates('B', { cadence, today: thursday, place });
  expect(offered.map(({ kind, date }) => [kind, date])).toEqual([
    ['byCadence', '2027-01-04'],
    ['inAWeek', '2027-01-07'],
  ]);
  const tomorrow = nextDates('D', { cadence, today: thursday, place })[1];
  expect(tomorrow).toMatchObject({ kind: 'tomorrow', date: '2027-01-04' });
  expect(tomorrow?.passed.map(({ holiday }) => holiday)).toEqual(['New Year’s Day', '', '']);
});

test('no day is offered twice, and the cadence gives way to the phase that asks for the same day', () => {
  const saturday = '2026-11-28' as LocalDate;
  const place = { code: 'SG', holidays: [] };
  for (const letter of ['A', 'B', 'C', 'D', 'E', 'F'] as const) {
    for (let days = 1; days < 20; days++) {
      const byPhase = addDays(saturday, days);
      const dates = nextDates(letter, { cadence, today: saturday, byPhase, place });
      expect(new Set(dates.map(({ date }) => date)).size).toBe(dates.length);
    }
  }
  const byPhase = addDays(saturday, cadence.D);
  const offered = nextDates('D', { cadence, today: saturday, byPhase, place });
  expect(offered.map(({ kind }) => kind)).not.toContain('byCadence');
  expect(choiceAmong({ next: 'byCadence' }, offered)).toBe('byPhase');
  expect(chosenDate({ next: 'byCadence', otherDate: '' }, offered)).toBe(offered[0]?.date);
});
