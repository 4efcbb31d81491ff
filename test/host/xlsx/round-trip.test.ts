import { describe, expect, test } from '@jest/globals';
import { setInput } from '../../../src/host/workbook/edit';
import type { Sheet } from '../../../src/host/workbook/sheet';
import type { Workbook } from '../../../src/host/workbook/workbook';
import { readXlsx } from '../../../src/host/xlsx/read';
import { unpack } from '../../../src/host/xlsx/unpack';
import { writeXlsx } from '../../../src/host/xlsx/write';
import { sampleWorkbook } from './sample-workbook';

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
        spilled: sheet.isSpilled(row, column),
      };
      if (
        JSON.stringify(cell) !==
        '{"value":null,"formula":null,"format":{},"note":null,"spilled":false}'
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
    format: sheet.workbook.formats.get(sheet.columns[index]?.format ?? 0),
  })),
  rows: sheet.rows.map((row) => [row?.height, row?.hidden]),
  conditionalRules: sheet.conditionalRules,
  validations: sheet.validations,
  filter: sheet.filter,
  merges: sheet.merges,
  protections: sheet.protections,
  bandings: sheet.bandings,
  metadata: sheet.metadata,
  charts: sheet.charts,
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
