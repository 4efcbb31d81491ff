import { expect, test } from '@jest/globals';
import { readSeason } from '../../../src/domain/dossier/season';

test.each([
  ['March to May', [3, 4, 5]],
  ['March–May, September', [3, 4, 5, 9]],
  ['orders in Nov - Feb', [1, 2, 11, 12]],
  ['3-5月', [3, 4, 5]],
  ['3月到5月，9月', [3, 4, 5, 9]],
  ['de marzo a mayo', [3, 4, 5]],
  ['März bis Mai', [3, 4, 5]],
  ['all year', []],
  ['13月', []],
  ['', []],
])('%s is the months %j', (words, months) => {
  expect(readSeason(words)).toEqual(months);
});
