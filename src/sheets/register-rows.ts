import type { Level } from '../domain/customer/customer';
import { type CustomerClass, customerClasses } from '../domain/customer/customer-class';
import type { LocalDate } from '../domain/local-date';
import { type ColumnKey, tabColumns } from '../domain/tabs';
import type { DueCell, NamedRow, RegisterRow } from '../workflows/ports';
import type { Book } from './book';
import type { PlainValue } from './cell-value';
import { columnReader, isEmpty } from './records';
import type { TabTable } from './tab-table';

type Key = ColumnKey<'customers'>;
type Said = (key: Key) => PlainValue | undefined;

const text = (value: PlainValue | undefined): string => (typeof value === 'string' ? value : '');

const date = (value: PlainValue | undefined): LocalDate | null =>
  typeof value === 'string' ? (value as LocalDate) : null;

const classOf = (value: PlainValue | undefined): CustomerClass | null =>
  customerClasses.find((letter) => letter === value) ?? null;

const levelOf = (value: PlainValue | undefined): Level =>
  value === 1 || value === 2 || value === 3 ? value : 0;

const whoTheyAre = ['country', 'contact', 'company', 'email', 'phone', 'site'] as const;

/** Who stands in each row, without a customer made of it: it is asked for with every edit of a name. */
export const readNames = (book: Book): NamedRow[] => {
  const table = book.readColumns('customers', whoTheyAre);
  const reader = (key: Key) => {
    const read = columnReader(table, key, book);
    return (cells: readonly unknown[]) => text(read(cells));
  };
  const readers = {
    country: reader('country'),
    contact: reader('contact'),
    company: reader('company'),
    email: reader('email'),
    phone: reader('phone'),
    site: reader('site'),
  };
  const found: NamedRow[] = [];
  table.cells.forEach((cells, index) => {
    const name: NamedRow = {
      row: index + 2,
      country: readers.country(cells),
      contact: readers.contact(cells),
      company: readers.company(cells),
      email: readers.email(cells),
      phone: readers.phone(cells),
      site: readers.site(cells),
    };
    if (whoTheyAre.some((key) => name[key] !== '')) found.push(name);
  });
  return found;
};

/** Cells of the program say nothing about a customer by themselves. */
const ofTheProgram: readonly Key[] = ['id', 'due', 'level'];

const telling = tabColumns.customers.filter((key) => !ofTheProgram.includes(key));

const isCustomer = (said: Said): boolean =>
  telling.some((key) => (said(key) ?? '') !== '' && said(key) !== false);

/** What stands in a cell of dates that is none. */
type Misread = { readonly unreadable: number; readonly textIn: (key: Key) => string | undefined };

/** Words by which people say that there was no contact yet. */
const nobody =
  /^\s*(?:never|not yet|none|no|n\/a|-+|–|—|从未|從未|从来没有|没有|无|無|没联系过?|未联系过?|還沒|还没)\s*$/i;

const rowFrom = (row: number, said: Said, { unreadable, textIn }: Misread): RegisterRow => {
  const lastContactText = textIn('lastContact')?.replace(nobody, '');
  const nextFollowUpText = textIn('nextFollowUp');
  return {
    row,
    ...(unreadable ? { unreadable } : {}),
    due: date(said('due')) as DueCell | null,
    customer: {
      country: text(said('country')),
      contact: text(said('contact')),
      product: text(said('product')),
      company: text(said('company')),
      email: text(said('email')),
      phone: text(said('phone')),
      site: text(said('site')),
      source: text(said('source')),
      lastContact: date(said('lastContact')),
      ...(lastContactText?.trim() ? { lastContactText } : {}),
      id: text(said('id')),
      class: classOf(said('class')),
      nextFollowUp: date(said('nextFollowUp')),
      ...(nextFollowUpText?.trim() ? { nextFollowUpText } : {}),
      owner: text(said('owner')),
      notes: text(said('notes')),
      level: levelOf(said('level')),
      keyAccount: said('keyAccount') === true,
    },
  };
};

/** The rows of customers in a part of their tab that begins at `firstRow`, read cell by cell into customers. */
export const registerRows = (table: TabTable, book: Book, firstRow: number): RegisterRow[] => {
  const columns = table.keys.flatMap((key, column) =>
    key === null ? [] : [{ column, read: columnReader(table, key, book) }],
  );
  const keys = table.keys.filter((key) => key !== null);
  const places = Object.fromEntries(keys.map((key, place) => [key, place]));
  const values = new Array<PlainValue>(columns.length);
  const said: Said = (key) => values[places[key] ?? -1];
  const found: RegisterRow[] = [];
  table.cells.forEach((cells, index) => {
    let unreadable = 0;
    columns.forEach(({ column, read }, place) => {
      const value = read(cells);
      values[place] = value;
      if (value === null && !isEmpty(cells[column])) unreadable += 1;
    });
    if (!isCustomer(said)) return;
    const textIn = (key: Key): string | undefined => {
      const cell = cells[columns[places[key] ?? -1]?.column ?? -1];
      return unreadable > 0 && said(key) === null && !isEmpty(cell) ? String(cell) : undefined;
    };
    found.push(rowFrom(index + firstRow, said, { unreadable, textIn }));
  });
  return found;
};
