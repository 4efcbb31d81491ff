import { expect, test } from '@jest/globals';
import { readExperience, writeExperience } from '../../../src/domain/follow-up/experience';
import type { LocalDate } from '../../../src/domain/local-date';

const day = (text: string) => text as LocalDate;
const learnt = {
  success: new Map([['priceMove', { used: 12, answered: 5 }]]),
  persistence: { orders: 9, median: 4, threeQuarters: 7 },
};

test('what was learnt is read as it was written, for as long as it is fresh enough', () => {
  const text = writeExperience(learnt, day('2026-03-10'));
  expect(readExperience(text, day('2026-03-10'))).toEqual(learnt);
  expect(readExperience(text, day('2026-03-11'))).toBeNull();
  expect(readExperience(undefined, day('2026-03-10'))).toBeNull();
});

test('thousands of topics in people’s own words fit into what Google keeps of one thing', () => {
  const success = new Map(
    Array.from({ length: 3000 }, (_, index) => {
      const topic = `${'阀门价格变动'.repeat(1 + (index % 12))} ${index}`;
      return [topic, { used: index, answered: 0 }] as const;
    }),
  );
  const text = writeExperience({ success, persistence: null }, day('2026-03-10'));
  expect(Buffer.byteLength(text)).toBeLessThan(9 * 1024);
});
