import { expect, test } from '@jest/globals';
import { isUnanswered } from '../../../src/domain/follow-up/reply-target';
import type { Inquiry } from '../../../src/domain/inquiry/inquiry';
import type { LocalMinute } from '../../../src/domain/local-date';
import { someLine } from './some-line';

const asked = {
  received: '2026-11-18 08:00' as LocalMinute,
  kind: 'precise',
  state: 'accepted',
  firstReply: null,
} as Inquiry;
const order = (day: string, topic: 'order' | 'orderPlaced') =>
  someLine(day, { act: 'orderNoted', direction: '', topic });

test('an order that was entered since ends the wait for a first answer', () => {
  expect(isUnanswered(asked, [])).toBe(true);
  expect(isUnanswered(asked, [order('2026-11-18', 'orderPlaced')])).toBe(false);
});

test('an earlier order, or a mark at one of before, answers nobody', () => {
  expect(isUnanswered(asked, [order('2026-11-17', 'orderPlaced')])).toBe(true);
  expect(isUnanswered(asked, [order('2026-11-18', 'order')])).toBe(true);
});
