import type { Run } from '../runtime/run';
import { clearArea } from '../workbook/edit';
import type { Sheet } from '../workbook/sheet';
import { insertColumns, insertRows } from '../workbook/structure';
import { copySheet, renameSheet } from '../workbook/tabs';
import { rangeFromText } from './a1-notation';
import type { Methods } from './google-object';
import { enumValue } from './google-reference';
import { checkRoom } from './grid-room';
import { lastRowOf } from './last-row';
import {
  type GoogleRange,
  GoogleRangeList,
  GoogleSheet,
  GoogleSpreadsheet,
  rangeAt,
} from './places';
import { clearing } from './range-features';
import { rangeValues, writeBlock } from './range-values';
import { refuse } from './refusals';
import { activateRanges, activateSheet, activeRange, makeCurrent } from './selection';
import { sortRows } from './sort-rows';

/** `getRange` in all its forms. */
export const getRange = (
  { run, sheet }: GoogleSheet,
  row: string | number,
  column = 1,
  rows = 1,
  columns = 1,
): GoogleRange => {
  if (typeof row === 'string') return rangeFromText(run, sheet, row);
  return rangeAt(run, sheet, { row: row - 1, column: column - 1, rows, columns });
};

export const dataRange = ({ run, sheet }: GoogleSheet): GoogleRange =>
  rangeAt(run, sheet, {
    row: 0,
    column: 0,
    rows: Math.max(1, lastRowOf(run, sheet)),
    columns: Math.max(1, sheet.lastColumn()),
  });

const whole = ({ sheet }: GoogleSheet) => ({
  row: 0,
  column: 0,
  rows: sheet.rowCount,
  columns: sheet.columnCount,
});

/** Writes below the last row with content; whether a full or too narrow grid grows is unsettled. */
export const appendRow = (self: GoogleSheet, values: unknown[]): GoogleSheet => {
  const { run, sheet } = self;
  if (values.length === 0) refuse('countTooSmall', 'column');
  const row = lastRowOf(run, sheet);
  const missing = values.length - sheet.columnCount;
  const grows = row >= sheet.rowCount || missing > 0;
  if (grows && !run.rules.appendRowGrowsTheGrid) refuse('outsideSheet');
  if (missing > 0) insertColumns(sheet, sheet.columnCount, missing);
  if (row >= sheet.rowCount) insertRows(sheet, sheet.rowCount, 1);
  writeBlock(rangeAt(run, sheet, { row, column: 0, rows: 1, columns: values.length }), [values]);
  return self;
};

/** Formatting stays; notes and validation as well, which only `clearNotes` and `clearDataValidations` take. */
const clear = (self: GoogleSheet, options?: { contentsOnly?: boolean; formatOnly?: boolean }) => {
  self.run.write(1, (rows) => {
    if (rows > 0) clearArea(self.sheet, whole(self), clearing(self, options, 'sheet'));
  });
  return self;
};

const clearOnly = (self: GoogleSheet, what: Parameters<typeof clearArea>[2]) => {
  self.run.write(1, (rows) => {
    if (rows > 0) clearArea(self.sheet, whole(self), what);
  });
  return self;
};

const setName = (self: GoogleSheet, name: string): GoogleSheet => {
  const other = self.run.workbook.sheets.find(
    (sheet) => sheet !== self.sheet && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (other) refuse('sheetExists', name);
  self.run.write(1, (rows) => {
    if (rows > 0) renameSheet(self.sheet, name);
  });
  return self;
};

const setHidden = (self: GoogleSheet, hidden: boolean): GoogleSheet => {
  const { sheet, run } = self;
  const visible = run.workbook.sheets.filter((other) => !other.hidden && other !== sheet);
  if (hidden && visible.length === 0) refuse('lastVisibleSheet');
  run.write(1, (rows) => {
    if (rows === 0) return;
    sheet.hidden = hidden;
    run.workbook.journal.note({ kind: 'laid', sheetId: sheet.id });
  });
  return self;
};

/** Rows below the header that is frozen, or all of them where Google is thought to sort the header as well. */
const sort = (self: GoogleSheet, column: number, ascending = true): GoogleSheet => {
  const { run, sheet } = self;
  const top = run.rules.sortKeepsFrozenRows ? sheet.frozenRows : 0;
  const rows = lastRowOf(run, sheet) - top;
  if (rows > 0)
    run.write(1, () =>
      sortRows(
        run,
        sheet,
        { row: top, column: 0, rows, columns: Math.max(1, sheet.lastColumn()) },
        [{ column: column - 1, ascending }],
      ),
    );
  return self;
};

/** A second copy is told apart by its number. */
export const copyName = (run: Run, name: string): string => {
  const taken = (one: string) => run.workbook.sheets.some((sheet) => sheet.name === one);
  const first = `Copy of ${name}`;
  for (let number = 2; ; number++) {
    if (!taken(first)) return first;
    if (!taken(`${first} ${number}`)) return `${first} ${number}`;
  }
};

export const sheetBasics: Methods<GoogleSheet> = {
  getRange,
  getDataRange: dataRange,
  getRangeList: (self, texts: string[]) => {
    if (texts.length === 0) refuse('emptyRangeList');
    return new GoogleRangeList(texts.map((text) => getRange(self, text)));
  },
  getSheetValues: (self, row: number, column: number, rows: number, columns: number) => {
    const range = getRange(
      self,
      row,
      column,
      rows === -1 ? Math.max(1, lastRowOf(self.run, self.sheet) - row + 1) : rows,
      columns === -1 ? Math.max(1, self.sheet.lastColumn() - column + 1) : columns,
    );
    return rangeValues.getValues?.(range);
  },
  getName: ({ sheet }) => sheet.name,
  getSheetName: ({ sheet }) => sheet.name,
  setName,
  getSheetId: ({ sheet }) => sheet.id,
  getIndex: ({ run, sheet }) => run.workbook.sheets.indexOf(sheet) + 1,
  getParent: ({ run }) => new GoogleSpreadsheet(run),
  getType: () => enumValue('Spreadsheet.SheetType', 'GRID'),
  getLastRow: ({ run, sheet }) => lastRowOf(run, sheet),
  getLastColumn: ({ sheet }) => sheet.lastColumn(),
  getMaxRows: ({ sheet }) => sheet.rowCount,
  getMaxColumns: ({ sheet }) => sheet.columnCount,
  copyTo: ({ run, sheet }, _book: GoogleSpreadsheet) => {
    checkRoom(run, sheet.rowCount * sheet.columnCount);
    const name = copyName(run, sheet.name);
    return new GoogleSheet(run, copySheet(sheet, name, run.workbook.sheets.length));
  },
  appendRow,
  clear,
  clearContents: (self) => clearOnly(self, { contents: true }),
  clearFormats: (self) => clearOnly(self, { formats: true }),
  clearNotes: (self) => clearOnly(self, { notes: true }),
  sort,
  hideSheet: (self) => setHidden(self, true),
  showSheet: (self) => setHidden(self, false),
  isSheetHidden: ({ sheet }) => sheet.hidden,

  activate: (self) => {
    activateSheet(self.run, self.sheet);
    return self;
  },
  getActiveRange: (self) => activeRange(self.run, self.sheet),
  getActiveCell: ({ run, sheet }) => currentCell(run, sheet),
  getCurrentCell: ({ run, sheet }) => currentCell(run, sheet),
  setCurrentCell: (_, cell: GoogleRange) => makeCurrent(cell),
  setActiveRange: ({ run }, range: GoogleRange) => activateRanges(run, [range]),
  setActiveSelection: (self, place: GoogleRange | string) =>
    activateRanges(self.run, [typeof place === 'string' ? getRange(self, place) : place]),
  setActiveRangeList: ({ run }, list: GoogleRangeList) => {
    activateRanges(run, list.ranges);
    return list;
  },
};

const currentCell = (run: Run, sheet: Sheet): GoogleRange => {
  const { cell, sheetId } = run.world.selection;
  const { row, column } = sheetId === sheet.id ? cell : { row: 0, column: 0 };
  return rangeAt(run, sheet, { row, column, rows: 1, columns: 1 });
};
