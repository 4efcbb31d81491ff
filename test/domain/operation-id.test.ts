import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { operationBegan, operationIdAt } from '../../src/domain/operation-id';

const minute = 60_000;

describe('the id of an operation', () => {
  test('says to the minute when it was begun', () => {
    const instants = fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2080, 0) });
    fc.assert(
      fc.property(instants, fc.stringMatching(/^[0-9a-f]{24}$/), (instant, random) => {
        const began = operationBegan(operationIdAt(instant, random));
        expect(began).toBe(Math.floor(instant / minute) * minute);
      }),
    );
  });

  test.each(['s-0123456789abcdef01234567', 'tick:i-abc:firstReply:2', 'a list', 's-abc-1'])(
    'that was made otherwise says nothing: %s',
    (id) => expect(operationBegan(id)).toBeNull(),
  );

  test('of a chunk or of a taking back is one of its operation or none', () => {
    const id = operationIdAt(Date.UTC(2026, 2, 18), 'abc');
    expect(operationBegan(`${id}/2`)).toBe(Date.UTC(2026, 2, 18));
    expect(operationBegan(`undo:${id}`)).toBeNull();
  });
});
