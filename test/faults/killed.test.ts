import { describe, expect, test } from '@jest/globals';
import { aftermaths, crashEverywhere, everyWay } from './crash-points';
import { operations } from './operations';

describe('killed after any service call, an operation sent again ends as if nothing had happened', () => {
  test.each(operations)('$name', async (operation) => {
    const result = await crashEverywhere(operation, ['killAfter'], ['the same person again']);
    expect(result.states).toBe(result.calls);
    expect(result.violations).toEqual([]);
  });
});

describe('whatever goes wrong in every way at any service call', () => {
  const contact = operations.filter(({ name }) => name === 'log a follow-up');
  test.each(contact)('$name ends as if nothing had happened', async (operation) => {
    const result = await crashEverywhere(operation, everyWay, aftermaths);
    expect(result.violations).toEqual([]);
  });
});
