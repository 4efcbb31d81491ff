import type { Tab } from '../domain/tabs';
import type { Book } from './book';
import type { CellValue } from './cell-text';
import { columnWriter, isEmpty, lastRowOf, type RecordOf } from './records';
import type { Sheet, TabTable } from './tab-table';
import { writeRows } from './write-cells';

/** Columns of ours that stand side by side, so that a write never crosses a column of the person's own. */
const stretches = (keys: readonly (string | null)[]): { column: number; keys: string[] }[] => {
  const found: { column: number; keys: string[] }[] = [];
  keys.forEach((key, column) => {
    const last = found[found.length - 1];
    if (key === null) return;
    if (last && last.column + last.keys.length === column) last.keys.push(key);
    else found.push({ column, keys: [key] });
  });
  return found;
};

/** So many rows, each made when it is written: a long list need not stand in memory twice. */
type Rows = { readonly count: number; readonly at: (index: number) => RecordOf };

const rowsOf = (records: readonly RecordOf[]): Rows => ({
  count: records.length,
  at: (index) => records[index] ?? {},
});

const writeAt = (table: TabTable, book: Book, firstRow: number, { count, at }: Rows): void => {
  for (const { column, keys } of stretches(table.keys)) {
    const columns = keys.map((key) => ({ key, write: columnWriter(table, key, book) }));
    const rows = Array.from({ length: count }, (_, index) => {
      const record = at(index);
      return columns.map(({ key, write }): CellValue => write(record[key] ?? null));
    });
    writeRows(table, firstRow, column + 1, rows);
  }
};

/** Where the grid ends more rows are added than are needed, so that the next hundred operations need not ask for theirs. */
const spareRows = 100;

/** Adds rows below the grid's last one, unless there is room for so many. */
const makeRoom = (sheet: Sheet, bottom: number, lastNeeded: number, spare: number): void => {
  const short = lastNeeded - bottom;
  if (short > 0) sheet.insertRowsAfter(bottom, short + spare);
};

export const bottomOf = ({ top, cells }: TabTable): number => top + cells.length - 1;

/** Writes records into the blank rows below the last one, adding rows only where the grid ends. */
export const appendRecords = (table: TabTable, book: Book, records: readonly RecordOf[]): void => {
  const last = lastRowOf(table);
  makeRoom(table.sheet, bottomOf(table), last + records.length, spareRows);
  writeAt(table, book, last + 1, rowsOf(records));
};

/**
 * Writes records below the last row that holds anything without reading the tab, which may be long, for an edit whose
 * person is not to wait.
 */
export const appendUnread = (book: Book, tab: Tab, records: readonly RecordOf[]): void => {
  const table = book.head(tab);
  const last = table.sheet.getLastRow();
  makeRoom(table.sheet, table.sheet.getMaxRows(), last + records.length, spareRows);
  writeAt(table, book, last + 1, rowsOf(records));
};

/**
 * Inserts rows below the last one and writes records into them, so that whatever a person is typing further down moves
 * out of the way. New rows take their formats from a row of customers, never from the header. Answers the table with
 * those rows in it.
 */
export const insertRecords = (
  table: TabTable,
  book: Book,
  records: readonly RecordOf[],
): TabTable => {
  const last = lastRowOf(table);
  if (last > 1) table.sheet.insertRowsAfter(last, records.length);
  else table.sheet.insertRowsBefore(2, records.length);
  const blank = records.map(() => []);
  const cells = [...table.cells.slice(0, last - 1), ...blank, ...table.cells.slice(last - 1)];
  const longer = { ...table, cells };
  writeAt(longer, book, last + 1, rowsOf(records));
  return longer;
};

/** Rows that were put in, by their places then, and how many the grid had before. */
export type PutIn = { readonly first: number; readonly count: number; readonly grid: number };

/**
 * Takes rows out that were put in a moment ago, unless anything stands in one of them by now. What Google refuses takes
 * with it what it had put off: then they never came, and the rows there are others.
 */
export const takeOutBlank = (sheet: Sheet, places: readonly PutIn[]): void => {
  let spare = sheet.getMaxRows() - (places[0]?.grid ?? 0);
  for (const { first, count } of [...places].reverse()) {
    if (spare < count) return;
    spare -= count;
    const cells = sheet.getRange(`${first}:${first + count - 1}`).getValues();
    if (cells.every((row) => row.every(isEmpty))) sheet.deleteRows(first, count);
  }
};

/** Writes a record of each item from row 2 on and blanks over whatever stood below them, in one write. */
export const replaceRecords = <T>(
  table: TabTable,
  book: Book,
  items: readonly T[],
  recordOf: (item: T, index: number) => RecordOf,
): void => {
  const count = Math.max(lastRowOf(table) - 1, items.length);
  makeRoom(table.sheet, bottomOf(table), count + 1, 0);
  const at = (index: number): RecordOf =>
    index < items.length ? recordOf(items[index] as T, index) : {};
  writeAt(table, book, 2, { count, at });
};
