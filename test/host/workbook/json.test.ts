import { expect, test } from '@jest/globals';
import { recalculate } from '../../../src/host/formula/recalculate';
import { setFormat, setNote } from '../../../src/host/workbook/edit';
import { readWorkbook, writeWorkbook } from '../../../src/host/workbook/json';
import type { Sheet } from '../../../src/host/workbook/sheet';
import { calculated, monday, register, type } from '../formula/worksheet';

const everything = (): Sheet => {
  const sheet = register('de_DE');
  type(sheet, 0, 0, [
    ['Company', 'Due', true],
    ['Nordlicht', '=TODAY()', '=1/0'],
    [null, '=SEQUENCE(3)'],
  ]);
  const area = { row: 0, column: 0, rows: 2, columns: 2 };
  setFormat(sheet, { row: 0, column: 1, rows: 1000, columns: 1 }, { numberFormat: 'dd.mm.yyyy' });
  setFormat(sheet, area, { bold: true, background: '#d9ead3' });
  setNote(sheet, 1, 0, 'pays late');
  Object.assign(sheet.rowAt(5), { height: 40, hidden: true });
  Object.assign(sheet.columnAt(3), { width: 180, hidden: true });
  Object.assign(sheet, { frozenRows: 1, frozenColumns: 2, tabColor: '#ff0000', rowCount: 50 });
  const criterion = { type: 'CUSTOM_FORMULA', values: ['=$B2<TODAY()'] };
  sheet.conditionalRules = [{ areas: [area], criterion, format: { bold: true } }];
  sheet.validations = [{ areas: [area], criterion, allowInvalid: true, helpText: 'why' }];
  sheet.filter = { area, columns: new Map([[1, { hiddenValues: ['x'] }]]) };
  sheet.merges = [{ row: 8, column: 0, rows: 1, columns: 2 }];
  sheet.workbook.namedRanges = [{ name: 'Due', sheetId: sheet.id, area }];
  sheet.workbook.properties.set('document', new Map([['sheet', '0']]));
  recalculate(sheet.workbook, { ms: monday });
  return sheet;
};

test('a workbook read from its JSON is the same workbook', () => {
  const { workbook } = everything();
  const json = JSON.stringify(writeWorkbook(workbook));
  const read = readWorkbook(JSON.parse(json));
  expect(JSON.parse(JSON.stringify(writeWorkbook(read)))).toEqual(JSON.parse(json));
});

test('it carries values, looks and rules', () => {
  const { workbook } = everything();
  const sheet = readWorkbook(structuredClone(writeWorkbook(workbook))).sheetByName('Register');
  expect(sheet?.value(1, 1)).toBe(46027);
  expect(sheet?.value(1, 2)).toEqual({ error: '#DIV/0!' });
  expect(sheet?.format(0, 1)).toEqual({
    numberFormat: 'dd.mm.yyyy',
    bold: true,
    background: '#d9ead3',
  });
  expect(sheet?.format(30, 1).numberFormat).toBe('dd.mm.yyyy');
  expect(sheet?.note(1, 0)).toBe('pays late');
  expect(sheet?.filter?.columns.get(1)).toEqual({ hiddenValues: ['x'] });
  expect(sheet?.workbook.properties.get('document')?.get('sheet')).toBe('0');
});

test('spread results are still the formula’s own after reading', () => {
  const { workbook } = everything();
  const sheet = readWorkbook(JSON.parse(JSON.stringify(writeWorkbook(workbook)))).sheetByName(
    'Register',
  );
  if (!sheet) throw new Error('the tab is lost');
  expect(calculated(sheet, 2, 1, 3)).toEqual([[1], [2], [3]]);
  type(sheet, 2, 1, [['=SEQUENCE(2)']]);
  expect(calculated(sheet, 2, 1, 3)).toEqual([[1], [2], [null]]);
});
