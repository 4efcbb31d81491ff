import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { noteResult } from './fault-table';
import { live, stepOf } from './histories';
import { filled } from './starting-points';

const operations = 200;
const histories = 12;
const history = fc.array(stepOf(20, 10), { minLength: operations, maxLength: operations });

describe('whatever happens one after the other', () => {
  test(`what people were told is true after each of ${operations} operations`, async () => {
    const started = performance.now();
    let states = 0;
    const lived = fc.asyncProperty(history, async (steps) => {
      const { violations, steps: taken } = await live(await filled(), steps, 20);
      states += taken;
      expect(violations).toEqual([]);
    });
    await fc.assert(lived, { numRuns: histories, endOnFailure: true });
    noteResult({
      part: 'random histories',
      operation: `${histories} × ${operations} operations, every fifth with a fault`,
      calls: 0,
      states,
      violations: [],
      milliseconds: Math.round(performance.now() - started),
    });
  });
});
