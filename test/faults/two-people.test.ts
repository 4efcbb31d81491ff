import { describe, expect, test } from '@jest/globals';
import { operations } from './operations';
import { meetEachOther } from './two-people';

const [contact, change] = ['log a follow-up', 'change a class'].map((name) =>
  operations.filter((operation) => operation.name === name),
);

describe('two people at once end as one after the other, in whatever turns their service calls come', () => {
  test.each([
    { name: 'the same request twice', first: contact?.[0], second: contact?.[0] },
    { name: 'a contact and a class', first: contact?.[0], second: change?.[0] },
  ])('$name', async ({ first, second }) => {
    if (!first || !second) throw new Error('no such operation');
    const result = await meetEachOther(first, second);
    expect(result.states).toBeGreaterThan(40);
    expect(result.violations).toEqual([]);
  });
});
