import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { live, stepOf } from './histories';
import { filled } from './starting-points';

const history = fc.array(stepOf(20, 10), { minLength: 40, maxLength: 40 });

describe('whatever happens one after the other', () => {
  test('what people were told is true after each of forty operations', async () => {
    const lived = fc.asyncProperty(history, async (steps) => {
      const { violations } = await live(await filled(), steps, 20);
      expect(violations).toEqual([]);
    });
    await fc.assert(lived, { numRuns: 2, endOnFailure: true });
  });
});
