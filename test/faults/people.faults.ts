import { describe, expect, test } from '@jest/globals';
import { noteResult } from './fault-table';
import { operations } from './operations';
import { acts } from './people';
import { meetEverywhere } from './people-in-between';

describe('whatever somebody does in the sheet meanwhile, nothing of his is lost and the right customer is written', () => {
  test.each(operations)('$name', async (operation) => {
    const { violations } = noteResult(await meetEverywhere(operation, acts));
    expect(violations).toEqual([]);
  });
});
