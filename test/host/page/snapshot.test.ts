import { describe, expect, test } from '@jest/globals';
import { layoutOf } from '../../../src/host/page/model-layout';
import { painterFor } from '../../../src/host/page/painter';
import { writeSnapshot } from '../../../src/host/page/snapshot';
import { readStyle, writeStyle } from '../../../src/host/page/univer-style';
import { setFormat, setInput, setNote } from '../../../src/host/workbook/edit';
import type { Format } from '../../../src/host/workbook/format';
import { addSheet } from '../../../src/host/workbook/tabs';
import { Workbook } from '../../../src/host/workbook/workbook';

const register = () => {
  const workbook = new Workbook('Register', 'Asia/Shanghai', 'en_US');
  const sheet = addSheet(workbook, 'Customers');
  ['Company', 'Class', 'Due'].forEach((name, column) => {
    setInput(sheet, 0, column, name);
  });
  setInput(sheet, 1, 0, 'Aurora Lighting');
  setInput(sheet, 1, 1, 'A');
  setInput(sheet, 1, 2, 46082);
  setInput(sheet, 2, 0, 'Baobab Foods');
  setInput(sheet, 2, 1, 'F');
  setFormat(sheet, { row: 1, column: 2, rows: 1, columns: 1 }, { numberFormat: 'yyyy-mm-dd' });
  return { workbook, sheet };
};

const shown = (workbook: Workbook) => {
  const snapshot = writeSnapshot(workbook, 'unit', 'enUS');
  const resource = (name: string) =>
    JSON.parse(snapshot.resources?.find((one) => one.name === name)?.data ?? 'null');
  return { snapshot, sheet: snapshot.sheets[String(workbook.sheets[0]?.id)], resource };
};

describe('the workbook as the grid loads it', () => {
  test('cells carry value, type, formula and style', () => {
    const { workbook, sheet } = register();
    setInput(sheet, 3, 0, { formula: '=1/0' });
    sheet.rowAt(3).values[0] = { error: '#DIV/0!' };
    setInput(sheet, 3, 1, true);
    const { sheet: grid, snapshot } = shown(workbook);
    expect(grid?.cellData?.[1]?.[0]).toEqual({ v: 'Aurora Lighting', t: 1 });
    expect(grid?.cellData?.[3]?.[0]).toEqual({ v: '#DIV/0!', t: 1, f: '=1/0' });
    expect(grid?.cellData?.[3]?.[1]).toEqual({ v: 1, t: 3 });
    const due = grid?.cellData?.[1]?.[2];
    expect(due).toMatchObject({ v: 46082, t: 2 });
    expect(snapshot.styles[String(due?.s)]).toEqual({ n: { pattern: 'yyyy-mm-dd' } });
  });

  test('frozen rows, widths, hidden columns, tab colour and merges', () => {
    const { workbook, sheet } = register();
    sheet.frozenRows = 1;
    sheet.tabColor = '#ff0000';
    sheet.columnAt(0).width = 180;
    sheet.columnAt(2).hidden = true;
    sheet.merges = [{ row: 4, column: 0, rows: 1, columns: 3 }];
    const { sheet: grid } = shown(workbook);
    expect(grid?.freeze).toEqual({ xSplit: 0, ySplit: 1, startRow: 1, startColumn: -1 });
    expect(grid?.columnData).toEqual({ 0: { w: 180, hd: 0 }, 2: { w: 100, hd: 1 } });
    expect(grid?.mergeData).toEqual([{ startRow: 4, endRow: 4, startColumn: 0, endColumn: 2 }]);
    expect(grid?.tabColor).toBe('#ff0000');
  });

  test('a drop-down offers its list and leaves refusing to the host', () => {
    const { workbook, sheet } = register();
    sheet.validations = [
      {
        areas: [{ row: 1, column: 1, rows: 99, columns: 1 }],
        criterion: { type: 'VALUE_IN_LIST', values: [['A', 'B', 'F'], true] },
        allowInvalid: false,
        helpText: null,
      },
    ];
    const [rule] = shown(workbook).resource('SHEET_DATA_VALIDATION_PLUGIN')[String(sheet.id)];
    expect(rule).toMatchObject({
      type: 'list',
      formula1: '["A","B","F"]',
      showErrorMessage: false,
    });
  });

  test('a filter names what it shows, where Sheets names what it hides', () => {
    const { workbook, sheet } = register();
    const area = { row: 0, column: 0, rows: 4, columns: 3 };
    sheet.filter = { area, columns: new Map([[1, { hiddenValues: ['F'] }]]) };
    const filter = shown(workbook).resource('SHEET_FILTER_PLUGIN')[String(sheet.id)];
    expect(filter.filterColumns).toEqual([{ colId: 1, filters: { filters: ['A'], blank: true } }]);
    expect(layoutOf(sheet).filter).toEqual({ area, hidden: [{ column: 1, values: ['F'] }] });
  });

  test('notes and charts lie where they belong', () => {
    const { workbook, sheet } = register();
    setNote(sheet, 1, 0, 'Our oldest buyer');
    sheet.charts = [
      {
        id: 5,
        type: 'COLUMN',
        ranges: [{ sheetId: sheet.id, area: { row: 0, column: 0, rows: 3, columns: 2 } }],
        position: { row: 4, column: 1, offsetX: 10, offsetY: 5 },
        size: { width: 250, height: 100 },
        headers: 1,
        transpose: false,
        options: {},
      },
    ];
    const { resource } = shown(workbook);
    expect(resource('SHEET_NOTE_PLUGIN')[String(sheet.id)][1][0].note).toBe('Our oldest buyer');
    const { data, order } = resource('SHEET_DRAWING_PLUGIN')[String(sheet.id)];
    expect(order).toEqual(['chart-5']);
    expect(data['chart-5'].sheetTransform).toEqual({
      from: { column: 1, columnOffset: 10, row: 4, rowOffset: 5 },
      to: { column: 3, columnOffset: 60, row: 9, rowOffset: 0 },
    });
  });
});

test.each<[string, Format]>([
  ['nothing set', {}],
  ['a date in red', { numberFormat: 'yyyy-mm-dd', fontColor: '#ff0000' }],
  ['text verbatim', { numberFormat: '@', wrap: 'wrap' }],
  ['a heading', { bold: true, italic: true, background: '#e8f0fe', horizontalAlignment: 'center' }],
  [
    'a struck out price',
    { strikethrough: true, underline: true, fontSize: 14, fontFamily: 'Georgia' },
  ],
])('%s looks the same after the grid and back', (_, format) => {
  expect(readStyle(writeStyle(format))).toEqual(format);
});

describe('colours that are painted, not set', () => {
  const painted = () => {
    const { workbook, sheet } = register();
    sheet.conditionalRules = [
      {
        areas: [{ row: 1, column: 0, rows: 99, columns: 3 }],
        criterion: { type: 'CUSTOM_FORMULA', values: ['=AND($C2<>"",$C2<TODAY())'] },
        format: { background: '#f4c7c3' },
      },
    ];
    return { workbook, sheet };
  };
  const at = (day: number) => () => (day - 25569) * 86_400_000;

  test('a row is red from the day after it was due', () => {
    const { workbook, sheet } = painted();
    const onTheDay = painterFor(workbook, at(46082))(sheet.id, 1, 0);
    const theDayAfter = painterFor(workbook, at(46083))(sheet.id, 1, 0);
    expect(onTheDay).toBeNull();
    expect(theDayAfter).toEqual({
      over: { background: '#f4c7c3' },
      under: {},
      isChoice: false,
      isRefused: false,
    });
  });

  test('stripes lie under what is set by hand', () => {
    const { workbook, sheet } = register();
    const area = { row: 0, column: 0, rows: 4, columns: 3 };
    sheet.bandings = [
      { area, header: '#111111', first: '#222222', second: '#333333', footer: null },
    ];
    const paint = painterFor(workbook, at(46082));
    const colours = [0, 1, 2, 3].map((row) => paint(sheet.id, row, 0)?.under?.background);
    expect(colours).toEqual(['#111111', '#222222', '#333333', '#222222']);
  });
});
