import { expect, test } from '@jest/globals';
import { blankTriage, withText } from '../../../src/sidebar/triage/triage-draft';

const decided = {
  ...blankTriage(),
  text: 'Please send your catalogue of lamps.',
  changedKind: 'precise' as const,
  why: 0,
  edits: { contact: 'Ida Holm' },
};

test('a kind that was chosen for one inquiry does not stick to the next that is put in its place', () => {
  const next = withText(decided, 'Your mailbox is full, log in here to keep it.', false);
  expect(next).toMatchObject({ changedKind: null, why: null, edits: {}, isEditing: false });
  expect(next.operationId).not.toBe(decided.operationId);
  expect(withText(decided, '', true)).toMatchObject({ changedKind: null, edits: {} });
});

test('going on with a text, or mending a word of it, keeps what was decided', () => {
  for (const text of [`${decided.text} Ida`, decided.text.replace('lamps', 'floodlights')]) {
    expect(withText(decided, text, true)).toEqual({ ...decided, text });
  }
});
