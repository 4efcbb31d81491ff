import { describe, expect, test } from '@jest/globals';
import { faultModes } from '../../src/host/runtime/faults';
import { aftermaths, crashEverywhere } from './crash-points';
import { noteResult } from './fault-table';
import { longOperations, operations } from './operations';

describe('whatever fails at whatever service call, nothing is lost and the rerun ends the same', () => {
  test.each([...longOperations, ...operations])('$name', async (operation) => {
    const { violations } = noteResult(await crashEverywhere(operation, faultModes, aftermaths));
    expect(violations).toEqual([]);
  });
});
