import { expect, test } from '@jest/globals';
import { copyArea } from '../../../src/host/workbook/copy';
import { setFormat } from '../../../src/host/workbook/edit';
import { mergeArea, unmergeArea } from '../../../src/host/workbook/merge';
import { copySheet } from '../../../src/host/workbook/tabs';
import { block, calculated, register, type } from '../formula/worksheet';

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

const withPrices = () => {
  const sheet = register();
  type(sheet, 0, 0, [[10, '=A1*2', '=$A$1*2']]);
  setFormat(sheet, cell(0, 1), { numberFormat: '0.00' });
  return sheet;
};

test('relative references follow a copy, fixed ones do not', () => {
  const sheet = withPrices();
  copyArea(sheet, { ...cell(0, 1), columns: 2 }, sheet, cell(1, 1), { what: 'all' });
  expect(sheet.formula(1, 1)).toBe('=A2*2');
  expect(sheet.formula(1, 2)).toBe('=$A$1*2');
  expect(sheet.format(1, 1).numberFormat).toBe('0.00');
});

test('a reference that would leave the sheet is #REF!', () => {
  const sheet = withPrices();
  copyArea(sheet, cell(0, 1), sheet, cell(0, 0), { what: 'formulas' });
  expect(sheet.formula(0, 0)).toBe('=#REF!*2');
});

test('values alone leave the format of the target', () => {
  const sheet = withPrices();
  calculated(sheet, 0, 0);
  copyArea(sheet, cell(0, 1), sheet, cell(4, 4), { what: 'values' });
  expect(sheet.value(4, 4)).toBe(20);
  expect(sheet.formula(4, 4)).toBeNull();
  expect(sheet.format(4, 4).numberFormat).toBeUndefined();
});

test('a larger target is filled with whole copies', () => {
  const sheet = register();
  type(sheet, 0, 0, [['a', 'b']]);
  const target = { row: 2, column: 0, rows: 2, columns: 5 };
  copyArea(sheet, { ...cell(0, 0), columns: 2 }, sheet, target, { what: 'all' });
  const line = ['a', 'b', 'a', 'b', null];
  expect(block(sheet, 2, 0, 2, 5)).toEqual([line, line]);
});

test('transposed, rows become columns', () => {
  const sheet = register();
  type(sheet, 0, 0, [['a', 'b', 'c']]);
  copyArea(sheet, { ...cell(0, 0), columns: 3 }, sheet, cell(1, 0), {
    what: 'all',
    transpose: true,
  });
  expect(block(sheet, 1, 0, 3, 1)).toEqual([['a'], ['b'], ['c']]);
});

test('drop-downs are copied with their cells', () => {
  const sheet = withPrices();
  const list = { type: 'VALUE_IN_LIST', values: [['x', 'y'], true] };
  sheet.validations = [
    { areas: [cell(0, 0)], criterion: list, allowInvalid: false, helpText: null },
  ];
  copyArea(sheet, cell(0, 0), sheet, cell(5, 0), { what: 'validation' });
  expect(sheet.validations.flatMap(({ areas }) => areas)).toEqual([cell(0, 0), cell(5, 0)]);
  expect(sheet.value(5, 0)).toBeNull();
});

test('conditional formats go along and read the row they came to', () => {
  const sheet = withPrices();
  const other = copySheet(sheet, 'Other', 1);
  sheet.conditionalRules = [
    {
      areas: [{ row: 0, column: 0, rows: 1, columns: 2 }],
      criterion: { type: 'CUSTOM_FORMULA', values: ['=$A1>5'] },
      format: { bold: true },
    },
  ];
  copyArea(sheet, cell(0, 1), sheet, cell(4, 1), { what: 'all' });
  expect(sheet.conditionalRules).toHaveLength(1);
  expect(sheet.conditionalRules[0]?.areas).toEqual([
    { row: 0, column: 0, rows: 1, columns: 2 },
    cell(4, 1),
  ]);
  copyArea(sheet, cell(0, 1), other, cell(4, 1), { what: 'formats' });
  expect(other.conditionalRules[0]?.areas).toEqual([cell(4, 1)]);
  expect(other.conditionalRules[0]?.criterion.values).toEqual(['=$A5>5']);
});

test('a merged area keeps its first value', () => {
  const sheet = register();
  type(sheet, 0, 0, [
    [null, 'kept'],
    ['lost', 'lost'],
  ]);
  const area = { row: 0, column: 0, rows: 2, columns: 2 };
  mergeArea(sheet, area);
  expect(sheet.merges).toEqual([area]);
  expect(block(sheet, 0, 0, 2, 2)).toEqual([
    ['kept', null],
    [null, null],
  ]);
  unmergeArea(sheet, cell(1, 1));
  expect(sheet.merges).toEqual([]);
});

test('a copied tab shares nothing with the first', () => {
  const sheet = withPrices();
  const copy = copySheet(sheet, 'Copy of Register', 1);
  type(copy, 0, 0, [[99]]);
  expect(calculated(copy, 0, 0, 1, 2)).toEqual([[99, 198]]);
  expect(block(sheet, 0, 0, 1, 2)).toEqual([[10, 20]]);
  expect(copy.id).not.toBe(sheet.id);
});
