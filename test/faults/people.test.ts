import { describe, expect, test } from '@jest/globals';
import { operations } from './operations';
import { acts } from './people';
import { meetEverywhere } from './people-in-between';

const contact = operations.filter(({ name }) => name === 'log a follow-up');
const shifting = ['sorts downwards', 'inserts a row on top', 'inserts a column on the left'];

describe('somebody moves things between any two service calls', () => {
  test.each(contact)('$name: the right customer is written and nobody else', async (operation) => {
    const moving = acts.filter(({ name, tab }) => tab === 'customers' && shifting.includes(name));
    const result = await meetEverywhere(operation, moving);
    expect(result.states).toBeGreaterThan(0);
    expect(result.violations).toEqual([]);
  });
});
