import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from '../../../src/host/formula/parse';
import { translateFormula } from '../../../src/host/formula/rewrite';
import { FormulaParseError } from '../../../src/host/formula/token';
import { deleteRows, insertColumns, insertRows } from '../../../src/host/workbook/structure';
import { calculated, register, resultOf, type } from './worksheet';

const pieces = fc.constantFrom(
  ...['A1', '$B2', 'C:C', '2:3', 'A2:B', 'SUM(', 'IF(', 'FILTER(', 'ROW(', 'LEFT(', 'INDEX(', ')'],
  ...['+', '-', '*', '/', '^', '&', '=', '<>', '%', ',', ';', '{', '}', '(', '"a"', '1', '2.5'],
  ...['TRUE', 'nobody', '#REF!', "'x y'!A1", ' ', '!', ':', '\\', '询盘', '"', '$', '@'],
);

test('any text is a formula or is refused as none; any formula has a result', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const formula = `=${parts.join('')}`;
      try {
        parse(formula);
      } catch (error) {
        expect(error).toBeInstanceOf(FormulaParseError);
      }
      const sheet = register();
      type(sheet, 0, 5, [[formula]]);
      expect(() => calculated(sheet, 0, 5)).not.toThrow();
    }),
    { numRuns: 500 },
  );
});

const cellName = fc
  .tuple(
    fc.constantFrom('', '$'),
    fc.constantFrom('A', 'B', 'C'),
    fc.constantFrom('', '$'),
    fc.integer({ min: 1, max: 6 }),
  )
  .map((parts) => parts.join(''));
const rangeName = fc.tuple(cellName, cellName).map(([a, b]) => `${a}:${b}`);
const formulaText = fc
  .tuple(cellName, rangeName, rangeName)
  .map(([a, b, c]) => `=${a}+SUM(${b})*COUNT(${c})+SUM(B2:B)`);

test('inserting rows or columns anywhere changes no result', () => {
  fc.assert(
    fc.property(formulaText, fc.integer({ min: 0, max: 7 }), fc.boolean(), (formula, at, rows) => {
      const sheet = register();
      type(sheet, 0, 0, [
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
        [10, 11, 12],
        [13, 14, 15],
        [16, 17, 18],
      ]);
      type(sheet, 20, 20, [[formula]]);
      const before = calculated(sheet, 20, 20);
      if (rows) insertRows(sheet, at, 2);
      else insertColumns(sheet, Math.min(at, 3), 1);
      expect(calculated(sheet, rows ? 22 : 20, rows ? 20 : 21)).toEqual(before);
    }),
    { numRuns: 200 },
  );
});

test('deleting empty rows below everything changes no formula', () => {
  fc.assert(
    fc.property(formulaText, (formula) => {
      const sheet = register();
      type(sheet, 0, 5, [[formula]]);
      deleteRows(sheet, 50, 10);
      expect(sheet.formula(0, 5)).toBe(formula);
    }),
  );
});

test('a formula carried there and back is the same', () => {
  fc.assert(
    fc.property(formulaText, fc.integer({ min: 1, max: 9 }), (formula, distance) => {
      const there = translateFormula(formula, { rows: distance, columns: distance });
      expect(translateFormula(there, { rows: -distance, columns: -distance })).toBe(formula);
    }),
  );
});

test.each([
  ['=REPT("x",1000000000)', '#VALUE!'],
  ['=NETWORKDAYS(1,1000000000000)', '#NUM!'],
  ['=WORKDAY(1,1000000000000)', '#NUM!'],
  ['=SUM(SEQUENCE(1000000000))', '#NUM!'],
  ['=SUM(ARRAYFORMULA(ROW(Register!A1:A100000)*COLUMN(Register!A1:ZZ1)))', '#REF!'],
  [`=${'('.repeat(5000)}1${')'.repeat(5000)}`, '#ERROR!'],
  [`=1${'+1'.repeat(20_000)}`, '#ERROR!'],
  [`=${'-'.repeat(20_000)}1`, '#ERROR!'],
  ['=REGEXMATCH("a","(")', '#REF!'],
  ['=CHAR(-1)', '#NUM!'],
  ['=INDIRECT("nowhere!A1")', '#REF!'],
])('%.40s comes to an end: %s', (formula, expected) => {
  const sheet = register();
  sheet.rowCount = 100_000;
  sheet.columnCount = 702;
  expect(resultOf(formula, sheet)).toBe(expected);
});
