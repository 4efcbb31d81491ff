import {
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
  moveColumns,
  moveRows,
} from '../workbook/structure';
import { normalColour } from './colour';
import type { Methods } from './google-object';
import { checkRoom } from './grid-room';
import type { GoogleRange, GoogleSheet } from './places';
import { refuse } from './refusals';

type Unit = 'row' | 'column';

const size = ({ sheet }: GoogleSheet, unit: Unit) =>
  unit === 'row' ? sheet.rowCount : sheet.columnCount;
const frozen = ({ sheet }: GoogleSheet, unit: Unit) =>
  unit === 'row' ? sheet.frozenRows : sheet.frozenColumns;

/** Inserts `count` rows or columns before `index`, counted from 0. */
const insert = (
  self: GoogleSheet,
  unit: Unit,
  index: number,
  count: number,
  like: 'before' | 'after',
) => {
  const { run, sheet } = self;
  if (index < 0 || index > size(self, unit) || count < 1) refuse('outOfBounds', unit);
  checkRoom(run, count * (unit === 'row' ? sheet.columnCount : sheet.rowCount));
  run.write(1, (rows) => {
    if (rows === 0) return;
    if (unit === 'row') insertRows(sheet, index, count, like);
    else insertColumns(sheet, index, count, like);
  });
  return self;
};

const remove = (self: GoogleSheet, unit: Unit, index: number, count: number) => {
  const { run, sheet } = self;
  if (index < 0 || count < 1 || index + count > size(self, unit)) refuse('outOfBounds', unit);
  const kept = size(self, unit) - count;
  const frozenKept = Math.max(
    0,
    frozen(self, unit) - Math.max(0, Math.min(count, frozen(self, unit) - index)),
  );
  if (kept <= frozenKept) refuse('allUnfrozen', unit);
  run.write(1, (rows) => {
    if (rows === 0) return;
    if (unit === 'row') deleteRows(sheet, index, count);
    else deleteColumns(sheet, index, count);
  });
  return self;
};

/** Changes what only the look of the tab depends on. */
const change = (self: GoogleSheet, apply: () => void) => {
  const { run, sheet } = self;
  run.write(1, (rows) => {
    if (rows === 0) return;
    apply();
    run.workbook.journal.note({ kind: 'sheet', sheetId: sheet.id });
  });
  return self;
};

const freeze = (self: GoogleSheet, unit: Unit, count: number) => {
  if (count < 0) refuse('invalidArgument', unit === 'row' ? 'rows' : 'columns');
  if (count >= size(self, unit)) refuse('freezeAll', unit);
  return change(self, () => {
    if (unit === 'row') self.sheet.frozenRows = count;
    else self.sheet.frozenColumns = count;
  });
};

const hide = (self: GoogleSheet, unit: Unit, first: number, count: number, hidden: boolean) => {
  if (first < 1 || count < 1 || first + count - 1 > size(self, unit)) refuse('outOfBounds', unit);
  return change(self, () => {
    for (let index = first - 1; index < first - 1 + count; index++) {
      if (unit === 'row') self.sheet.rowAt(index).hidden = hidden;
      else self.sheet.columnAt(index).hidden = hidden;
    }
  });
};

const setSize = (self: GoogleSheet, unit: Unit, first: number, count: number, pixels: number) => {
  if (first < 1 || count < 1 || first + count - 1 > size(self, unit)) refuse('outOfBounds', unit);
  return change(self, () => {
    for (let index = first - 1; index < first - 1 + count; index++) {
      if (unit === 'row') self.sheet.rowAt(index).height = pixels;
      else self.sheet.columnAt(index).width = pixels;
    }
  });
};

const rowsOf = ({ area }: GoogleRange) => [area.row + 1, area.rows] as const;
const columnsOf = ({ area }: GoogleRange) => [area.column + 1, area.columns] as const;

export const sheetStructure: Methods<GoogleSheet> = {
  insertRows: (self, index: number, count = 1) =>
    void insert(self, 'row', index - 1, count, 'after'),
  insertRowBefore: (self, row: number) => insert(self, 'row', row - 1, 1, 'after'),
  insertRowAfter: (self, row: number) => insert(self, 'row', row, 1, 'before'),
  insertRowsBefore: (self, row: number, count: number) =>
    insert(self, 'row', row - 1, count, 'after'),
  insertRowsAfter: (self, row: number, count: number) => insert(self, 'row', row, count, 'before'),
  insertColumns: (self, index: number, count = 1) =>
    void insert(self, 'column', index - 1, count, 'after'),
  insertColumnBefore: (self, column: number) => insert(self, 'column', column - 1, 1, 'after'),
  insertColumnAfter: (self, column: number) => insert(self, 'column', column, 1, 'before'),
  insertColumnsBefore: (self, column: number, count: number) =>
    insert(self, 'column', column - 1, count, 'after'),
  insertColumnsAfter: (self, column: number, count: number) =>
    insert(self, 'column', column, count, 'before'),
  deleteRow: (self, row: number) => remove(self, 'row', row - 1, 1),
  deleteRows: (self, row: number, count: number) => void remove(self, 'row', row - 1, count),
  deleteColumn: (self, column: number) => remove(self, 'column', column - 1, 1),
  deleteColumns: (self, column: number, count: number) =>
    void remove(self, 'column', column - 1, count),
  moveRows: ({ sheet }, { area }: GoogleRange, target: number) =>
    moveRows(sheet, area.row, area.rows, target - 1),
  moveColumns: ({ sheet }, { area }: GoogleRange, target: number) =>
    moveColumns(sheet, area.column, area.columns, target - 1),

  getFrozenRows: ({ sheet }) => sheet.frozenRows,
  getFrozenColumns: ({ sheet }) => sheet.frozenColumns,
  setFrozenRows: (self, count: number) => void freeze(self, 'row', count),
  setFrozenColumns: (self, count: number) => void freeze(self, 'column', count),

  hideRows: (self, row: number, count = 1) => void hide(self, 'row', row, count, true),
  hideColumns: (self, column: number, count = 1) => void hide(self, 'column', column, count, true),
  showRows: (self, row: number, count = 1) => void hide(self, 'row', row, count, false),
  showColumns: (self, column: number, count = 1) => void hide(self, 'column', column, count, false),
  hideRow: (self, range: GoogleRange) => void hide(self, 'row', ...rowsOf(range), true),
  unhideRow: (self, range: GoogleRange) => void hide(self, 'row', ...rowsOf(range), false),
  hideColumn: (self, range: GoogleRange) => void hide(self, 'column', ...columnsOf(range), true),
  unhideColumn: (self, range: GoogleRange) => void hide(self, 'column', ...columnsOf(range), false),
  isRowHiddenByUser: ({ sheet }, row: number) => sheet.rows[row - 1]?.hidden === true,
  isColumnHiddenByUser: ({ sheet }, column: number) => sheet.columns[column - 1]?.hidden === true,

  getColumnWidth: ({ sheet }, column: number) => sheet.columns[column - 1]?.width ?? 100,
  setColumnWidth: (self, column: number, width: number) =>
    setSize(self, 'column', column, 1, width),
  setColumnWidths: (self, column: number, count: number, width: number) =>
    setSize(self, 'column', column, count, width),
  getRowHeight: ({ sheet }, row: number) => sheet.rows[row - 1]?.height ?? 21,
  setRowHeight: (self, row: number, height: number) => setSize(self, 'row', row, 1, height),
  setRowHeights: (self, row: number, count: number, height: number) =>
    setSize(self, 'row', row, count, height),
  setRowHeightsForced: (self, row: number, count: number, height: number) =>
    setSize(self, 'row', row, count, height),
  getTabColor: ({ sheet }) => sheet.tabColor,
  setTabColor: (self, colour: string | null) =>
    change(self, () => {
      self.sheet.tabColor = normalColour(colour);
    }),
};
