import { expect, test } from '@jest/globals';
import { recalculate } from '../../../src/host/formula/recalculate';
import { setInput } from '../../../src/host/workbook/edit';
import { addSheet, removeSheet, renameSheet } from '../../../src/host/workbook/tabs';
import { calculated, monday, register, resultOf, type } from './worksheet';

test('an edit recalculates what depends on it, also by way of other formulas and tabs', () => {
  const sheet = register();
  const summary = addSheet(sheet.workbook, 'Weekly summary');
  type(sheet, 0, 0, [[2], ['=A1*10'], ['=A2+1']]);
  type(summary, 0, 0, [['=Register!A3&" in all"'], ["=SUM('Register'!A:A)"]]);
  expect(calculated(summary, 0, 0, 2)).toEqual([['21 in all'], [43]]);
  type(sheet, 0, 0, [[3]]);
  expect(calculated(summary, 0, 0, 2)).toEqual([['31 in all'], [64]]);
});

test('an edit elsewhere touches no formula', () => {
  const sheet = register();
  type(sheet, 0, 0, [[2], ['=A1*10']]);
  calculated(sheet, 0, 0);
  sheet.workbook.journal.take();
  type(sheet, 5, 5, [[1]]);
  calculated(sheet, 0, 0);
  expect(sheet.workbook.journal.take()).toEqual([
    { kind: 'cells', sheetId: sheet.id, area: { row: 5, column: 5, rows: 1, columns: 1 } },
  ]);
});

test('recalculated cells are journalled, so that the page shows them', () => {
  const sheet = register();
  type(sheet, 0, 0, [[2], ['=A1*10']]);
  calculated(sheet, 0, 0);
  sheet.workbook.journal.take();
  type(sheet, 0, 0, [[3]]);
  calculated(sheet, 0, 0);
  const areas = sheet.workbook.journal.take().map((change) => 'area' in change && change.area);
  expect(areas).toContainEqual({ row: 1, column: 0, rows: 1, columns: 1 });
});

test('TODAY is the day in the zone of the spreadsheet and passes at its midnight', () => {
  const sheet = register();
  type(sheet, 0, 0, [['=TODAY()'], ['=A1+7']]);
  expect(calculated(sheet, 0, 0, 2)).toEqual([[46027], [46034]]);
  const beforeMidnight = Date.UTC(2026, 0, 5, 15, 59);
  expect(calculated(sheet, 0, 0, 2, 1, beforeMidnight)).toEqual([[46027], [46034]]);
  const afterMidnight = Date.UTC(2026, 0, 5, 16, 0);
  expect(calculated(sheet, 0, 0, 2, 1, afterMidnight)).toEqual([[46028], [46035]]);
  expect(sheet.format(0, 0).numberFormat).toBe('m/d/yyyy');
});

test('NOW follows the clock that is passed', () => {
  expect(resultOf('=NOW()')).toBeCloseTo(46027 + 9.5 / 24, 6);
});

test('formulas that read each other in a circle are #REF!', () => {
  const sheet = register();
  type(sheet, 0, 0, [['=B1', '=A1+1', '=SUM(C:C)']]);
  expect(calculated(sheet, 0, 0, 1, 3)).toEqual([['#REF!', '#REF!', '#REF!']]);
  type(sheet, 0, 1, [[5]]);
  expect(calculated(sheet, 0, 0, 1, 2)).toEqual([[5, 5]]);
});

test('a chain of thousands of formulas is calculated whichever end comes first', () => {
  const sheet = register();
  sheet.rowCount = 6000;
  for (let row = 0; row < 5000; row++) setInput(sheet, row, 0, { formula: `=A${row + 2}+1` });
  expect(calculated(sheet, 0, 0)).toEqual([[5000]]);
});

test('an unknown function is #NAME?, what is no formula #ERROR!', () => {
  expect(resultOf('=QUERY(A1:B2)')).toBe('#NAME?');
  expect(resultOf('=nobody')).toBe('#NAME?');
  expect(resultOf('=+86 138 0000 0000')).toBe('#ERROR!');
  expect(resultOf('=SUM(1')).toBe('#ERROR!');
});

test('formulas know a tab by its new name, and show #REF! when it is gone', () => {
  const sheet = register();
  const customers = addSheet(sheet.workbook, 'Customers');
  type(customers, 0, 0, [[7]]);
  type(sheet, 0, 0, [['=Customers!A1+1']]);
  expect(calculated(sheet, 0, 0)).toEqual([[8]]);
  renameSheet(customers, '客户 A');
  expect(sheet.formula(0, 0)).toBe("='客户 A'!A1+1");
  expect(calculated(sheet, 0, 0)).toEqual([[8]]);
  removeSheet(customers);
  expect(sheet.formula(0, 0)).toBe('=#REF!+1');
  expect(calculated(sheet, 0, 0)).toEqual([['#REF!']]);
});

test('named ranges are names in formulas', () => {
  const sheet = register();
  type(sheet, 0, 0, [[1], [2]]);
  sheet.workbook.namedRanges = [
    { name: 'Targets', sheetId: sheet.id, area: { row: 0, column: 0, rows: 2, columns: 1 } },
  ];
  type(sheet, 0, 2, [['=SUM(targets)']]);
  expect(calculated(sheet, 0, 2)).toEqual([[3]]);
  type(sheet, 1, 0, [[5]]);
  expect(calculated(sheet, 0, 2)).toEqual([[6]]);
});

test('OFFSET and INDIRECT follow edits of cells they do not name', () => {
  const sheet = register();
  type(sheet, 0, 0, [[1, '=OFFSET(A1,1,0)', '=INDIRECT("A"&2)'], [2]]);
  expect(calculated(sheet, 0, 1, 1, 2)).toEqual([[2, 2]]);
  type(sheet, 1, 0, [[9]]);
  expect(calculated(sheet, 0, 1, 1, 2)).toEqual([[9, 9]]);
});

test('nothing is done when nothing is stale', () => {
  const sheet = register();
  type(sheet, 0, 0, [['=1+1']]);
  recalculate(sheet.workbook, { ms: monday });
  sheet.workbook.journal.take();
  recalculate(sheet.workbook, { ms: monday + 1 });
  expect(sheet.workbook.journal.take()).toEqual([]);
});
