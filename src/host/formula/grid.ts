import type { Area } from '../workbook/area';
import type { CellValue } from '../workbook/cell';
import type { Sheet } from '../workbook/sheet';
import { fail } from './coerce';

/** A block of values in the middle of a calculation: cells of a sheet, or an array that a function made. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  /** Rows below this one hold nothing. */
  readonly usedRows: number;
  at(row: number, column: number): CellValue;
}

export type Operand = CellValue | Grid;

export const isGrid = (operand: Operand | undefined): operand is Grid =>
  typeof operand === 'object' && operand !== null && 'usedRows' in operand;

/** Cells where they stand: nothing is copied. */
export class RangeGrid implements Grid {
  readonly rows: number;
  readonly columns: number;
  readonly usedRows: number;

  constructor(
    readonly sheet: Sheet,
    readonly area: Area,
  ) {
    this.rows = area.rows;
    this.columns = area.columns;
    this.usedRows = Math.max(0, Math.min(area.rows, sheet.rows.length - area.row));
  }

  at(row: number, column: number): CellValue {
    return this.sheet.rows[this.area.row + row]?.values[this.area.column + column] ?? null;
  }
}

export class ArrayGrid implements Grid {
  readonly rows: number;
  readonly columns: number;

  constructor(readonly cells: readonly (readonly CellValue[])[]) {
    this.rows = cells.length;
    this.columns = cells[0]?.length ?? 0;
  }

  get usedRows(): number {
    return this.rows;
  }

  at(row: number, column: number): CellValue {
    return this.cells[row]?.[column] ?? null;
  }
}

/** No array is larger than a workbook may be. */
const MOST_CELLS = 10_000_000;

/** Makes an array of that size by asking for every cell. */
export const fillGrid = (
  rows: number,
  columns: number,
  cell: (row: number, column: number) => CellValue,
): ArrayGrid => {
  if (rows * columns > MOST_CELLS) return fail('#REF!');
  const cells: CellValue[][] = [];
  for (let row = 0; row < rows; row++) {
    const line: CellValue[] = [];
    for (let column = 0; column < columns; column++) line.push(cell(row, column));
    cells.push(line);
  }
  return new ArrayGrid(cells);
};

export const asGrid = (operand: Operand): Grid =>
  isGrid(operand) ? operand : new ArrayGrid([[operand]]);

/** A row or column as a list, or all cells row by row. */
export const cellsOf = (grid: Grid): CellValue[] => {
  const cells: CellValue[] = [];
  for (let row = 0; row < grid.rows; row++)
    for (let column = 0; column < grid.columns; column++) cells.push(grid.at(row, column));
  return cells;
};

export const rowOf = (grid: Grid, row: number): CellValue[] =>
  Array.from({ length: grid.columns }, (_, column) => grid.at(row, column));

/** Calls for every cell down to the last used row. */
export const eachUsed = (grid: Grid, visit: (value: CellValue) => void): void => {
  for (let row = 0; row < grid.usedRows; row++)
    for (let column = 0; column < grid.columns; column++) visit(grid.at(row, column));
};

/** A value seen from row and column of a larger array: a single row or column repeats itself. */
export const broadcastAt = (operand: Operand, row: number, column: number): CellValue => {
  if (!isGrid(operand)) return operand;
  const down = operand.rows === 1 ? 0 : row;
  const across = operand.columns === 1 ? 0 : column;
  return down < operand.rows && across < operand.columns
    ? operand.at(down, across)
    : { error: '#N/A' };
};
