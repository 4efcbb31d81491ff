import { expect, test } from '@jest/globals';
import { readStages, readTime, writeStages } from '../../../src/domain/follow-up/visit';

test.each([
  ['14:30', '14:30'],
  ['9.05', '09:05'],
  ['9时', '09:00'],
  ['14：30', '14:30'],
  ['25:00', ''],
  ['12:75', ''],
  ['afternoon', ''],
  ['', ''],
])('the time %s is %s', (typed, time) => {
  expect(readTime(typed)).toBe(time);
});

test('ticked stages are read as they were written, in the order of the day', () => {
  expect(writeStages(['leaving', 'opening'])).toBe('2 4');
  expect(readStages('2 4')).toEqual(['opening', 'leaving']);
  expect(readStages('')).toEqual([]);
});
