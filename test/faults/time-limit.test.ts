import { describe, expect, test } from '@jest/globals';
import { operations } from './operations';
import { outOfTimeEverywhere } from './time-limit';

/** Setting up and a long list, which take long, are tried by `npm run test:faults`. */
const main = [
  'import 20',
  'undo an import',
  'accept, new customer',
  'log a follow-up',
  'merge',
  'undo a merge',
  'erase a person',
  'rebuild Today',
  'weekly summary',
];
const tried = operations.filter(({ name }) => main.includes(name));

describe('out of time at any service call, an operation sent again ends as if nothing had happened', () => {
  test('the main operations are all there', () => {
    expect(tried.map(({ name }) => name).sort()).toEqual([...main].sort());
  });

  test.each(tried)('$name', async (operation) => {
    const { violations, states } = await outOfTimeEverywhere(operation);
    expect(states).toBeGreaterThan(5);
    expect(violations).toEqual([]);
  });
});
