import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Reason } from '../../../src/domain/inquiry/inquiry';
import { markedSegments } from '../../../src/sidebar/triage/marks';

const reason = (text: string, at?: number): Reason => ({
  signal: 'quantityNamed',
  text,
  ...(at === undefined ? {} : { at }),
  for: 'precise',
  effect: 1,
});

test('the words of a reason are cut out of the text, the rest stands between', () => {
  expect(
    markedSegments('We need 2,000 pcs, FOB Ningbo.', [reason('FOB', 19), reason('2,000 pcs', 8)]),
  ).toEqual([
    { from: 0, text: 'We need ', reason: null },
    { from: 8, text: '2,000 pcs', reason: 1 },
    { from: 17, text: ', ', reason: null },
    { from: 19, text: 'FOB', reason: 0 },
    { from: 22, text: ' Ningbo.', reason: null },
  ]);
});

test('where the words of two reasons overlap, none is shown twice', () => {
  const segments = markedSegments('bank account details', [
    reason('bank account', 0),
    reason('account details', 5),
  ]);
  expect(segments.map(({ text }) => text)).toEqual(['bank account', ' details']);
});

test('a reason without a place in the text marks nothing', () => {
  expect(markedSegments('Hello', [reason(''), reason('catalogue')])).toEqual([
    { from: 0, text: 'Hello', reason: null },
  ]);
});

test('whatever is marked, the text stays whole', () => {
  const spans = fc.array(fc.tuple(fc.string({ maxLength: 9 }), fc.option(fc.nat(60))));
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), spans, (text, all) => {
      const reasons = all.map(([words, at]) => reason(words, at ?? undefined));
      expect(
        markedSegments(text, reasons)
          .map((segment) => segment.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
