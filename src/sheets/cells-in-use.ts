import { type Tab, tabs } from '../domain/tabs';
import type { CellsInUse } from '../workflows/ports';
import type { Book } from './book';
import { newColumns } from './lay-tab';
import { knownYears } from './log-years';
import { readTabEntry } from './tab-memory';

/** A sheet begins with so many rows. */
const newRows = 1000;

/**
 * The cells of the workbook, blank ones too, as far as they are known without asking each sheet for its size: the tabs
 * that were just read to the bottom of their grids, the years put away as they were then, and a new sheet's size for
 * every other tab of ours.
 */
export const cellsInUse = (book: Book): CellsInUse => {
  const columnsOf = (tab: Tab): number => readTabEntry(book.memory, tab)?.columns ?? newColumns;
  const cellsOf = (tab: Tab): number => {
    const entry = readTabEntry(book.memory, tab);
    return entry ? (book.rowsRead.get(entry.id) ?? newRows) * columnsOf(tab) : 0;
  };
  const years = knownYears(book).map(
    ({ entry: { id, rows, columns } }) =>
      (book.rowsRead.get(id) ?? rows ?? newRows) * (columns ?? newColumns),
  );
  return {
    cells: [...tabs.map(cellsOf), ...years].reduce((sum, cells) => sum + cells, 0),
    perLine: columnsOf('followUps'),
    perCustomer: columnsOf('customers'),
    perInquiry: columnsOf('inquiries'),
  };
};
