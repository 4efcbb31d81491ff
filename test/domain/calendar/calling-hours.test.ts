import { expect, test } from '@jest/globals';
import { callingHours } from '../../../src/domain/calendar/calling-hours';
import { deskClock, minutesIn } from '../../../src/domain/calendar/desk-clock';

const open = () => false;

test.each([
  ['Asia/Shanghai', 'DE', '2026-01-14T02:00:00Z', '16:00', '19:00', 'his morning'],
  ['Asia/Shanghai', 'DE', '2026-07-14T02:00:00Z', '15:00', '18:00', 'his morning in summer'],
  ['Asia/Shanghai', 'US', '2026-01-14T02:00:00Z', '22:00', '23:00', 'as long as we are awake'],
  ['Asia/Shanghai', 'IN', '2026-01-14T02:00:00Z', '11:30', '14:30', 'half an hour'],
  [
    'Asia/Shanghai',
    'NZ',
    '2026-01-14T02:00:00Z',
    '08:00',
    '12:00',
    'his afternoon by daylight saving',
  ],
  ['Asia/Shanghai', 'BR', '2026-01-14T02:00:00Z', '20:00', '23:00', 'our evening'],
  ['America/New_York', 'CN', '2026-01-14T02:00:00Z', '20:00', '23:00', 'the other way round'],
  ['America/Los_Angeles', 'DE', '2026-01-14T02:00:00Z', '07:00', '08:00', 'his afternoon'],
])(
  'from %s a buyer in %s is best called on %s from %s to %s: %s',
  (desk, country, at, from, to) => {
    const instant = Date.parse(at);
    const clock = deskClock(country, instant, open);
    expect(callingHours(minutesIn(clock?.zone ?? '', instant), minutesIn(desk, instant))).toEqual({
      from,
      to,
    });
  },
);
