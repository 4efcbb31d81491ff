import type { Customer, Level } from '../domain/customer/customer';
import { type CustomerClass, customerClasses } from '../domain/customer/customer-class';
import type { LocalDate } from '../domain/local-date';
import { tabColumns } from '../domain/tabs';
import type {
  CustomerChange,
  CustomerRegister,
  DueCell,
  NewCustomer,
  RegisterRow,
  RowMend,
} from '../workflows/ports';
import { insertRecords } from './append-records';
import type { Book, TabTable } from './book';
import type { PlainValue } from './cell-value';
import { cellOf, columnOf, lastRowOf, type PlacedRecord, recordsOf } from './records';
import { rowsWithOwnCells, takeOutRows } from './take-out-rows';
import { type PlacedCell, writeCells } from './write-cells';

const text = (value: PlainValue | undefined): string => (typeof value === 'string' ? value : '');

const date = (value: PlainValue | undefined): LocalDate | null =>
  typeof value === 'string' ? (value as LocalDate) : null;

const classOf = (value: PlainValue | undefined): CustomerClass | null =>
  customerClasses.find((letter) => letter === value) ?? null;

const levelOf = (value: PlainValue | undefined): Level =>
  value === 1 || value === 2 || value === 3 ? value : 0;

/** Cells of the program say nothing about a customer by themselves. */
const telling = tabColumns.customers.filter((key) => !['id', 'due', 'level'].includes(key));

const isCustomer = ({ record }: PlacedRecord): boolean =>
  telling.some((key) => record[key] !== '' && record[key] !== null && record[key] !== false);

const rowFrom = ({ row, record, unreadable, texts }: PlacedRecord): RegisterRow => ({
  row,
  ...(unreadable ? { unreadable } : {}),
  due: date(record.due) as DueCell | null,
  customer: {
    country: text(record.country),
    contact: text(record.contact),
    product: text(record.product),
    company: text(record.company),
    email: text(record.email),
    phone: text(record.phone),
    site: text(record.site),
    source: text(record.source),
    lastContact: date(record.lastContact),
    ...(texts?.lastContact?.trim() ? { lastContactText: texts.lastContact } : {}),
    id: text(record.id),
    class: classOf(record.class),
    nextFollowUp: date(record.nextFollowUp),
    owner: text(record.owner),
    notes: text(record.notes),
    level: levelOf(record.level),
    keyAccount: record.keyAccount === true,
  },
});

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

/** Rows by customer id as they stand at this moment; the first counts where an id stands twice. */
const rowsById = (table: TabTable): ReadonlyMap<string, number> => {
  const ids = table.sheet.getRange(2, columnOf(table, 'id') + 1, table.cells.length, 1).getValues();
  const rows = new Map<string, number>();
  ids.forEach(([id], index) => {
    if (!rows.has(String(id))) rows.set(String(id), index + 2);
  });
  return rows;
};

/** The rows that were written since the tab was last read as a whole. */
type Written = { readonly first: number; readonly last: number };

const including = (written: Written | null, rows: readonly number[]): Written | null =>
  rows.reduce<Written | null>(
    (span, row) => ({
      first: Math.min(span?.first ?? row, row),
      last: Math.max(span?.last ?? row, row),
    }),
    written,
  );

type Removal = Pick<CustomerRegister, 'remove' | 'withOwnCells'>;

const removal = (table: () => TabTable, forget: () => void): Removal => ({
  remove: (customerIds) => {
    if (customerIds.length === 0) return [];
    const rows = rowsById(table());
    const kept = takeOutRows(
      table(),
      customerIds.flatMap((id) => rows.get(id) ?? []),
    );
    forget();
    return customerIds.filter((id) => kept.includes(rows.get(id) ?? 0));
  },
  withOwnCells: (customerIds) => {
    const rows = rowsById(table());
    const rowOf = (id: string): number => rows.get(id) ?? 0;
    const own = rowsWithOwnCells(table(), customerIds.map(rowOf).filter(Boolean));
    return customerIds.filter((id) => own.has(rowOf(id)));
  },
});

const cellsOfRows = ({ sheet, keys }: TabTable, { first, last }: Written): unknown[][] =>
  sheet.getRange(first, 1, last - first + 1, keys.length).getValues();

/** The tab as it was read, and where it was written to since. */
const reading = (book: Book) => {
  let known: TabTable | null = null;
  /** The columns of the tab, from whatever part of it was read last. */
  let columns: TabTable | null = null;
  let written: Written | null = null;
  const table = (): TabTable => {
    known ??= book.read('customers');
    columns = known;
    return known;
  };
  const forget = (): void => {
    known = null;
  };
  const rowsIn = (read: TabTable, firstRow: number) =>
    recordsOf(read, book, firstRow).filter(isCustomer).map(rowFrom);
  const read = (): RegisterRow[] => {
    forget();
    written = null;
    return rowsIn(table(), 2);
  };
  return {
    table,
    forget,
    read,
    place: () => known ?? columns ?? table(),
    wrote: (rows: readonly number[]) => {
      written = including(written, rows);
    },
    rows: (first: number, last: number) => {
      columns = book.readRows('customers', first, last);
      return rowsIn(columns, first);
    },
    find: (customerIds: readonly string[]) => {
      const ids = new Set(customerIds);
      const isWanted = ({ customer }: RegisterRow): boolean => ids.has(customer.id);
      if (columns && written) {
        const near = { ...columns, cells: cellsOfRows(columns, written) };
        const found = rowsIn(near, written.first).filter(isWanted);
        if (found.length === ids.size) return found;
      }
      return read().filter(isWanted);
    },
  };
};

/** The Customers tab. */
export const customerRegister = (book: Book): CustomerRegister => {
  const { table, forget, read, place, wrote, rows, find } = reading(book);
  return {
    read,
    rows,
    find,
    add: (customers: readonly NewCustomer[]) => {
      if (customers.length === 0) return;
      const last = lastRowOf(table());
      insertRecords(
        table(),
        book,
        customers.map(({ customer, due }) => ({ ...customer, due })),
      );
      wrote([last + 1, last + customers.length]);
      forget();
    },
    change: (changes: readonly CustomerChange[]) => {
      if (changes.length === 0) return [];
      const places = rowsById(table());
      const found = changes.filter(({ customerId }) => places.has(customerId));
      writeCells(
        table(),
        found.flatMap(({ customerId, set }) =>
          cellsOf(table(), book, places.get(customerId) ?? 0, set),
        ),
      );
      wrote(found.map(({ customerId }) => places.get(customerId) ?? 0));
      return changes.map(({ customerId }) => customerId).filter((id) => !places.has(id));
    },
    ...removal(table, forget),
    mend: (mends: readonly RowMend[]) => {
      if (mends.length === 0) return;
      writeCells(
        place(),
        mends.flatMap(({ row, set }) => cellsOf(place(), book, row, set)),
      );
    },
  };
};
