import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { noteResult } from './fault-table';
import { live, type Step, stepOf } from './histories';
import { filled, registerOf } from './starting-points';

const inHistory = 200;
const histories = 12;
const inSoak = 500;
const customers = 10_000;

const stepsOf = (count: number, wrong: number, disturbed: number): fc.Arbitrary<Step[]> =>
  fc.array(stepOf(wrong, disturbed), { minLength: count, maxLength: count });

const timed = async (operation: string, part: string, run: () => Promise<number>) => {
  const started = performance.now();
  const states = await run();
  const milliseconds = Math.round(performance.now() - started);
  noteResult({ part, operation, calls: 0, states, violations: [], milliseconds });
};

describe('whatever happens one after the other', () => {
  test(`what people were told is true after each of ${inHistory} operations`, async () => {
    const name = `${histories} × ${inHistory} operations, every fifth with a fault`;
    await timed(name, 'random histories', async () => {
      let states = 0;
      const lived = fc.asyncProperty(stepsOf(inHistory, 20, 10), async (steps) => {
        const { violations, steps: taken } = await live(await filled(), steps, 20);
        states += taken;
        expect(violations).toEqual([]);
      });
      await fc.assert(lived, { numRuns: histories, endOnFailure: true });
      return states;
    });
  });

  test(`and of ${inSoak} over a register of ${customers} customers`, async () => {
    const name = `${inSoak} operations over ${customers} customers, one of a hundred with a fault`;
    await timed(name, 'a soak', async () => {
      let states = 0;
      const lived = fc.asyncProperty(stepsOf(inSoak, 1, 1), async (steps) => {
        const { violations, steps: taken } = await live(await registerOf(customers), steps, 100);
        states += taken;
        expect(violations).toEqual([]);
      });
      await fc.assert(lived, { numRuns: 1, endOnFailure: true });
      return states;
    });
  });
});
