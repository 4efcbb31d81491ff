import { describe, expect, test } from '@jest/globals';
import { operations } from './operations';
import { meetEachOther } from './two-people';

const main = [
  'log a follow-up',
  'accept, new customer',
  'import 20',
  'change a class',
  'weekly summary',
  'rebuild Today',
  'repair',
  'merge',
  'hand over',
];
const chosen = operations.filter(({ name }) => main.includes(name));
const pairs = chosen.flatMap((first) => chosen.map((second) => [first, second] as const));

describe('two people at once end as one after the other', () => {
  test.each(
    pairs.map(([first, second]) => ({ name: `${first.name} and ${second.name}`, first, second })),
  )('$name', async ({ first, second }) => {
    const result = await meetEachOther(first, second);
    expect(result.violations).toEqual([]);
  });
});
