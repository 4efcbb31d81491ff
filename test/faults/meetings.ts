import { describe, expect, test } from '@jest/globals';
import { noteResult } from './fault-table';
import type { Operation } from './operations';
import { acts } from './people';
import { meetEverywhere } from './people-in-between';

/** Every act of somebody else before every service call of these operations. */
export const describeMeetings = (operations: readonly Operation[]): void =>
  describe('whatever somebody does in the sheet meanwhile, nothing of his is lost and the right customer is written', () => {
    test.each(operations)('$name', async (operation) => {
      const { violations } = noteResult(await meetEverywhere(operation, acts));
      expect(violations).toEqual([]);
    });
  });
