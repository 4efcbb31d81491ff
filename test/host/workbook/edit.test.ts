import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Area, contains, subtract } from '../../../src/host/workbook/area';
import {
  clearArea,
  inputAt,
  setFormat,
  setInput,
  setInputs,
  setNote,
} from '../../../src/host/workbook/edit';
import { block, calculated, register, type } from '../formula/worksheet';

const cell = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

test('cells written one by one are noted as one block', () => {
  const sheet = register();
  sheet.workbook.journal.take();
  for (let row = 2; row < 5; row++)
    for (let column = 1; column < 4; column++) setInput(sheet, row, column, row * column);
  setInput(sheet, 9, 9, 'elsewhere');
  expect(sheet.workbook.journal.take()).toEqual([
    { kind: 'cells', sheetId: sheet.id, area: { row: 2, column: 1, rows: 3, columns: 3 } },
    { kind: 'cells', sheetId: sheet.id, area: cell(9, 9) },
  ]);
});

test('nothing can be written outside the grid', () => {
  const sheet = register();
  expect(() => setInput(sheet, 1000, 0, 1)).toThrow(RangeError);
  expect(() => setInputs(sheet, 0, 25, [[1, 2]])).toThrow(RangeError);
});

test('a formula gives way to a value and a value to a formula', () => {
  const sheet = register();
  setInput(sheet, 0, 0, { formula: '=1+1' });
  expect(inputAt(sheet, 0, 0)).toEqual({ formula: '=1+1' });
  setInput(sheet, 0, 0, 5);
  expect(sheet.formula(0, 0)).toBeNull();
  expect(inputAt(sheet, 0, 0)).toBe(5);
  setInput(sheet, 0, 0, '');
  expect(sheet.value(0, 0)).toBeNull();
  expect(sheet.lastRow()).toBe(0);
});

test('a format set on a whole column holds for rows that are not there yet', () => {
  const sheet = register();
  setFormat(sheet, cell(4, 2), { bold: true });
  setFormat(sheet, { row: 0, column: 2, rows: 1000, columns: 1 }, { numberFormat: '@' });
  expect(sheet.format(700, 2)).toEqual({ numberFormat: '@' });
  expect(sheet.format(4, 2)).toEqual({ bold: true, numberFormat: '@' });
  setFormat(sheet, cell(700, 2), { numberFormat: null, italic: true });
  expect(sheet.format(700, 2)).toEqual({ italic: true });
  setFormat(sheet, { row: 0, column: 2, rows: 1000, columns: 1 }, null);
  expect(sheet.format(4, 2)).toEqual({});
});

test('what is cleared is what was asked for', () => {
  const sheet = register();
  type(sheet, 0, 0, [[1, '=A1+1']]);
  setNote(sheet, 0, 0, 'pays late');
  setFormat(sheet, cell(0, 0), { bold: true });
  const area = { row: 0, column: 0, rows: 1, columns: 2 };
  clearArea(sheet, area, { contents: true });
  expect(block(sheet, 0, 0, 1, 2)).toEqual([[null, null]]);
  expect(sheet.formula(0, 1)).toBeNull();
  expect(sheet.note(0, 0)).toBe('pays late');
  expect(sheet.format(0, 0).bold).toBe(true);
  clearArea(sheet, area, { notes: true, formats: true });
  expect(sheet.note(0, 0)).toBeNull();
  expect(sheet.format(0, 0)).toEqual({});
});

test('clearing cells recalculates what reads them', () => {
  const sheet = register();
  type(sheet, 0, 0, [[1], [2], ['=SUM(A1:A2)']]);
  expect(calculated(sheet, 2, 0)).toEqual([[3]]);
  clearArea(sheet, cell(1, 0), { contents: true });
  expect(calculated(sheet, 2, 0)).toEqual([[1]]);
});

const someArea = fc.record({
  row: fc.integer({ min: 0, max: 6 }),
  column: fc.integer({ min: 0, max: 6 }),
  rows: fc.integer({ min: 1, max: 5 }),
  columns: fc.integer({ min: 1, max: 5 }),
});

test('an area without another covers each remaining cell exactly once', () => {
  fc.assert(
    fc.property(someArea, someArea, (from, hole) => {
      const pieces = subtract(from, hole);
      for (let row = 0; row < 12; row++)
        for (let column = 0; column < 12; column++) {
          const times = pieces.filter((piece) => contains(piece, row, column)).length;
          const remains = contains(from, row, column) && !contains(hole, row, column);
          expect(times).toBe(remains ? 1 : 0);
        }
    }),
  );
});
