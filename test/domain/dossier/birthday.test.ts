import { expect, test } from '@jest/globals';
import { readBirthday } from '../../../src/domain/dossier/birthday';
import { day } from '../../support/customers';

const today = day('2026-03-18');

test.each([
  ['1980-03-25', '03-25'],
  ['25 March', '03-25'],
  ['March 25', '03-25'],
  ['25. März', '03-25'],
  ['25.3.', '03-25'],
  ['25.3', '03-25'],
  ['03-25', '03-25'],
  ['3月25日', '03-25'],
  ['29 February', '02-29'],
  ['25 de marzo', '03-25'],
])('a birthday may be written %s', (words, monthAndDay) => {
  expect(readBirthday(words, today)?.slice(5)).toBe(monthAndDay);
});

test.each(['in spring', '', '3/4', '45', 'about fifty'])('%j names no day', (words) => {
  expect(readBirthday(words, today)).toBeNull();
});
