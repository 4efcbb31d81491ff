import { columnLetters } from './a1';
import type { Book } from './book';
import { couldBeMisread } from './cell-text';
import { cellOf, columnOf, type PlacedRecord, recordsOf } from './records';
import type { TabTable } from './tab-table';
import { type PlacedCell, writeCells } from './write-cells';

/** More different values than this are written in blocks. */
const mostValues = 4;

/** Cells of one column that get one value, wherever they lie. */
const byColumnAndValue = (cells: readonly PlacedCell[]): PlacedCell[][] => {
  const groups = new Map<string, PlacedCell[]>();
  for (const cell of cells) {
    const key = `${cell.column} ${String(cell.value)}`;
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  return [...groups.values()];
};

const placeOf = ({ row, column }: PlacedCell): string => `${columnLetters(column - 1)}${row}`;

/** Writes some cells of the rows for which `change` answers new values. */
export const rewriteRecords = (
  table: TabTable,
  book: Book,
  change: (placed: PlacedRecord) => object | null,
): void => {
  const cells = recordsOf(table, book).flatMap((placed): PlacedCell[] =>
    Object.entries(change(placed) ?? {}).map(([key, value]) => ({
      row: placed.row,
      column: columnOf(table, key) + 1,
      value: cellOf(table, key, value, book),
    })),
  );
  const groups = byColumnAndValue(cells);
  const areAlike = groups.length <= mostValues && !cells.some(({ value }) => couldBeMisread(value));
  if (!areAlike) writeCells(table, cells);
  else {
    for (const group of groups) {
      const [first] = group;
      if (!first) continue;
      for (const { row, column, value } of group)
        table.written.push({ row, column, values: [[value]] });
      table.sheet.getRangeList(group.map(placeOf)).setValue(first.value);
    }
  }
};
