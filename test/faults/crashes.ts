import { describe, expect, test } from '@jest/globals';
import { aftermaths, crashEverywhere, everyWay } from './crash-points';
import { noteResult } from './fault-table';
import type { Operation } from './operations';

/** Every way to fail at every service call of these operations. */
export const describeCrashes = (operations: readonly Operation[]): void =>
  describe('whatever fails at whatever service call, nothing is lost and the rerun ends the same', () => {
    test.each(operations)('$name', async (operation) => {
      const { violations } = noteResult(await crashEverywhere(operation, everyWay, aftermaths));
      expect(violations).toEqual([]);
    });
  });
