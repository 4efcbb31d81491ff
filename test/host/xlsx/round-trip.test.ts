import { describe, expect, test } from '@jest/globals';
import { setInput } from '../../../src/host/workbook/edit';
import type { Sheet } from '../../../src/host/workbook/sheet';
import type { Workbook } from '../../../src/host/workbook/workbook';
import { readXlsx } from '../../../src/host/xlsx/read';
import { unpack } from '../../../src/host/xlsx/unpack';
import { writeXlsx } from '../../../src/host/xlsx/write';
import { decoratedWorkbook } from './decorated-workbook';
import { area, sampleWorkbook } from './sample-workbook';

const again = async (workbook: Workbook): Promise<Workbook> =>
  readXlsx(await writeXlsx(workbook), 'again');

const cellsOf = (sheet: Sheet) => {
  const cells: Record<string, unknown> = {};
  for (let row = 0; row < sheet.rows.length; row++) {
    for (let column = 0; column < sheet.columnCount; column++) {
      const cell = {
        value: sheet.value(row, column),
        formula: sheet.formula(row, column),
        format: sheet.format(row, column),
        note: sheet.note(row, column),
        richText: sheet.richText(row, column),
        spilled: sheet.isSpilled(row, column),
      };
      if (
        JSON.stringify(cell) !==
        '{"value":null,"formula":null,"format":{},"note":null,"richText":null,"spilled":false}'
      ) {
        cells[`${row},${column}`] = cell;
      }
    }
  }
  return cells;
};

const featuresOf = (sheet: Sheet) => ({
  id: sheet.id,
  name: sheet.name,
  size: [sheet.rowCount, sheet.columnCount],
  hidden: sheet.hidden,
  tabColor: sheet.tabColor,
  frozen: [sheet.frozenRows, sheet.frozenColumns],
  columns: Array.from({ length: sheet.columnCount }, (_, index) => ({
    width: sheet.columns[index]?.width,
    hidden: sheet.columns[index]?.hidden,
    depth: sheet.columns[index]?.depth,
    format: sheet.workbook.formats.get(sheet.columns[index]?.format ?? 0),
  })),
  rows: sheet.rows.map((row) => [row?.height, row?.hidden, row?.depth]),
  conditionalRules: sheet.conditionalRules,
  validations: sheet.validations,
  filter: sheet.filter,
  merges: sheet.merges,
  protections: sheet.protections,
  bandings: sheet.bandings,
  metadata: sheet.metadata,
  charts: sheet.charts,
  slicers: sheet.slicers,
  pivots: sheet.pivots,
  groups: [sheet.collapsed, sheet.groupToggles],
  view: [sheet.rightToLeft, sheet.gridlinesHidden],
});

describe('a workbook comes back from its file', () => {
  test('cell by cell: values, formulas, results, formats, notes', async () => {
    const before = sampleWorkbook();
    const after = await again(before);
    expect(after.sheets.map(cellsOf)).toEqual(before.sheets.map(cellsOf));
  });

  test('with everything a sheet has beside its cells', async () => {
    const before = sampleWorkbook();
    const after = await again(before);
    expect(after.sheets.map(featuresOf)).toEqual(before.sheets.map(featuresOf));
  });

  test('with texts, scales, groups and slicers that a script made', async () => {
    const before = decoratedWorkbook();
    const after = await again(before);
    expect(after.sheets.map(cellsOf)).toEqual(before.sheets.map(cellsOf));
    expect(after.sheets.map(featuresOf)).toEqual(before.sheets.map(featuresOf));
  });

  test('with what Google keeps beside the sheets', async () => {
    const before = sampleWorkbook();
    const after = await again(before);
    const kept = ({
      name,
      timeZone,
      locale,
      activeSheetId,
      properties,
      metadata,
      namedRanges,
    }: Workbook) => ({
      name,
      timeZone,
      locale,
      activeSheetId,
      properties,
      metadata,
      namedRanges,
    });
    expect(kept(after)).toEqual(kept(before));
  });

  test('and the second file is the same as the first', async () => {
    const first = await writeXlsx(sampleWorkbook());
    const second = await writeXlsx(await readXlsx(first, 'again'));
    const third = await writeXlsx(await readXlsx(second, 'again'));
    const parts = (bytes: Uint8Array) =>
      [...unpack(bytes)].filter(([name]) => name !== 'docProps/core.xml');
    expect(parts(third)).toEqual(parts(second));
  });
});

describe('no text is changed by the file', () => {
  test.each([
    ['an escape typed by hand', 'part _x000a_ number _x005F_'],
    ['control characters', 'a\u0000b\u0001c\u001fd\u000be\tf\rg\r\nh\ni'],
    ['characters XML forbids', 'x\ufffey\uffffz'],
    ['half of a character', 'broken \ud83d end \ude00'],
    ['spaces at both ends', '  two  spaces  '],
    ['a mark of byte order', '\ufeffBOM'],
    ['what reads like an error', '#N/A'],
    ['what reads like markup', '<b>&amp;</b>"\'>]]>'],
    ['the longest text of Excel', 'x'.repeat(32767)],
    ['more than Excel can hold', '字'.repeat(49000)],
    ['an apostrophe', "'00123"],
    ['what reads like a formula', '=1+1'],
    ['an empty-looking character', '\u00a0'],
    ['emoji', '👩‍👩‍👧‍👦 ß İ'],
  ])('%s', async (_, text) => {
    const workbook = sampleWorkbook();
    const [sheet] = workbook.sheets as [Sheet];
    setInput(sheet, 20, 5, text);
    sheet.rowAt(20).notes = [text.slice(0, 2000)];
    const [read] = (await again(workbook)).sheets as [Sheet];
    expect(read.value(20, 5)).toBe(text);
    expect(read.note(20, 0)).toBe(text.slice(0, 2000));
  });

  test.each([[0.1 + 0.2], [-0.000001], [1e300], [45992.123456789], [9007199254740991]])(
    'the number %p keeps every digit, as a number and as a date',
    async (number) => {
      const workbook = sampleWorkbook();
      const [sheet] = workbook.sheets as [Sheet];
      setInput(sheet, 1, 2, number);
      setInput(sheet, 20, 5, number);
      const [read] = (await again(workbook)).sheets as [Sheet];
      expect(read.value(1, 2)).toBe(number);
      expect(read.value(20, 5)).toBe(number);
    },
  );
});

test('a sheet may bear a name that Excel forbids, also in formulas', async () => {
  const workbook = sampleWorkbook();
  const [sheet, report] = workbook.sheets as [Sheet, Sheet];
  sheet.name = "Customers [all]: 客户 / it's a rather long name for a tab";
  const formula = `='${sheet.name.replaceAll("'", "''")}'!A2`;
  setInput(report, 12, 0, { formula });
  const read = await again(workbook);
  expect(read.sheets[0]?.name).toBe(sheet.name);
  expect(read.sheets[1]?.formula(12, 0)).toBe(formula);
});

describe('every kind of rule comes back, whether Excel has it or not', () => {
  const criteria: [string, (string | number)[]][] = [
    ['CELL_EMPTY', []],
    ['CELL_NOT_EMPTY', []],
    ['DATE_AFTER', [45992]],
    ['DATE_BEFORE', [45992]],
    ['DATE_EQUAL_TO', [45992]],
    ['DATE_EQUAL_TO_RELATIVE', ['TODAY']],
    ['DATE_BEFORE_RELATIVE', ['PAST_WEEK']],
    ['NUMBER_BETWEEN', [1, 5]],
    ['NUMBER_NOT_EQUAL_TO', [7]],
    ['NUMBER_LESS_THAN_OR_EQUAL_TO', [0.5]],
    ['TEXT_CONTAINS', ['say "no"']],
    ['TEXT_DOES_NOT_CONTAIN', ['x']],
    ['TEXT_STARTS_WITH', ['Dr. ']],
    ['TEXT_ENDS_WITH', ['GmbH']],
    ['TEXT_EQUAL_TO', ['客户']],
    ['CUSTOM_FORMULA', ['=COUNTIF(A$2:A,A2)>1']],
  ];

  test.each(criteria)('highlighting by %s %j', async (type, values) => {
    const workbook = sampleWorkbook();
    const [sheet] = workbook.sheets as [Sheet];
    sheet.conditionalRules = [
      {
        areas: [area(4, 3, 5, 2), area(1, 1, 2, 2)],
        criterion: { type, values },
        format: { bold: true },
      },
    ];
    const [read] = (await again(workbook)).sheets as [Sheet];
    expect(read.conditionalRules).toEqual(sheet.conditionalRules);
  });

  const validations: [string, (string | number | boolean | string[])[]][] = [
    ['VALUE_IN_LIST', [['A', 'B'], false]],
    ['VALUE_IN_RANGE', ["'周报'!A1:A9", true]],
    ['CHECKBOX', []],
    ['CHECKBOX', ['yes', 'no']],
    ['DATE_BETWEEN', [45992, 46000]],
    ['DATE_IS_VALID_DATE', []],
    ['DATE_ON_OR_BEFORE', [45992]],
    ['NUMBER_GREATER_THAN', [0]],
    ['TEXT_CONTAINS', ['@']],
    ['TEXT_EQUAL_TO', ['x']],
    ['TEXT_IS_VALID_EMAIL', []],
    ['TEXT_IS_VALID_URL', []],
    ['CUSTOM_FORMULA', ['=LEN(A2)<100']],
  ];

  test.each(validations)('data validation by %s %j', async (type, values) => {
    const workbook = sampleWorkbook();
    const [sheet] = workbook.sheets as [Sheet];
    sheet.validations = [true, false].map((allowInvalid) => ({
      areas: [area(1, allowInvalid ? 0 : 4, 20, 1)],
      criterion: { type, values },
      allowInvalid,
      helpText: allowInvalid ? 'h'.repeat(400) : null,
    }));
    const [read] = (await again(workbook)).sheets as [Sheet];
    expect(read.validations).toEqual(sheet.validations);
  });

  test('and what a filter hides, by value or by criterion', async () => {
    const workbook = sampleWorkbook();
    const [sheet] = workbook.sheets as [Sheet];
    sheet.filter = {
      area: area(0, 0, 4, 5),
      columns: new Map([
        [0, { hiddenValues: ['Nordlicht GmbH'] }],
        [3, { hiddenValues: [], criterion: { type: 'NUMBER_LESS_THAN', values: [50] } }],
      ]),
    };
    sheet.rowAt(1).hidden = true;
    const [read] = (await again(workbook)).sheets as [Sheet];
    expect(read.filter).toEqual(sheet.filter);
    expect(read.rows.map((row) => row?.hidden)).toEqual(sheet.rows.map((row) => row?.hidden));
  });
});
