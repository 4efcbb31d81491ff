import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { moveMirrorRows, patchMirror, patchTabs } from '../../../src/host/page/mirror';
import { layoutOf } from '../../../src/host/page/model-layout';
import { featuresOf, tabsThatDiffer } from '../../../src/host/server/features-seen';
import { patchesFor } from '../../../src/host/server/patches';
import type { Patch } from '../../../src/host/server/protocol';
import { setFormat, setInputs, setNote } from '../../../src/host/workbook/edit';
import {
  readLines,
  readTab,
  readWholeTab,
  readWorkbook,
  writeWorkbook,
} from '../../../src/host/workbook/json';
import type { Sheet } from '../../../src/host/workbook/sheet';
import { deleteRows, insertColumns, insertRows } from '../../../src/host/workbook/structure';
import { addSheet, moveSheet, removeSheet } from '../../../src/host/workbook/tabs';
import { Workbook } from '../../../src/host/workbook/workbook';

const rows = 12;
const columns = 4;

const register = (): { workbook: Workbook; sheet: Sheet } => {
  const workbook = new Workbook('Register', 'Asia/Shanghai', 'en_US');
  const sheet = addSheet(workbook, 'Customers');
  const other = addSheet(workbook, 'Sums');
  Object.assign(sheet, { rowCount: 30, columnCount: columns + 1 });
  Object.assign(other, { rowCount: 4, columnCount: 3 });
  setInputs(
    sheet,
    0,
    0,
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => `r${row}c${column}`),
    ),
  );
  setInputs(sheet, 3, 1, [[{ formula: '=A5' }]]);
  setInputs(other, 0, 0, [
    [{ formula: '=Customers!A8' }, { formula: '=COUNTA(Customers!A1:A12)' }],
  ]);
  setFormat(sheet, { row: 2, column: 0, rows: 4, columns: 2 }, { bold: true });
  sheet.filter = { area: { row: 0, column: 0, rows: 30, columns }, columns: new Map() };
  workbook.journal.take();
  return { workbook, sheet };
};

/** The page's copy after what it was sent. */
const apply = (copy: Workbook, patches: readonly Patch[]): Workbook => {
  let shown = copy;
  for (const patch of patches) {
    if (patch.kind === 'workbook') {
      shown = readWorkbook(patch.workbook);
      continue;
    }
    if (patch.kind === 'tabs') {
      patchTabs(shown, patch);
      continue;
    }
    const sheet = shown.sheetById(patch.sheetId) as Sheet;
    if (patch.kind === 'cells') patchMirror(sheet, patch.cells);
    else if (patch.kind === 'rows') moveMirrorRows(sheet, patch);
    else if (patch.kind === 'sheet') readWholeTab(shown, patch.tab);
    else {
      readTab(sheet, patch.tab);
      readLines(sheet, patch.lines);
    }
  }
  return shown;
};

const cellsOf = (sheet: Sheet) =>
  Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (__, column) => [
      sheet.value(row, column),
      sheet.formula(row, column),
      sheet.format(row, column),
    ]),
  );

const seen = ({ sheets }: Workbook) => sheets.map((sheet) => [layoutOf(sheet), cellsOf(sheet)]);

type Act = (sheet: Sheet) => void;

const acts: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ index: fc.integer({ min: 1, max: 14 }), count: fc.integer({ min: 1, max: 3 }) }).map(
    ({ index, count }): Act =>
      (sheet) =>
        insertRows(sheet, index, count),
  ),
  fc.record({ index: fc.integer({ min: 1, max: 9 }), count: fc.integer({ min: 1, max: 3 }) }).map(
    ({ index, count }): Act =>
      (sheet) =>
        deleteRows(sheet, index, count),
  ),
  fc.record({ row: fc.integer({ min: 1, max: 12 }), column: fc.integer({ min: 0, max: 3 }) }).map(
    ({ row, column }): Act =>
      (sheet) => {
        setInputs(sheet, row, column, [['typed'], [{ formula: '=A2&"!"' }]]);
      },
  ),
  fc.record({ row: fc.integer({ min: 1, max: 12 }) }).map(
    ({ row }): Act =>
      (sheet) => {
        setFormat(sheet, { row, column: 1, rows: 2, columns: 1 }, { background: '#b7e1cd' });
      },
  ),
  fc.record({ row: fc.integer({ min: 0, max: 12 }), height: fc.constantFrom(30, 44) }).map(
    ({ row, height }): Act =>
      (sheet) => {
        Object.assign(sheet.rowAt(row), { height, hidden: row % 3 === 1 });
        setNote(sheet, row, 1, `Row ${row}`);
        sheet.workbook.journal.note({ kind: 'laid', sheetId: sheet.id });
      },
  ),
  fc.integer({ min: 1, max: 3 }).map(
    (index): Act =>
      (sheet) =>
        insertColumns(sheet, index, 1),
  ),
  fc.integer({ min: 0, max: 2 }).map(
    (index): Act =>
      ({ workbook }) => {
        const added = addSheet(workbook, `Sheet ${workbook.nextSheetId()}`, index);
        Object.assign(added, { rowCount: 4, columnCount: 3 });
        setInputs(added, 0, 0, [['new', 1]]);
      },
  ),
  fc.constant<Act>(({ workbook }) => {
    const last = workbook.sheets.findLast(({ name }) => name !== 'Customers');
    if (last) removeSheet(last);
  }),
  fc.constant<Act>((sheet) => moveSheet(sheet, sheet.workbook.sheets.length - 1)),
);

test('whatever a script does with rows, cells, columns and tabs, what the page is sent makes its copy the same', () => {
  fc.assert(
    fc.property(fc.array(acts, { minLength: 1, maxLength: 8 }), (done) => {
      const { workbook, sheet } = register();
      const copy = readWorkbook(JSON.parse(JSON.stringify(writeWorkbook(workbook))));
      const before = featuresOf(workbook);
      for (const act of done) act(sheet);
      const others = tabsThatDiffer(before, featuresOf(workbook));
      const patches = patchesFor(workbook, workbook.journal.take(), others).flat();
      expect(patches.some(({ kind }) => kind === 'workbook')).toBe(false);
      const shown = apply(copy, JSON.parse(JSON.stringify(patches)));
      expect(seen(shown)).toEqual(seen(workbook));
    }),
  );
});

test('what is kept with the file and shown nowhere is not sent', () => {
  const { workbook } = register();
  workbook.journal.note({ kind: 'unseen' });
  expect(patchesFor(workbook, workbook.journal.take())).toEqual([]);
});

test('rows that a person has moved in a grid which showed something else are told by the whole tab', () => {
  const { workbook, sheet } = register();
  insertRows(sheet, 2, 1);
  workbook.journal.note({ kind: 'sheet', sheetId: sheet.id });
  const patches = patchesFor(workbook, workbook.journal.take()).flat();
  const ofTab = patches.filter((patch) => 'sheetId' in patch && patch.sheetId === sheet.id);
  expect(ofTab.map(({ kind }) => kind)).toEqual(['sheet']);
});

test('rows that a person has moved in a grid are told with the page that shows them already', () => {
  const { workbook, sheet } = register();
  workbook.journal.shownBy('page-of-mei', () => insertRows(sheet, 2, 1));
  insertRows(sheet, 5, 1);
  const patches = patchesFor(workbook, workbook.journal.take()).flat();
  const rowsMoved = patches.flatMap((patch) => (patch.kind === 'rows' ? [patch] : []));
  expect(rowsMoved.map(({ index, shownBy }) => [index, shownBy])).toEqual([
    [2, 'page-of-mei'],
    [5, undefined],
  ]);
});

test('many cells are sent in parts, all of them and in their order', () => {
  const { workbook, sheet } = register();
  Object.assign(sheet, { rowCount: 9000 });
  const copy = readWorkbook(JSON.parse(JSON.stringify(writeWorkbook(workbook))));
  workbook.journal.take();
  setInputs(
    sheet,
    1,
    0,
    Array.from({ length: 8000 }, (_, row) => [row, `n${row}`, row % 3 === 0, null]),
  );
  const parts = patchesFor(workbook, workbook.journal.take());
  expect(parts.length).toBe(4);
  expect(seen(apply(copy, parts.flat()))).toEqual(seen(workbook));
});
