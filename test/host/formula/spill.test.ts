import { expect, test } from '@jest/globals';
import { setFormat, setInput } from '../../../src/host/workbook/edit';
import { block, calculated, register, type } from './worksheet';

const customers = [
  ['Country', 'Company', 'Amount'],
  ['Germany', 'Nordlicht', 1200],
  ['Spain', 'Olivar', 300],
  ['Germany', 'Rheinwerk', 450],
  ['Chile', 'Andes', 8750],
];

const withCustomers = () => {
  const sheet = register();
  type(sheet, 0, 0, customers);
  return sheet;
};

test('FILTER spreads the rows that match below and beside its cell', () => {
  const sheet = withCustomers();
  type(sheet, 0, 5, [['=FILTER(A2:C,A2:A="Germany")']]);
  expect(calculated(sheet, 0, 5, 3, 3)).toEqual([
    ['Germany', 'Nordlicht', 1200],
    ['Germany', 'Rheinwerk', 450],
    [null, null, null],
  ]);
  expect(sheet.isSpilled(0, 5)).toBe(false);
  expect(sheet.isSpilled(1, 6)).toBe(true);
});

test('a spread result shrinks and grows with what it reads', () => {
  const sheet = withCustomers();
  type(sheet, 0, 5, [['=FILTER(B2:B5,C2:C5>400)']]);
  expect(calculated(sheet, 0, 5, 3)).toEqual([['Nordlicht'], ['Rheinwerk'], ['Andes']]);
  type(sheet, 1, 2, [[100]]);
  expect(calculated(sheet, 0, 5, 3)).toEqual([['Rheinwerk'], ['Andes'], [null]]);
  type(sheet, 2, 2, [[500]]);
  expect(calculated(sheet, 0, 5, 3)).toEqual([['Olivar'], ['Rheinwerk'], ['Andes']]);
});

test('formulas that read spread cells follow them', () => {
  const sheet = withCustomers();
  type(sheet, 0, 5, [['=SORT(B2:B5)'], [null], [null], [null], ['=F2&"!"']]);
  expect(calculated(sheet, 4, 5)).toEqual([['Nordlicht!']]);
  type(sheet, 4, 1, [['Zulu']]);
  expect(calculated(sheet, 0, 5, 5)).toEqual([
    ['Nordlicht'],
    ['Olivar'],
    ['Rheinwerk'],
    ['Zulu'],
    ['Olivar!'],
  ]);
});

test('what stands in the way makes the result #REF! until it is cleared', () => {
  const sheet = withCustomers();
  type(sheet, 0, 5, [['=UNIQUE(A2:A5)'], [null], ['in the way']]);
  expect(calculated(sheet, 0, 5, 3)).toEqual([['#REF!'], [null], ['in the way']]);
  setInput(sheet, 2, 5, null);
  expect(calculated(sheet, 0, 5, 3)).toEqual([['Germany'], ['Spain'], ['Chile']]);
});

test('typing over a spread cell keeps what was typed and breaks the result', () => {
  const sheet = withCustomers();
  type(sheet, 0, 5, [['=UNIQUE(A2:A5)']]);
  calculated(sheet, 0, 5);
  setInput(sheet, 1, 5, 'mine');
  expect(calculated(sheet, 0, 5, 3)).toEqual([['#REF!'], ['mine'], [null]]);
});

test('a cleared formula takes its spread cells with it', () => {
  const sheet = withCustomers();
  type(sheet, 0, 5, [['=UNIQUE(A2:A5)']]);
  calculated(sheet, 0, 5);
  setInput(sheet, 0, 5, null);
  expect(calculated(sheet, 0, 5, 3)).toEqual([[null], [null], [null]]);
});

test('ARRAYFORMULA calculates for every row, to the end of the grid and no further', () => {
  const sheet = withCustomers();
  sheet.rowCount = 8;
  type(sheet, 1, 5, [['=ARRAYFORMULA(IF(C2:C="","",C2:C*2))']]);
  expect(calculated(sheet, 1, 5, 5)).toEqual([[2400], [600], [900], [17500], ['']]);
  expect(sheet.rowCount).toBe(8);
});

test('a result of known size makes the grid longer where it must', () => {
  const sheet = withCustomers();
  sheet.rowCount = 6;
  type(sheet, 0, 5, [['=SEQUENCE(10)']]);
  calculated(sheet, 0, 5);
  expect(sheet.rowCount).toBe(10);
  expect(block(sheet, 9, 5, 1, 1)).toEqual([[10]]);
});

test('SPLIT and {…} lay values side by side', () => {
  const sheet = register();
  type(sheet, 0, 0, [['=SPLIT("a,b,2",",")'], ['={1,2;3,4}']]);
  expect(calculated(sheet, 0, 0, 3, 3)).toEqual([
    ['a', 'b', 2],
    [1, 2, null],
    [3, 4, null],
  ]);
});

test('a bare range stands for the cell in its own row', () => {
  const sheet = withCustomers();
  type(sheet, 2, 5, [['=B1:B5'], ['=C2:C5*2']]);
  expect(calculated(sheet, 2, 5, 2)).toEqual([['Olivar'], [900]]);
});

test('dates stay dates when they are spread', () => {
  const sheet = register();
  type(sheet, 0, 0, [[46027], [46020]]);
  setFormat(sheet, { row: 0, column: 0, rows: 2, columns: 1 }, { numberFormat: 'yyyy-mm-dd' });
  type(sheet, 0, 2, [['=SORT(A1:A2)']]);
  calculated(sheet, 0, 2);
  expect(sheet.format(1, 2).numberFormat).toBe('yyyy-mm-dd');
});

test('rows can be numbered by a formula that stands in one of them', () => {
  const sheet = register();
  sheet.rowCount = 5;
  type(sheet, 1, 0, [['=ARRAYFORMULA(ROW(A2:A)-1)']]);
  expect(calculated(sheet, 1, 0, 4)).toEqual([[1], [2], [3], [4]]);
});

test('readers follow a spread result however often it changes', () => {
  const sheet = register();
  type(sheet, 0, 0, [[0, '=SEQUENCE(2,1,A1)', '=B2*10']]);
  for (let step = 1; step <= 60; step++) {
    type(sheet, 0, 0, [[step]]);
    expect(calculated(sheet, 0, 2)).toEqual([[(step + 1) * 10]]);
  }
});
