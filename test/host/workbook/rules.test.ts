import { expect, test } from '@jest/globals';
import { clearArea } from '../../../src/host/workbook/edit';
import { rowsHiddenByFilter } from '../../../src/host/workbook/filter';
import { conditionalFormat } from '../../../src/host/workbook/rules';
import type { Sheet } from '../../../src/host/workbook/sheet';
import { choicesOf, violation } from '../../../src/host/workbook/validate';
import { monday, register, type } from '../formula/worksheet';

const whole = { row: 1, column: 0, rows: 3, columns: 3 };
const clock = { now: () => monday };

const withDates = (): Sheet => {
  const sheet = register();
  type(sheet, 0, 0, [
    ['Company', 'Class', 'Next'],
    ['Nordlicht', 'A', 46020],
    ['Olivar', 'F', 46020],
    ['Andes', 'B', null],
  ]);
  return sheet;
};

const rule = (type: string, values: (string | number)[], background: string) => ({
  areas: [whole],
  criterion: { type, values },
  format: { background },
});

const colours = (sheet: Sheet, column: number): (string | undefined)[] =>
  [1, 2, 3].map((row) => conditionalFormat(sheet, row, column, clock)?.background);

test('a formula is read from every cell of its area', () => {
  const sheet = withDates();
  sheet.conditionalRules = [
    rule('CUSTOM_FORMULA', ['=AND($C2<>"",$C2<TODAY(),$B2<>"F")'], 'red'),
    rule('CUSTOM_FORMULA', ['=$C2=""'], 'blue'),
  ];
  expect(colours(sheet, 0)).toEqual(['red', undefined, 'blue']);
  expect(colours(sheet, 2)).toEqual(['red', undefined, 'blue']);
  expect(conditionalFormat(sheet, 0, 0, clock)).toBeNull();
  expect(conditionalFormat(sheet, 1, 3, clock)).toBeNull();
});

test('the first true rule decides each property', () => {
  const sheet = withDates();
  sheet.conditionalRules = [
    rule('TEXT_EQUAL_TO', ['a'], 'green'),
    { ...rule('CELL_NOT_EMPTY', [], 'grey'), format: { background: 'grey', bold: true } },
  ];
  expect(conditionalFormat(sheet, 1, 1, clock)).toEqual({ background: 'green', bold: true });
  expect(conditionalFormat(sheet, 2, 1, clock)).toEqual({ background: 'grey', bold: true });
});

test.each([
  ['NUMBER_GREATER_THAN', [46010], [true, true, false]],
  ['NUMBER_BETWEEN', [46000, 46010], [false, false, false]],
  ['NUMBER_LESS_THAN', ['=TODAY()'], [true, true, false]],
  ['DATE_BEFORE', [46021], [true, true, false]],
  ['DATE_BEFORE_RELATIVE', ['TODAY'], [true, true, false]],
  ['DATE_EQUAL_TO_RELATIVE', ['PAST_WEEK'], [true, true, false]],
  ['DATE_AFTER_RELATIVE', ['TOMORROW'], [false, false, false]],
  ['CELL_EMPTY', [], [false, false, true]],
])('%s %p', (type, values, expected) => {
  const sheet = withDates();
  sheet.conditionalRules = [rule(type, values, 'red')];
  expect(colours(sheet, 2).map((colour) => colour === 'red')).toEqual(expected);
});

const validated = (type: string, values: (string | number | boolean | string[])[]): Sheet => {
  const sheet = withDates();
  sheet.validations = [
    { areas: [whole], criterion: { type, values }, allowInvalid: false, helpText: null },
  ];
  return sheet;
};

test.each([
  ['VALUE_IN_LIST', [['A', 'B', '5'], true], ['A', 5], ['C', 'a']],
  ['VALUE_IN_RANGE', ['Register!$A$2:$A', true], ['Olivar'], ['Peru']],
  ['NUMBER_BETWEEN', [1, 5], [1, 5], [6, 'x']],
  ['DATE_ON_OR_AFTER', [46027], [46027.5], [46026]],
  ['DATE_IS_VALID_DATE', [], [46027], ['soon']],
  ['TEXT_IS_VALID_EMAIL', [], ['buyer@example.com'], ['buyer', 'a@b']],
  ['TEXT_CONTAINS', ['@'], ['x@y'], ['x']],
  ['CHECKBOX', [], [true, false], ['yes']],
  ['CHECKBOX', ['yes', 'no'], ['yes'], [true]],
  ['CUSTOM_FORMULA', ['=LEN(A2)>3'], ['kept as it is'], []],
])('%s %p allows %p and refuses %p', (type, values, allowed, refused) => {
  const sheet = validated(type, values as string[]);
  for (const value of allowed) expect(violation(sheet, 1, 0, value)).toBeNull();
  for (const value of refused) expect(violation(sheet, 1, 0, value)).toBe(sheet.validations[0]);
});

test('emptying a cell breaks no rule; cells outside have none', () => {
  const sheet = validated('VALUE_IN_LIST', [['A'], true]);
  expect(violation(sheet, 1, 0, null)).toBeNull();
  expect(violation(sheet, 1, 0, '')).toBeNull();
  expect(violation(sheet, 0, 0, 'anything')).toBeNull();
});

test('a drop-down over a range offers what stands there', () => {
  const sheet = validated('VALUE_IN_RANGE', ['=Register!A2:A4', true]);
  const [validation] = sheet.validations;
  expect(validation && choicesOf(sheet, validation)).toEqual(['Nordlicht', 'Olivar', 'Andes']);
});

test('a filter hides rows by what they show or by a condition, never its header', () => {
  const sheet = withDates();
  sheet.filter = {
    area: { row: 0, column: 0, rows: 4, columns: 3 },
    columns: new Map([[0, { hiddenValues: ['Olivar', 'Company'] }]]),
  };
  expect([...rowsHiddenByFilter(sheet, monday)]).toEqual([2]);
  const criterion = { type: 'CUSTOM_FORMULA', values: ['=C2<>""'] };
  sheet.filter.columns.set(2, { hiddenValues: [], criterion });
  expect([...rowsHiddenByFilter(sheet, monday)].sort()).toEqual([2, 3]);
});

test('a rule that loses its first rows still reads the row it judges', () => {
  const sheet = withDates();
  sheet.validations = [
    {
      areas: [whole],
      criterion: { type: 'CUSTOM_FORMULA', values: ['=$B2<>"F"'] },
      allowInvalid: false,
      helpText: null,
    },
  ];
  clearArea(sheet, { ...whole, rows: 1 }, { validations: true });
  expect(sheet.validations[0]?.areas).toEqual([{ ...whole, row: 2, rows: 2 }]);
  expect(violation(sheet, 1, 0, 'x')).toBeNull();
  expect(violation(sheet, 2, 0, 'x')).not.toBeNull();
  expect(violation(sheet, 3, 0, 'x')).toBeNull();
});

test('a scale gives each number its colour, measured by the numbers that are there', () => {
  const sheet = register();
  type(sheet, 0, 0, [['n'], [0], [50], [100], ['text']]);
  const shades = () =>
    [1, 2, 3, 4].map((row) => conditionalFormat(sheet, row, 0, clock)?.background);
  const scale = {
    min: { color: '#ffffff', type: 'MIN' as const, value: '' },
    max: { color: '#ff0000', type: 'MAX' as const, value: '' },
  };
  const scaled = { areas: [{ row: 1, column: 0, rows: 9, columns: 1 }], format: {} };
  const none = { type: '', values: [] };
  sheet.conditionalRules = [{ ...scaled, criterion: none, gradient: scale }];
  expect(shades()).toEqual(['#ffffff', '#ff8080', '#ff0000', undefined]);
  type(sheet, 3, 0, [[200]]);
  expect(shades()).toEqual(['#ffffff', '#ffbfbf', '#ff0000', undefined]);
  const mid = { color: '#00ff00', type: 'PERCENTILE' as const, value: '50' };
  sheet.conditionalRules = [{ ...scaled, criterion: none, gradient: { ...scale, mid } }];
  expect(shades()).toEqual(['#ffffff', '#00ff00', '#ff0000', undefined]);
});
