import { describe, expect, test } from '@jest/globals';
import { noteResult } from './fault-table';
import { longOperations, operations } from './operations';
import { outOfTimeEverywhere } from './time-limit';

describe('out of time at whatever service call, an operation sent again ends as if nothing had happened', () => {
  const many = operations.filter(({ name }) => name === 'set up');
  test.each([...longOperations, ...many])('$name', async (operation) => {
    const { violations } = noteResult(await outOfTimeEverywhere(operation));
    expect(violations).toEqual([]);
  });
});
