import { expect, test } from '@jest/globals';
import { customerIdOf, inquiryIdOf } from '../../src/domain/row-id';

test('the same operation run twice gives the same customer id', () => {
  expect(customerIdOf('op-1', 0)).toBe(customerIdOf('op-1', 0));
  expect(customerIdOf('op-1', 0)).toMatch(/^c-[0-9a-z]{10}$/);
  expect(inquiryIdOf('op-1', 0)).toMatch(/^i-[0-9a-z]{10}$/);
});

test('a hundred thousand imported rows have a hundred thousand ids', () => {
  const ids = new Set<string>();
  for (let i = 0; i < 100_000; i += 1) ids.add(customerIdOf('8f14e45f-ceea-4672', i));
  expect(ids.size).toBe(100_000);
});

test('a customer and an inquiry of one operation do not share the letters of their ids', () => {
  expect(customerIdOf('op', 0).slice(2)).not.toBe(inquiryIdOf('op', 0).slice(2));
});
