import type { TabTable } from './tab-table';
import { type PlacedCell, writeCells } from './write-cells';

type Run = { readonly first: number; readonly count: number };

/** More separate deletions than this take too long on Google; the rows are emptied instead. */
const mostRuns = 20;

/** Neighbouring rows together, lowest first, so that a deletion moves none that is still to be deleted. */
const runsUpwards = (rows: readonly number[]): Run[] => {
  const runs: { first: number; count: number }[] = [];
  for (const row of [...rows].sort((a, b) => b - a)) {
    const last = runs[runs.length - 1];
    if (last && last.first === row + 1) {
      last.first = row;
      last.count += 1;
    } else runs.push({ first: row, count: 1 });
  }
  return runs;
};

/** Rows in which a person keeps something in columns of his own. */
export const rowsWithOwnCells = (
  { sheet, keys }: TabTable,
  rows: readonly number[],
): Set<number> => {
  if (rows.length === 0) return new Set();
  const first = rows.reduce((a, b) => Math.min(a, b));
  const last = rows.reduce((a, b) => Math.max(a, b));
  const isOwn = (value: unknown, column: number): boolean =>
    (keys[column] ?? null) === null && value !== '' && value !== false;
  const values = sheet.getRange(`${first}:${last}`).getValues();
  return new Set(rows.filter((row) => values[row - first]?.some(isOwn)));
};

const emptyRows = (table: TabTable, rows: readonly number[]): void => {
  const columns = table.keys.flatMap((key, column) => (key === null ? [] : [column + 1]));
  writeCells(
    table,
    rows.flatMap((row) => columns.map((column): PlacedCell => ({ row, column, value: '' }))),
  );
};

/**
 * Deletes rows, or empties our columns of them where they lie too scattered; answers the rows that stay since a person
 * keeps something of his own in them.
 */
export const takeOutRows = (table: TabTable, rows: readonly number[]): readonly number[] => {
  if (rows.length === 0) return [];
  const own = rowsWithOwnCells(table, rows);
  const gone = rows.filter((row) => !own.has(row));
  const runs = runsUpwards(gone);
  const { sheet } = table;
  if (runs.length > mostRuns) emptyRows(table, gone);
  else {
    // Google keeps at least one row below the frozen header.
    if (gone.length >= table.cells.length) sheet.insertRowsAfter(table.cells.length + 1, 1);
    for (const { first, count } of runs) sheet.deleteRows(first, count);
  }
  return [...own];
};
