import { columnLetters } from './a1';
import type { CellValue } from './cell-text';
import { couldBeMisread, couldRun } from './cell-text';
import type { TabTable } from './tab-table';

/** A cell to write, row and column counted from 1. */
export type PlacedCell = {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
};

type Run = { readonly row: number; readonly column: number; readonly values: CellValue[][] };

/** Writes one block, and keeps with the table what it was, since nobody else can tell later whether it hit. */
const writeBlock = (table: TabTable, { row, column, values }: Run): void => {
  const width = values[0]?.length ?? 0;
  table.written.push({ row, column, values });
  table.sheet.getRange(row, column, values.length, width).setValues(values);
};

/** More single writes than this cost more than reading what lies between and writing one block. */
const mostRuns = 4;

/** Cells side by side in one row, each run one write. */
const runsAlong = (cells: readonly PlacedCell[]): Run[] => {
  const runs: Run[] = [];
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const { row, column, value } of sorted) {
    const last = runs[runs.length - 1];
    const line = last?.values[0];
    if (line && last.row === row && last.column + line.length === column) line.push(value);
    else runs.push({ row, column, values: [[value]] });
  }
  return runs;
};

/** Cells one below the other in one column, each run one write. */
const runsDown = (cells: readonly PlacedCell[]): Run[] => {
  const runs: Run[] = [];
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  for (const { row, column, value } of sorted) {
    const last = runs[runs.length - 1];
    if (last?.column === column && last.row + last.values.length === row) last.values.push([value]);
    else runs.push({ row, column, values: [[value]] });
  }
  return runs;
};

const fewestRuns = (cells: readonly PlacedCell[]): Run[] => {
  const along = runsAlong(cells);
  const down = runsDown(cells);
  return down.length < along.length ? down : along;
};

/** A list of more areas than this takes Google longer than a block. */
const mostAreas = 1_000;

const sameValue = ({ value }: PlacedCell): string =>
  `${typeof value} ${value instanceof Date ? value.getTime() : value}`;

/** Cells that get one value, wherever they lie. */
const byValue = (cells: readonly PlacedCell[]): PlacedCell[][] => {
  const groups = new Map<string, PlacedCell[]>();
  for (const cell of cells) {
    const group = groups.get(sameValue(cell));
    if (group) group.push(cell);
    else groups.set(sameValue(cell), [cell]);
  }
  return [...groups.values()];
};

const areaOf = ({ row, column, values }: Run): string => {
  const letters = columnLetters(column - 1);
  return values.length === 1
    ? `${letters}${row}`
    : `${letters}${row}:${letters}${row + values.length - 1}`;
};

/** Writes each value once over all its cells, one call a value. */
const writeValues = (table: TabTable, groups: readonly (readonly PlacedCell[])[]): void => {
  for (const group of groups) {
    const areas = runsDown(group);
    table.written.push(...areas);
    table.sheet.getRangeList(areas.map(areaOf)).setValue(group[0]?.value ?? '');
  }
};

type Span = { readonly first: number; readonly last: number };

const spanOf = (numbers: readonly number[]): Span => ({
  first: numbers.reduce((a, b) => Math.min(a, b)),
  last: numbers.reduce((a, b) => Math.max(a, b)),
});

/** Stretches of the program's own columns that hold all of `columns`, none of the person's own among them. */
const stretchesOf = ({ keys }: TabTable, columns: Span): Span[] => {
  const stretches: Span[] = [];
  for (let column = columns.first; column <= columns.last; column += 1) {
    const last = stretches[stretches.length - 1];
    if ((keys[column - 1] ?? null) === null) continue;
    if (last?.last === column - 1) stretches[stretches.length - 1] = { ...last, last: column };
    else stretches.push({ first: column, last: column });
  }
  return stretches;
};

/** Writes many scattered cells in blocks; what lies between is written back as it is, formulas as formulas. */
const writeBlocks = (table: TabTable, cells: readonly PlacedCell[]): void => {
  const rows = spanOf(cells.map(({ row }) => row));
  const height = rows.last - rows.first + 1;
  const wide = table.sheet.getRange(rows.first, 1, height, table.keys.length);
  const formulas = wide.getFormulas();
  const values = wide
    .getValues()
    .map((row, r) => row.map((value: unknown, c) => formulas[r]?.[c] || value));
  for (const { row, column, value } of cells) {
    const line = values[row - rows.first];
    if (line) line[column - 1] = value;
  }
  for (const { first, last } of stretchesOf(table, spanOf(cells.map(({ column }) => column)))) {
    writeBlock(table, {
      row: rows.first,
      column: first,
      values: values.map((row) => row.slice(first - 1, last) as CellValue[]),
    });
  }
};

/** Makes the columns of texts that could be misread text columns once more, over the rows that are written. */
const keepTexts = (table: TabTable, cells: readonly PlacedCell[]): void => {
  const doubtful = cells.filter(({ value }) => couldBeMisread(value));
  if (doubtful.length === 0) return;
  const { first, last } = spanOf(doubtful.map(({ row }) => row));
  const columns = [...new Set(doubtful.map(({ column }) => columnLetters(column - 1)))];
  const areas = columns.map((letters) => `${letters}${first}:${letters}${last}`);
  table.sheet.getRangeList(areas).setNumberFormat('@');
};

/** Writes scattered cells of our own columns in a number of calls that does not grow with their number. */
export const writeCells = (table: TabTable, cells: readonly PlacedCell[]): void => {
  keepTexts(table, cells);
  const runs = fewestRuns(cells);
  const groups = byValue(cells);
  const isFewer = groups.length < runs.length && groups.length <= mostRuns;
  if (isFewer && runsDown(cells).length <= mostAreas) {
    writeValues(table, groups);
    return;
  }
  if (runs.length > mostRuns) {
    writeBlocks(table, cells);
    return;
  }
  for (const run of runs) writeBlock(table, run);
};

/** Writes whole rows; where a text could run as a formula the cells are made text cells once more first. */
export const writeRows = (
  table: TabTable,
  firstRow: number,
  firstColumn: number,
  rows: readonly (readonly CellValue[])[],
): void => {
  const [first] = rows;
  if (!first) return;
  const risky = first.flatMap((_, column) =>
    rows.some((row) => couldRun(row[column] ?? ''))
      ? [columnLetters(firstColumn + column - 1)]
      : [],
  );
  if (risky.length > 0) {
    const last = firstRow + rows.length - 1;
    const areas = risky.map((letters) => `${letters}${firstRow}:${letters}${last}`);
    table.sheet.getRangeList(areas).setNumberFormat('@');
  }
  writeBlock(table, { row: firstRow, column: firstColumn, values: rows as CellValue[][] });
};
