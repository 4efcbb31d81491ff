import { describe, expect, test } from '@jest/globals';
import { crashEverywhere } from './crash-points';
import { operations } from './operations';

describe('killed after any service call, an operation sent again ends as if nothing had happened', () => {
  test.each(operations)('$name', async (operation) => {
    const result = await crashEverywhere(operation, ['killAfter'], ['the same person again']);
    expect(result.states).toBe(result.calls);
    expect(result.violations).toEqual([]);
  });
});
