import { expect, test } from '@jest/globals';
import { withOlder } from '../../../src/sidebar/customer/whole-history';

type CustomerCard = Parameters<typeof withOlder>[0];

const line = (text: string, day: number) => ({
  operationId: `s-${text}`,
  when: `2026-03-${String(day).padStart(2, '0')} 10:00`,
  act: 'contact',
  text,
});

const card = (id: string, texts: readonly string[], isHistoryPart?: true) =>
  ({
    id,
    lastFollowUps: texts.map((text, index) => line(text, 20 - index)),
    ...(isHistoryPart && { isHistoryPart }),
  }) as unknown as CustomerCard;

const textsOf = ({ lastFollowUps }: CustomerCard) => lastFollowUps.map(({ text }) => text);

test('a contact just logged stands above those that were known before it', () => {
  const before = card('c-1', ['call', 'mail', 'visit', 'fair', 'offer']);
  const now = card('c-1', ['sample'], true);
  expect(textsOf(withOlder(now, before))).toEqual(['sample', 'call', 'mail', 'visit', 'fair']);
});

test('what both know is shown once', () => {
  const before = card('c-1', ['call', 'mail']);
  const now = { ...before, isHistoryPart: true } as CustomerCard;
  expect(textsOf(withOlder(now, before))).toEqual(['call', 'mail']);
});

test('another customer lends nothing, and a whole history needs nothing', () => {
  const other = card('c-2', ['call']);
  expect(textsOf(withOlder(card('c-1', [], true), other))).toEqual([]);
  expect(textsOf(withOlder(card('c-2', ['mail']), other))).toEqual(['mail']);
});
