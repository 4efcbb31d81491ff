import { describe, expect, test } from '@jest/globals';
import { faultModes } from '../../src/host/runtime/faults';
import { aftermaths, crashEverywhere } from './crash-points';
import { noteResult } from './fault-table';
import type { Operation } from './operations';

/** Every way to fail at every service call of these operations. */
export const describeCrashes = (operations: readonly Operation[]): void =>
  describe('whatever fails at whatever service call, nothing is lost and the rerun ends the same', () => {
    test.each(operations)('$name', async (operation) => {
      const { violations } = noteResult(await crashEverywhere(operation, faultModes, aftermaths));
      expect(violations).toEqual([]);
    });
  });
