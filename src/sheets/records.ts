import type { Book } from './book';
import { type CellValue, cellText } from './cell-text';
import { type PlainValue, readCell, writeCell } from './cell-value';
import type { CellKind } from './column-layout';
import type { TabTable } from './tab-table';
import { isVocabulary } from './vocabulary';
import { columnLayout } from './workbook-layout';

/** One row by column key, in the domain's values. */
export type RecordOf = Readonly<Record<string, PlainValue>>;

/** A row of a tab and where it stood, counted from 1. */
export type PlacedRecord = {
  readonly row: number;
  readonly record: RecordOf;
  /** Cells of dates and numbers that hold something else. */
  readonly unreadable?: number;
  /** What stands in those of them that hold text. */
  readonly texts?: Readonly<Record<string, string>>;
};

export const isEmpty = (value: unknown): boolean =>
  value === '' || value === false || value === null;

const kindOf = (table: TabTable, key: string): CellKind =>
  columnLayout(table.tab, key)?.kind ?? 'text';

/** Whether a row has anything in a column of ours. */
export const holdsAnything = ({ keys }: TabTable, cells: readonly unknown[]): boolean =>
  keys.some((key, column) => key !== null && !isEmpty(cells[column]));

const lastFilledRow = (table: TabTable): number => {
  for (let index = table.cells.length - 1; index >= 0; index -= 1) {
    if (holdsAnything(table, table.cells[index] ?? [])) return index + table.top;
  }
  return table.top - 1;
};

/** Row of the last line that has, or was just given, anything in a column of ours; 1 when there is only the header. */
export const lastRowOf = (table: TabTable): number =>
  table.written.reduce(
    (last, { row, values }) => Math.max(last, row + values.length - 1),
    lastFilledRow(table),
  );

/** The rows of a tab that have anything in a column of ours, `firstRow` being the row of the first cells. */
export const recordsOf = (table: TabTable, book: Book, firstRow = table.top): PlacedRecord[] => {
  const columns = table.keys.flatMap((key, column) =>
    key === null ? [] : [{ key, column, read: columnReader(table, key, book) }],
  );
  const records: PlacedRecord[] = [];
  table.cells.forEach((cells, index) => {
    if (columns.every(({ column }) => isEmpty(cells[column]))) return;
    const record: Record<string, PlainValue> = {};
    let texts: Record<string, string> | undefined;
    let unreadable = 0;
    for (const { key, column, read } of columns) {
      const value = read(cells);
      record[key] = value;
      if (value !== null || isEmpty(cells[column])) continue;
      unreadable += 1;
      texts = { ...texts, [key]: String(cells[column]) };
    }
    records.push({ row: index + firstRow, record, unreadable, ...(texts && { texts }) });
  });
  return records;
};

const memoised = (read: (text: string) => PlainValue): ((text: string) => PlainValue) => {
  const known = new Map<string, PlainValue>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = read(text);
    known.set(text, value);
    return value;
  };
};

/** Reads one column row by row, for tabs too long to make a record of every row; each spelling of a word is read once. */
export const columnReader = (
  table: TabTable,
  key: string,
  book: Book,
): ((cells: readonly unknown[]) => PlainValue) => {
  const [column, kind] = [columnOf(table, key), kindOf(table, key)];
  if (kind === 'text') {
    return (cells) => {
      const value = cells[column];
      return typeof value === 'string' ? value : readCell(kind, value, book);
    };
  }
  if (!isVocabulary(kind)) return (cells) => readCell(kind, cells[column], book);
  const word = memoised((text) => readCell(kind, text, book));
  return (cells) => {
    const value = cells[column];
    return typeof value === 'string' ? word(value) : readCell(kind, value, book);
  };
};

export const columnOf = (table: TabTable, key: string): number => table.keys.indexOf(key);

/** Writes one column row by row. */
export const columnWriter = (
  table: TabTable,
  key: string,
  book: Book,
): ((value: PlainValue) => CellValue) => {
  const kind = kindOf(table, key);
  if (kind !== 'text') return (value) => writeCell(kind, value, book);
  return (value) =>
    typeof value === 'string' && value !== '' ? cellText(value) : writeCell(kind, value, book);
};

/** What to write to one cell of a column. */
export const cellOf = (table: TabTable, key: string, value: PlainValue, book: Book): CellValue =>
  columnWriter(table, key, book)(value);
