import { expect, test } from '@jest/globals';
import { dueReasonOf } from '../../src/domain/follow-up/due';
import { isPastMaximum } from '../../src/domain/follow-up/maximum-interval';
import { defaultSettings } from '../../src/domain/settings';
import { messagesFor } from '../../src/messages/messages-for';
import { customer, day } from '../support/customers';

const { cadence } = defaultSettings;
const said = (language: 'en' | 'zh-CN' | 'zh-TW', parts: Parameters<typeof customer>[0]) => {
  const reason = dueReasonOf(customer(parts), cadence);
  return reason && messagesFor(language).followUp.dueReason(reason);
};

test('a computed date tells its sum', () => {
  const parts = { class: 'C', lastContact: day('2026-03-02'), country: 'Norway' } as const;
  expect(said('en', parts)).toBe('C: last contact 2026-03-02 + 7 days → 2026-03-09');
  expect(said('zh-CN', parts)).toBe('C 类：最近联系 2026-03-02 + 7 天 → 2026-03-09');
});

test('a day that closes the buyer’s office is named with the day it was moved to', () => {
  const parts = { class: 'C', lastContact: day('2026-09-24'), country: 'China' } as const;
  expect(said('en', parts)).toMatch(
    /^C: last contact 2026-09-24 \+ 7 days, 2026-10-01 is a holiday in CN \(.+\) → 2026-10-08$/,
  );
  const weekend = { class: 'C', lastContact: day('2026-02-28'), country: 'Germany' } as const;
  expect(said('en', weekend)).toBe(
    'C: last contact 2026-02-28 + 7 days, 2026-03-07 is weekend in DE → 2026-03-09',
  );
});

test('an agreed date is the agreed date, and nothing is said of who was never contacted', () => {
  expect(said('zh-TW', { nextFollowUp: day('2026-03-07') })).toBe('約定 2026-03-07');
  expect(said('en', {})).toBeNull();
});

test('late is no alarm until half the cadence has passed once more', () => {
  const overdue = (days: number) => ({ state: 'overdue', date: day('2026-03-01'), days }) as const;
  expect(isPastMaximum(overdue(4), 'C', cadence)).toBe(false);
  expect(isPastMaximum(overdue(5), 'C', cadence)).toBe(true);
  expect(isPastMaximum(overdue(15), null, cadence)).toBe(false);
});
