import { insertRecords } from './append-records';
import type { Book } from './book';
import { type OwnCells, ownCells, putOwnCells } from './own-cells';
import { lastRowOf, recordsOf } from './records';
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

const deleteRuns = ({ sheet, cells }: TabTable, runs: readonly Run[]): void => {
  const gone = runs.reduce((sum, { count }) => sum + count, 0);
  // Google keeps at least one row below the frozen header.
  if (gone >= cells.length) sheet.insertRowsAfter(cells.length + 1, 1);
  for (const { first, count } of runs) sheet.deleteRows(first, count);
};

/** Deletes rows, or empties our columns of them where they lie too scattered. */
const deleteOrEmpty = (table: TabTable, rows: readonly number[]): void => {
  const runs = runsUpwards(rows);
  if (runs.length > mostRuns) emptyRows(table, rows);
  else deleteRuns(table, runs);
};

/** Takes rows out; answers those that stay since a person keeps something of his own in them. */
export const takeOutRows = (table: TabTable, rows: readonly number[]): readonly number[] => {
  if (rows.length === 0) return [];
  const own = rowsWithOwnCells(table, rows);
  deleteOrEmpty(
    table,
    rows.filter((row) => !own.has(row)),
  );
  return [...own];
};

/** Rows by id as they were read; the first counts where an id stands twice. */
export const rowsById = ({ keys, top, cells }: TabTable): ReadonlyMap<string, number> => {
  const column = keys.indexOf('id');
  const rows = new Map<string, number>();
  cells.forEach((row, index) => {
    const id = String(row[column] ?? '');
    if (id !== '' && !rows.has(id)) rows.set(id, index + top);
  });
  return rows;
};

/** Rows that were about to be taken out by their ids, and all that is needed to put others in again that went instead. */
export type Removal = {
  readonly before: TabTable;
  readonly own: OwnCells;
  readonly ids: readonly string[];
  /** Ids of those that stay, since a person keeps something of his own there. */
  readonly stay: readonly string[];
};

/**
 * Looks for rows that are to go, with what people keep in columns of their own in all rows; `null` when the rows have
 * moved since the table was read.
 */
export const findRemoval = (table: TabTable, ids: readonly string[]): Removal | null => {
  const rows = rowsById(table);
  const own = ownCells(table);
  const found = ids.filter((id) => rows.has(id));
  const rowOf = (id: string): number => rows.get(id) ?? 0;
  if (!own || [...rows].some(([id, row]) => own.idAt(row) !== id)) return null;
  return { before: table, own, ids: found, stay: found.filter((id) => own.isIn(rowOf(id))) };
};

/** Takes the rows out that were found. */
export const carryOutRemoval = ({ before, ids, stay }: Removal): void => {
  const rows = rowsById(before);
  deleteOrEmpty(
    before,
    ids.filter((id) => !stay.includes(id)).flatMap((id) => rows.get(id) ?? []),
  );
};

/**
 * Rows go by their number: somebody who sorts at that very moment has another one deleted. It is put in again as it was
 * read, with what a person kept beside it. Answers the table as it stands then.
 */
export const bringBack = (book: Book, { before, own, ids }: Removal): TabTable => {
  const after = book.read(before.tab);
  const there = rowsById(after);
  const lost = [...rowsById(before)].filter(([id]) => !there.has(id) && !ids.includes(id));
  if (lost.length === 0) return after;
  const records = recordsOf(before, book);
  const restored = lost.flatMap(([, row]) => records.find((placed) => placed.row === row) ?? []);
  const first = lastRowOf(after) + 1;
  insertRecords(
    after,
    book,
    restored.map(({ record }) => record),
  );
  restored.forEach(({ row }, index) => {
    putOwnCells(after.sheet, own.inRow(row), first + index);
  });
  return book.read(before.tab);
};
