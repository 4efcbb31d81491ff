import { typedIdOf } from '../domain/row-id';
import type { TabOnDemand } from '../domain/tabs';
import type { RowBook } from '../workflows/ports';
import { appendRecords } from './append-records';
import type { Book } from './book';
import { keptTable } from './kept-table';
import { layOnDemand } from './lay-on-demand';
import { cellOf, columnOf, type PlacedRecord, type RecordOf, recordsOf } from './records';
import type { TabTable } from './tab-table';
import { type PlacedCell, writeCells } from './write-cells';

type Row = { readonly id: string; readonly isTyped?: true };

/** What a tab's rows are: `from` answers `null` for a row that is only a remark. */
export type RowKind<T extends Row> = {
  readonly tab: TabOnDemand;
  readonly prefix: 'o' | 'd' | 'p';
  readonly from: (placed: PlacedRecord) => Omit<T, 'id' | 'isTyped'> | null;
};

type Placed<T> = { readonly row: number; readonly value: T };

const idIn = ({ record }: PlacedRecord): string => (typeof record.id === 'string' ? record.id : '');

/** The program's own cells say nothing about what a person typed. */
const saysOf = ({ record }: PlacedRecord): string =>
  Object.entries(record)
    .filter(([key]) => key !== 'id' && key !== 'operationId' && key !== 'customerId')
    .map(([key, value]) => `${key}=${value ?? ''}`)
    .sort()
    .join('|');

/** Every row with an id; one that a person typed or copied gets the id that the next operation will write there. */
const placedRows = <T extends Row>(table: TabTable, book: Book, kind: RowKind<T>): Placed<T>[] => {
  const records = recordsOf(table, book);
  const taken = new Set<string>();
  const withOwnId = new Set<number>();
  for (const placed of records) {
    const id = idIn(placed);
    if (id === '' || taken.has(id)) continue;
    taken.add(id);
    withOwnId.add(placed.row);
  }
  return records.flatMap((placed): Placed<T>[] => {
    const fields = kind.from(placed);
    if (!fields) return [];
    const isTyped = !withOwnId.has(placed.row);
    let id = isTyped ? '' : idIn(placed);
    for (let index = 0; id === '' || (isTyped && taken.has(id)); index += 1) {
      id = typedIdOf(kind.prefix, saysOf(placed), index);
    }
    taken.add(id);
    const value = { ...fields, id, ...(isTyped && { isTyped: true }) } as T;
    return [{ row: placed.row, value }];
  });
};

const cellsOf = (
  table: TabTable,
  book: Book,
  row: number,
  set: Readonly<Record<string, unknown>>,
): PlacedCell[] =>
  Object.entries(set)
    .filter(([key]) => columnOf(table, key) >= 0)
    .map(([key, value]) => ({
      row,
      column: columnOf(table, key) + 1,
      value: cellOf(table, key, value as RecordOf[string], book),
    }));

/** A tab of rows with ids that is made with its first row, and in which people may type rows of their own. */
export const rowBook = <T extends Row>(book: Book, kind: RowKind<T>): RowBook<T> => {
  const { tab } = kind;
  const kept = keptTable(book, tab);
  const rowsIn = (table: TabTable | null): Placed<T>[] =>
    table ? placedRows(table, book, kind) : [];
  return {
    read: () => rowsIn(kept.lookIfThere()).map(({ value }) => value),
    append: (rows) => {
      if (rows.length === 0) return;
      layOnDemand(book, tab);
      appendRecords(kept.toWrite(), book, rows as unknown as readonly RecordOf[]);
    },
    change: (changes) => {
      if (changes.length === 0) return [];
      const table = kept.lookIfThere() && kept.toWrite();
      const rows = new Map(rowsIn(table).map((one) => [one.value.id, one]));
      const cells = changes.flatMap(({ id, set }) => {
        const one = rows.get(id);
        const own = one?.value.isTyped ? { ...set, id } : set;
        return table && one ? cellsOf(table, book, one.row, own) : [];
      });
      if (table && cells.length > 0) writeCells(table, cells);
      return changes.map(({ id }) => id).filter((id) => !rows.has(id));
    },
    remove: (ids) => {
      if (ids.length === 0) return [];
      const rows = rowsIn(kept.lookIfThere()).filter(({ value }) => ids.includes(value.id));
      const named = rows.filter(({ value }) => !value.isTyped).map(({ value }) => value.id);
      return named.length > 0 ? kept.takeOut(named) : [];
    },
    open: () => {
      layOnDemand(book, tab);
      book.find(tab)?.activate();
    },
  };
};
