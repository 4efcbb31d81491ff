import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Sheet } from '../../../src/host/workbook/sheet';
import type { Workbook } from '../../../src/host/workbook/workbook';
import { readXlsx } from '../../../src/host/xlsx/read';
import { writeXlsx } from '../../../src/host/xlsx/write';
import { sampleWorkbook } from '../../host/xlsx/sample-workbook';
import { type LookedAt, lookInLibreOffice } from './office';

let folder = '';
let seen: LookedAt;
let saved: Workbook;
let edited: Workbook;
const before = sampleWorkbook();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portbook-libreoffice-'));
  const path = join(folder, 'register.xlsx');
  await writeFile(path, await writeXlsx(sampleWorkbook()));
  const again = join(folder, 'saved.xlsx');
  seen = await lookInLibreOffice(
    path,
    [
      ['Customers', 0, 0],
      ['Customers', 0, 1],
      ['Customers', 1, 2],
      ['Customers', 4, 1],
      ['周报', 1, 4],
      ['周报', 1, 5],
    ],
    { path: again, isEdited: false },
  );
  saved = await readXlsx(await readFile(again), 'saved');
  const changed = join(folder, 'edited.xlsx');
  await lookInLibreOffice(path, [], { path: changed, isEdited: true });
  edited = await readXlsx(await readFile(changed), 'edited');
});
afterAll(() => rm(folder, { recursive: true }));

describe('LibreOffice shows a register', () => {
  const customers = () => seen.sheets.Customers as LookedAt['sheets'][string];

  test('with its header frozen, filter buttons, tab colour and hidden lines', () => {
    expect(customers()).toMatchObject({
      tab: '#ff9900',
      frozen: [true, 1, 1],
      filter: { lastRow: 399, lastColumn: 4, buttons: true },
      hiddenColumns: [6],
      hiddenRows: [5],
      merged: true,
    });
  });

  test('with its highlighting, drop-downs and what they refuse', () => {
    expect(customers().rules.map(({ formula }) => formula)).toEqual([
      'AND($E2<>"",$E2<TODAY())',
      '60',
      '"GmbH"',
    ]);
    expect(customers().validations['3']).toMatchObject({
      type: 'LIST',
      list: '"7";"14";"30";"90"',
      stops: 'STOP',
      help: 'Days between two contacts',
    });
    expect(customers().validations['8']).toMatchObject({ type: 'LIST', stops: 'WARNING' });
  });

  test('with texts as texts, formulas, formats and notes', () => {
    expect(customers().cells['0,0']).toMatchObject({
      background: '#d9ead3',
      bold: true,
      borders: { bottom: [expect.any(Number), 0, '#38761d'] },
    });
    expect(customers().cells['0,1']).toMatchObject({ note: 'Met at the fair,\nstand 12' });
    expect(customers().cells['1,2']).toMatchObject({ text: '00123', isText: true });
    expect(customers().cells['4,1']).toMatchObject({
      number: 46006,
      formula: '=IF(C2="";"never contacted";C2+D2)',
    });
  });

  test('with its chart, and with the results of formulas that only Google knows', () => {
    const report = seen.sheets.周报;
    expect(report?.charts).toEqual(['com.sun.star.chart.BarDiagram']);
    expect(report?.cells['1,4']).toMatchObject({ text: 'Nordlicht GmbH' });
    expect(report?.cells['1,5']).toMatchObject({ text: 'Açaí do Norte' });
  });

  test('and not the sheet in which Portbook keeps its own things', () => {
    expect(seen.sheets._portbook?.visible).toBe(false);
  });
});

/** Below lies a merged block, whose covered cells LibreOffice formats like the first. */
const contents = (sheet: Sheet) =>
  Array.from({ length: 8 }, (_, row) =>
    Array.from({ length: 9 }, (_, column) => ({
      value: sheet.formula(row, column)?.includes('XLOOKUP') ? null : sheet.value(row, column),
      formula: sheet.formula(row, column),
      format: sheet.format(row, column),
      note: sheet.note(row, column),
      spilled: sheet.isSpilled(row, column),
    })),
  );

/** A LibreOffice without a window writes no frozen panes. */
const features = ({
  workbook: _,
  rows: __,
  columns,
  frozenRows,
  frozenColumns,
  ...rest
}: Sheet) => ({
  ...rest,
  widths: Array.from({ length: 12 }, (_, index) => [columns[index]?.width, columns[index]?.hidden]),
});

describe('a register saved by LibreOffice comes back', () => {
  test('cell by cell', () => {
    expect(saved.sheets.map(contents)).toEqual(before.sheets.map(contents));
  });

  test('with its hidden rows and their heights', () => {
    const lines = (book: Workbook) =>
      book.sheets.map(({ rows }) =>
        Array.from({ length: 12 }, (_, row) => [rows[row]?.hidden ?? false, rows[row]?.height]),
      );
    expect(lines(saved)[0]?.[5]?.[0]).toBe(true);
    expect(lines(saved)[0]?.[3]).toEqual([false, 42]);
    expect(lines(saved).map((rows) => rows.map(([hidden]) => hidden))).toEqual(
      lines(before).map((rows) => rows.map(([hidden]) => hidden)),
    );
  });

  test('with its rules, drop-downs, filter, charts and what Google keeps beside it', () => {
    expect(saved.sheets.map(features)).toEqual(before.sheets.map(features));
    const { properties, namedRanges, timeZone, locale, name } = before;
    expect(saved).toMatchObject({ properties, namedRanges, timeZone, locale, name });
  });
});

describe('a register changed in LibreOffice comes back', () => {
  const customers = () => edited.sheetById(471100) as Sheet;

  test('under its own number although its tab was renamed', () => {
    expect(customers().name).toBe('Kunden');
    expect(edited.sheetById(0)?.formula(3, 1)).toBe('=COUNTIF(Kunden!D4:D,"<"&TODAY())');
  });

  test('with everything moved along: metadata, protection, rules, drop-downs, names', () => {
    expect(customers().metadata[0]?.place).toEqual({ kind: 'column', index: 1 });
    expect(customers().protections[0]?.area).toMatchObject({ column: 5 });
    expect(customers().conditionalRules[0]).toMatchObject({
      areas: [{ row: 3, column: 1 }],
      criterion: { values: ['=AND($F4<>"",$F4<TODAY())'] },
    });
    expect(customers().validations[0]?.areas[0]).toMatchObject({ row: 3, column: 4 });
    expect(edited.namedRanges[0]?.area).toMatchObject({ row: 0, column: 1 });
  });
});
