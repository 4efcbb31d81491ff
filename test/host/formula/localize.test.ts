import { expect, test } from '@jest/globals';
import { canonicalFormula, localFormula } from '../../../src/host/formula/localize';
import { resultOf } from './worksheet';

test.each([
  ['=SUM(1,5;A1)', '=SUM(1.5,A1)'],
  ['=IF(A1>0,5;"a,b";{1\\2;3\\4})', '=IF(A1>0.5,"a,b",{1,2;3,4})'],
  ['=COUNTIFS(\'Ein, Blatt\'!A:A;"x")', '=COUNTIFS(\'Ein, Blatt\'!A:A,"x")'],
])('a German types %s and it is kept as %s', (typed, kept) => {
  expect(canonicalFormula(typed, 'de_DE')).toBe(kept);
  expect(localFormula(kept, 'de_DE')).toBe(typed);
});

test('where the decimal sign is a point, semicolons become commas', () => {
  expect(canonicalFormula('=SUM(A1;B1)', 'en_US')).toBe('=SUM(A1,B1)');
  expect(localFormula('=SUM(A1,B1)', 'zh_CN')).toBe('=SUM(A1,B1)');
});

test('what is no formula is kept as typed', () => {
  expect(canonicalFormula('=+86 138 0000', 'de_DE')).toBe('=+86 138 0000');
});

test.each(['=SUM(A1,B1)', '=A1*1.5'])(
  '%s is an error in a German spreadsheet, and is shown as it was typed',
  (typed) => {
    const kept = canonicalFormula(typed, 'de_DE');
    expect(resultOf(kept)).toBe('#ERROR!');
    expect(localFormula(kept, 'de_DE')).toBe(typed);
  },
);
