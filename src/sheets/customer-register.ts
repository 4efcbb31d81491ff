import type { Customer } from '../domain/customer/customer';
import type {
  CustomerChange,
  CustomerRegister,
  DueCell,
  NewCustomer,
  RowMend,
} from '../workflows/ports';
import { bottomOf, insertRecords, type PutIn, takeOutBlank } from './append-records';
import type { Book } from './book';
import { layHighlighting } from './highlighting';
import { cellOf, columnOf, lastRowOf, type RecordOf } from './records';
import { readNames, registerRows } from './register-rows';
import { settingsReader } from './settings-tab';
import type { TabTable } from './tab-table';
import {
  bringBack,
  carryOutRemoval,
  findRemoval,
  type Removal,
  rowsById,
  rowsWithOwnCells,
} from './take-out-rows';
import { type PlacedCell, writeCells } from './write-cells';

const cellsOf = (
  table: TabTable,
  book: Book,
  row: number,
  set: Partial<Customer> & { readonly due?: DueCell },
): PlacedCell[] =>
  Object.entries(set).map(([key, value]) => ({
    row,
    column: columnOf(table, key) + 1,
    value: cellOf(table, key, value, book),
  }));

type Removing = Pick<CustomerRegister, 'remove' | 'withOwnCells'>;

const removing = (
  table: () => TabTable,
  settled: () => TabTable,
  lookAgain: () => TabTable,
  takesOut: (removal: Removal) => void,
): Removing => ({
  remove: (customerIds) => {
    if (customerIds.length === 0) return [];
    const found = findRemoval(settled(), customerIds) ?? findRemoval(lookAgain(), customerIds);
    if (!found) return [];
    takesOut(found);
    carryOutRemoval(found);
    return found.stay;
  },
  withOwnCells: (customerIds) => {
    const rows = rowsById(table());
    const rowOf = (id: string): number => rows.get(id) ?? 0;
    const own = rowsWithOwnCells(table(), customerIds.map(rowOf).filter(Boolean));
    return customerIds.filter((id) => own.has(rowOf(id)));
  },
});

/** Colours go by where columns stand: they are laid again as soon as it is seen that some have moved. */
const withColours = (book: Book, read: () => TabTable): TabTable => {
  const before = book.remembered('customers');
  const table = read();
  const after = book.remembered('customers');
  if (before && after && before.keys.join() !== after.keys.join()) {
    const { cadence } = settingsReader(book.memory)();
    layHighlighting(table.sheet, after, table.sheet.getConditionalFormatRules(), cadence);
  }
  return table;
};

const readRegister = (book: Book): TabTable => withColours(book, () => book.read('customers'));

const readAgain = (book: Book, known: TabTable | null): TabTable =>
  known && known.written.length > 0 ? book.readBack(known).table : readRegister(book);

/** The tab as it was read, and what has been written into it or taken out of it since. */
const reading = (book: Book) => {
  let known: TabTable | null = null;
  /** The columns of the tab, from whatever part of it was read last. */
  let columns: TabTable | null = null;
  let losing: Removal | null = null;
  const putIn: PutIn[] = [];
  const table = (): TabTable => {
    known ??= readRegister(book);
    return known;
  };
  const rowsIn = (read: TabTable, firstRow: number) => registerRows(read, book, firstRow);
  /** What was written is looked at again; the rest is as it was read a moment ago. */
  const lookAgain = (): TabTable => {
    known = losing ? bringBack(book, losing) : readAgain(book, known);
    losing = null;
    return known;
  };
  return {
    table,
    place: () => known ?? columns ?? table(),
    add: (records: readonly RecordOf[]) => {
      const grid = bottomOf(table());
      putIn.push({ first: lastRowOf(table()) + 1, count: records.length, grid });
      known = insertRecords(table(), book, records);
    },
    giveUp: () => takeOutBlank(table().sheet, putIn.splice(0)),
    takesOut: (removal: Removal) => {
      losing = removal;
    },
    lookAgain,
    /** As it was read a moment ago; what was written since is looked at first, before rows are found by it. */
    settled: () => (known && !losing && known.written.length === 0 ? known : lookAgain()),
    read: () => rowsIn(lookAgain(), 2),
    who: () => readNames(book),
    one: (customerId: string) => {
      const ids = book.readColumns('customers', ['id']).cells;
      const at = ids.findIndex(([id]) => id === customerId);
      if (at < 0) return null;
      const [row] = rowsIn(book.readRows('customers', at + 2, at + 2), at + 2);
      if (row?.customer.id === customerId) return row;
      return rowsIn(lookAgain(), 2).find(({ customer }) => customer.id === customerId) ?? null;
    },
    rows: (first: number, last: number) => {
      columns = withColours(book, () => book.readRows('customers', first, last));
      return rowsIn(columns, first);
    },
    find: (customerIds: readonly string[]) => {
      const now = lookAgain();
      const places = rowsById(now);
      return customerIds.flatMap((id) => {
        const row = places.get(id);
        return row ? rowsIn({ ...now, cells: [now.cells[row - 2] ?? []] }, row) : [];
      });
    },
  };
};

/** The Customers tab. */
export const customerRegister = (book: Book): CustomerRegister => {
  const { table, place, add, takesOut, settled, lookAgain, ...asked } = reading(book);
  return {
    ...asked,
    add: (customers: readonly NewCustomer[]) => {
      if (customers.length === 0) return;
      add(customers.map(({ customer, due }) => ({ ...customer, due })));
    },
    change: (changes: readonly CustomerChange[]) => {
      if (changes.length === 0) return [];
      const rows = rowsById(table());
      const found = changes.filter(({ customerId }) => rows.has(customerId));
      writeCells(
        table(),
        found.flatMap(({ customerId, set }) =>
          cellsOf(table(), book, rows.get(customerId) ?? 0, set),
        ),
      );
      return changes.map(({ customerId }) => customerId).filter((id) => !rows.has(id));
    },
    ...removing(table, settled, lookAgain, takesOut),
    mend: (mends: readonly RowMend[]) => {
      if (mends.length === 0) return;
      writeCells(
        place(),
        mends.flatMap(({ row, set }) => cellsOf(place(), book, row, set)),
      );
    },
  };
};
