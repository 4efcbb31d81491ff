import { expect, test } from '@jest/globals';
import { readMan } from '../../../src/domain/inquiry/man';
import {
  firstReplyHours,
  nextContact,
  phaseAfter,
  stepsOf,
} from '../../../src/domain/inquiry/playbook';
import { questionsAsked } from '../../../src/domain/inquiry/questions-asked';
import type { LocalDate } from '../../../src/domain/local-date';
import { english } from '../../../src/messages/english';

const monday = '2026-03-02' as LocalDate;

test('answers a precise inquiry within two hours and a broad one within a day', () => {
  expect(firstReplyHours('precise')).toBe(2);
  expect(firstReplyHours('broad')).toBe(24);
  expect(firstReplyHours('scam')).toBeNull();
});

test('waits longer each time a buyer stays silent, and the last wait repeats', () => {
  const dates = [0, 1, 2, 3].map((times) => nextContact('precise', 'noAnswer', monday, times));
  expect(dates).toEqual(['2026-03-06', '2026-03-09', '2026-03-16', '2026-03-16']);
});

test('never chases a scam', () => {
  expect(nextContact('scam', 'noAnswer', monday)).toBeNull();
});

test('goes from research to reply, from silence to the long run, and back when the buyer answers', () => {
  expect(phaseAfter('beforeReply', 'replied')).toBe('firstReply');
  expect(phaseAfter('firstReply', 'buyerSilent')).toBe('noAnswer');
  expect(phaseAfter('noAnswer', 'buyerSilent')).toBe('longRun');
  expect(phaseAfter('longRun', 'buyerAnswered')).toBe('afterAnswer');
  expect(phaseAfter('longRun', 'replied')).toBe('longRun');
});

test('has a worded step for every step of every phase', () => {
  for (const kind of ['scam', 'broad', 'precise'] as const)
    for (const phase of [
      'beforeReply',
      'firstReply',
      'noAnswer',
      'afterAnswer',
      'longRun',
    ] as const)
      expect(english.playbook.steps[kind][phase]).toHaveLength(stepsOf(kind, phase).length);
});

test('lists every question a buyer asks, in his own words', () => {
  expect(
    questionsAsked('Hello. What is your MOQ? We like blue. Please advise the delivery time.'),
  ).toEqual(['What is your MOQ?', 'Please advise the delivery time']);
});

test('says of money, authority and need only what the buyer said', () => {
  const man = readMan('I am the owner. We need 300 chairs, 30% deposit is no problem.');
  expect(man.authority).toMatchObject({ known: 'yes' });
  expect(man.money).toMatchObject({ known: 'yes', words: '30% deposit' });
  expect(readMan('What lamps do you have?').money.known).toBe('unknown');
  expect(readMan('Nothing is decided yet.').need.known).toBe('no');
});
