import { expect, test } from '@jest/globals';
import { emptyWorkbook, hostOf } from './scripted';

const source = `
  /** Doubles a number, or every number of a range. @customfunction */
  function DOUBLE(input) {
    return Array.isArray(input) ? input.map((row) => row.map((cell) => cell * 2)) : input * 2;
  }
  function weekday(date) { return Utilities.formatDate(date, 'Asia/Shanghai', 'EEEE'); }
  function meddle() { SpreadsheetApp.getActiveSheet().getRange('Z9').setValue(1); return 1; }
  function where() { return SpreadsheetApp.getActiveRange().getA1Notation() + SpreadsheetApp.getActiveSheet().getName(); }
  function neighbour() { return SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); }
  function write(formula) {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('A1:A2').setValues([[3], [4]]);
    sheet.getRange('B1').setValue('2026-03-10');
    sheet.getRange('D1').setFormula(formula);
    return sheet.getRange('D1:D2').getValues().flat();
  }`;

test.each([
  ['=DOUBLE(A1)', [6, '']],
  ['=double(21)', [42, '']],
  ['=DOUBLE(A1:A2)', [6, 8]],
  ['=WEEKDAY(B1)', [3, '']],
  ['=SUM(DOUBLE(A1:A2))+1', [15, '']],
  ['=neighbour()', [3, '']],
  ['=where()', ['D1Sheet1', '']],
  ['=meddle()', ['#ERROR!', '']],
  ['=nobody()', ['#NAME?', '']],
])('a cell with %s calls the program', async (formula, expected) => {
  const host = hostOf(source);
  expect((await host.run('write', [formula], 'menu')).value).toEqual(expected);
});

test('a function is calculated anew when its arguments change', async () => {
  const workbook = emptyWorkbook();
  const host = hostOf(source, { workbook });
  await host.run('write', ['=DOUBLE(A1)'], 'menu');
  const sheet = workbook.sheets[0]!;
  const area = { row: 0, column: 0, rows: 1, columns: 1 };
  await host.edit(sheet.id, [{ row: 0, column: 0, text: '50' }], area);
  expect(sheet.value(0, 3)).toBe(100);
});
