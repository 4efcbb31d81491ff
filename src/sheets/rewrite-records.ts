import type { Book } from './book';
import { cellOf, columnOf, type PlacedRecord, recordsOf } from './records';
import type { TabTable } from './tab-table';
import { type PlacedCell, writeCells } from './write-cells';

/** Writes some cells of the rows for which `change` answers new values. */
export const rewriteRecords = (
  table: TabTable,
  book: Book,
  change: (placed: PlacedRecord) => object | null,
): void =>
  writeCells(
    table,
    recordsOf(table, book).flatMap((placed): PlacedCell[] =>
      Object.entries(change(placed) ?? {}).map(([key, value]) => ({
        row: placed.row,
        column: columnOf(table, key) + 1,
        value: cellOf(table, key, value, book),
      })),
    ),
  );
