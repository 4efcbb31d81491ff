import type { RejectedEdit, TypedEdit } from '../runtime/host';
import type { Area } from '../workbook/area';
import { type CellValue, isCellError } from '../workbook/cell';
import { type CellInput, setFormat, setInput, setRichText } from '../workbook/edit';
import type { Sheet } from '../workbook/sheet';
import { deleteColumns, deleteRows, insertColumns, insertRows } from '../workbook/structure';
import { addSheet, moveSheet, removeSheet } from '../workbook/tabs';
import { readTyped } from '../workbook/typed-entry';
import type { Workbook } from '../workbook/workbook';
import { adoptCells, adoptLayout } from './adopt';
import type { CellChange, GridChange } from './protocol';

/** Lets the host take edits as a person makes them: by locale, past validation, then `onEdit`. */
export type EditAsPerson = (
  sheetId: number,
  edits: TypedEdit[],
  area: Area,
  undone: boolean,
) => RejectedEdit[];

const structure = { insertRows, deleteRows, insertColumns, deleteColumns };

/**
 * Brings one change of the grid into the model; what validation refused comes back, and is redrawn as it was. `page` shows
 * what the model is after it, but for what the model makes of it.
 */
export const applyChange = (
  workbook: Workbook,
  change: GridChange,
  edit: EditAsPerson,
  page: string | null,
): RejectedEdit[] => {
  switch (change.kind) {
    case 'typed':
    case 'literal':
    case 'aside': {
      const sheet = workbook.sheetById(change.sheetId);
      return sheet ? applyCells(sheet, change, edit) : [];
    }
    case 'layout':
    case 'sheet':
      applySheet(workbook, change);
      return [];
    case 'addSheet':
    case 'deleteSheet':
    case 'order':
      applyTabs(workbook, change);
      return [];
    default: {
      const sheet = workbook.sheetById(change.sheetId);
      if (!sheet) return [];
      const move = () => structure[change.kind](sheet, change.index, change.count);
      if (page !== null) workbook.journal.shownBy(page, move);
      else {
        move();
        // What its page shows lies elsewhere than what was moved here: all of the tab tells it where.
        workbook.journal.note({ kind: 'sheet', sheetId: sheet.id });
      }
      return [];
    }
  }
};

type CellsChange = Extract<GridChange, { cells: CellChange[] }>;

const applyCells = (
  sheet: Sheet,
  { kind, cells }: CellsChange,
  edit: EditAsPerson,
): RejectedEdit[] => {
  const inside = cells.filter(
    ({ row, column }) => row < sheet.rowCount && column < sheet.columnCount,
  );
  for (const { row, column, format } of inside) {
    if (!format) continue;
    const area = { row, column, rows: 1, columns: 1 };
    // The grid turns no text: what it does not know stays.
    const { rotation = null, direction = null } = sheet.format(row, column);
    setFormat(sheet, area, null);
    setFormat(sheet, area, { ...format, rotation, direction });
  }
  const entered = inside.filter((cell) => cell.entry !== undefined);
  if (entered.length === 0) return [];
  if (kind === 'aside') {
    for (const { row, column, entry = null } of entered)
      setInput(sheet, row, column, asInput(entry));
    return [];
  }
  const edits = entered.map((cell) => ({
    row: cell.row,
    column: cell.column,
    text: kind === 'typed' && !cell.isText ? plain(cell.entry ?? null) : asTyped(sheet, cell),
  }));
  const rejected = edit(sheet.id, edits, boundsOf(entered), kind === 'literal');
  for (const { row, column, entry, runs } of entered)
    if (runs && sheet.value(row, column) === entry) setRichText(sheet, row, column, runs);
  for (const { row, column } of edits) noteShown(sheet, row, column);
  return rejected;
};

const asInput = (entry: CellValue): CellInput =>
  typeof entry === 'string' && entry.startsWith('=') ? { formula: entry } : entry;

const plain = (entry: CellValue): string | number | boolean | null =>
  isCellError(entry) ? entry.error : entry;

/** The text that, typed into the cell, leaves exactly this value. */
const asTyped = (
  sheet: Sheet,
  { row, column, entry = null, isText }: CellChange,
): string | number | boolean | null => {
  if (typeof entry !== 'string' || (entry.startsWith('=') && !isText)) return plain(entry);
  const read = readTyped(entry, sheet.workbook.locale, sheet.format(row, column));
  return read.input === entry ? entry : `'${entry}`;
};

/** The grid shows what was typed: it is told what became of it even when the model did not change. */
const noteShown = (sheet: Sheet, row: number, column: number): void =>
  sheet.workbook.journal.note({
    kind: 'cells',
    sheetId: sheet.id,
    area: { row, column, rows: 1, columns: 1 },
  });

const boundsOf = (cells: readonly { row: number; column: number }[]): Area => {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
};

const applySheet = (
  workbook: Workbook,
  change: Extract<GridChange, { kind: 'layout' | 'sheet' }>,
): void => {
  const sheet = workbook.sheetById(change.layout.sheetId);
  if (!sheet) return;
  adoptLayout(sheet, change.layout);
  if (change.kind === 'sheet') adoptCells(sheet, change.cells);
  workbook.journal.note({ kind: 'laid', sheetId: sheet.id });
};

const applyTabs = (
  workbook: Workbook,
  change: Extract<GridChange, { kind: 'addSheet' | 'deleteSheet' | 'order' }>,
): void => {
  if (change.kind === 'addSheet') {
    const sheet = addSheet(workbook, change.layout.name, change.index);
    adoptLayout(sheet, { ...change.layout, sheetId: sheet.id });
    adoptCells(sheet, change.cells);
  } else if (change.kind === 'deleteSheet') {
    const sheet = workbook.sheetById(change.sheetId);
    if (sheet && workbook.sheets.length > 1) removeSheet(sheet);
  } else {
    change.sheetIds.forEach((id, index) => {
      const sheet = workbook.sheetById(id);
      if (sheet) moveSheet(sheet, index);
    });
  }
  workbook.journal.note({ kind: 'unseen' });
};
