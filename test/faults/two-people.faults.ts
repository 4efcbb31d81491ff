import { describe, expect, test } from '@jest/globals';
import { noteResult } from './fault-table';
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
const pairs = chosen.flatMap((first, at) =>
  chosen.slice(at).map((second) => ({ name: `${first.name} and ${second.name}`, first, second })),
);

describe('two people at once end as one after the other, in whatever turns their service calls come', () => {
  test.each(pairs)('$name', async ({ first, second }) => {
    const { violations } = noteResult(await meetEachOther(first, second));
    expect(violations).toEqual([]);
  });
});
