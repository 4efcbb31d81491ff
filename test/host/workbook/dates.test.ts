import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  dayToSerial,
  instantToSerial,
  serialReader,
  serialToDay,
  serialToInstant,
  weekdayOf,
} from '../../../src/host/workbook/dates';

test.each([
  ['Asia/Shanghai', 46027, '2026-01-04T16:00:00.000Z'],
  ['America/New_York', 46027, '2026-01-05T05:00:00.000Z'],
  ['Pacific/Kiritimati', 46027.5, '2026-01-04T22:00:00.000Z'],
  ['Asia/Kolkata', 46027.25, '2026-01-05T00:30:00.000Z'],
  ['Europe/Berlin', 46202.5, '2026-06-29T10:00:00.000Z'],
])('%s: serial %p is the instant %s', (zone, serial, instant) => {
  expect(new Date(serialToInstant(serial, zone)).toISOString()).toBe(instant);
  expect(instantToSerial(Date.parse(instant), zone)).toBeCloseTo(serial, 9);
});

test('a time that summer time skips is the time an hour later', () => {
  const skipped = dayToSerial(2026, 3, 8) + 2.5 / 24;
  const instant = serialToInstant(skipped, 'America/New_York');
  expect(new Date(instant).toISOString()).toBe('2026-03-08T07:30:00.000Z');
});

test('midnight of every day comes back, in every zone', () => {
  const zones = ['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Auckland', 'Europe/London'];
  fc.assert(
    fc.property(fc.integer({ min: 25569, max: 60000 }), fc.constantFrom(...zones), (day, zone) => {
      expect(instantToSerial(serialToInstant(day, zone), zone)).toBeCloseTo(day, 9);
    }),
  );
});

test('days and serials are two names of one thing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100000 }), (serial) => {
      const { year, month, day } = serialToDay(serial);
      expect(dayToSerial(year, month, day)).toBe(serial);
    }),
  );
  expect(dayToSerial(1899, 12, 30)).toBe(0);
  expect(weekdayOf(46027)).toBe(1);
});

test('very many serials are read as each one is', () => {
  const zones = [
    'Asia/Shanghai',
    'America/New_York',
    'Pacific/Apia',
    'Africa/Casablanca',
    'Australia/Lord_Howe',
    'America/Sao_Paulo',
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.array(fc.double({ min: 0, max: 60_000, noNaN: true }), { minLength: 1, maxLength: 40 }),
      (zone, serials) => {
        const read = serialReader(zone);
        const around = serials.flatMap((serial) => [serial, Math.floor(serial), serial + 0.25]);
        return around.every((serial) => read(serial) === serialToInstant(serial, zone));
      },
    ),
  );
});

test.each([
  ['America/New_York', dayToSerial(2026, 3, 8)],
  ['Europe/Berlin', dayToSerial(2026, 10, 25)],
  ['Pacific/Apia', dayToSerial(2011, 12, 30)],
])('%s: so they are on the days around a change of the clocks', (zone, day) => {
  const read = serialReader(zone);
  for (let quarter = -3 * 96; quarter <= 3 * 96; quarter++) {
    const serial = day + quarter / 96;
    expect(read(serial)).toBe(serialToInstant(serial, zone));
  }
});
