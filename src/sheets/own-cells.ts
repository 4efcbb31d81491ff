import { type CellValue, couldBeMisread } from './cell-text';
import type { Sheet, TabTable } from './tab-table';

/** A cell in a column that is not ours, its column counted from 1. */
export type OwnCell = {
  readonly column: number;
  readonly value: unknown;
  /** Relative to its own cell, since it may have to stand elsewhere. */
  readonly formula: string;
};

/** What people keep in columns of their own, row by row, together with the ids beside which it stands. */
export type OwnCells = {
  idAt(row: number): string;
  /** Whether anything stands there. */
  isIn(row: number): boolean;
  inRow(row: number): readonly OwnCell[];
};

/** The rows of a table from one column on to the edge of the grid; `null` when there are fewer rows by now. */
const rangeFrom = ({ sheet, top, cells }: TabTable, first: number, width: number) => {
  try {
    return sheet.getRange(top, first, cells.length, width - first + 1);
  } catch {
    return null;
  }
};

/**
 * Reads all columns from the first that is not ours on, to the edge of the grid, and that of the ids; `null` when rows
 * are gone since the table was read.
 */
export const ownCells = (table: TabTable): OwnCells | null => {
  const { keys, top } = table;
  const id = keys.indexOf('id') + 1;
  const own = keys.indexOf(null) + 1;
  const width = Math.max(table.sheet.getMaxColumns(), keys.length);
  const first = own > 0 ? Math.min(own, id) : id;
  const range = rangeFrom(table, first, width);
  if (!range) return null;
  // The ids come last: if they stand as they did when the table was read, nothing has moved while formulas were read.
  const formulas = own > 0 || width > keys.length ? range.getFormulasR1C1() : [];
  const values = range.getValues();
  const inRow = (row: number): OwnCell[] =>
    (values[row - top] ?? []).flatMap((value: unknown, index) => {
      const column = first + index;
      const formula = formulas[row - top]?.[index] ?? '';
      const isOwn = (keys[column - 1] ?? null) === null && value !== '' && value !== false;
      return isOwn || (formula !== '' && (keys[column - 1] ?? null) === null)
        ? [{ column, value, formula }]
        : [];
    });
  return {
    idAt: (row) => String(values[row - top]?.[id - first] ?? ''),
    isIn: (row) => inRow(row).length > 0,
    inRow,
  };
};

/** Writes such cells into another row: formulas as formulas, and what only looks like one as text. */
export const putOwnCells = (sheet: Sheet, cells: readonly OwnCell[], row: number): void => {
  for (const { column, value, formula } of cells) {
    const cell = sheet.getRange(row, column);
    if (formula !== '') cell.setFormulaR1C1(formula);
    else {
      if (typeof value === 'string' && couldBeMisread(value as CellValue))
        cell.setNumberFormat('@');
      cell.setValue(value);
    }
  }
};
