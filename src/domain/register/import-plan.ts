import type { Customer } from '../customer/customer';
import type { ImportKey } from '../customer/header-synonyms';
import type { LocalDate } from '../local-date';
import { type DateOrder, dateOrderOf } from '../read-date';
import { customerIdOf } from '../row-id';
import { isBlankRow } from '../table/import-table';
import { findHolder } from './holder';
import {
  type ImportedFields,
  type ImportRow,
  namesSomebody,
  readImportRow,
  type Unreadable,
} from './import-row';
import { mergeFields } from './merge-fields';
import { relatedTo } from './related';
import { sameCustomers } from './same-customer';

/** A list and the register it is to go into. */
export type ImportRequest = {
  readonly operationId: string;
  readonly columns: readonly (ImportKey | null)[];
  readonly rows: readonly (readonly string[])[];
  readonly customers: readonly Customer[];
  readonly today: LocalDate;
  /** How many rows of the list went before these, when it comes in chunks. */
  readonly rowsBefore?: number;
  /** Day or month first, when a person said so; else the rows decide. */
  readonly dateOrder?: DateOrder;
  /** Replace what stands in the register; else only empty cells are filled. */
  readonly overwrite?: boolean;
};

export type ImportCounts = {
  readonly new: number;
  readonly updates: number;
  readonly same: number;
  readonly duplicates: number;
  readonly rejected: number;
};

export type FieldChange = {
  readonly key: ImportKey;
  readonly before: string;
  readonly after: string;
};

export type RejectReason = 'nobody' | 'tooLong';

/** What an import does, row by row; rows count from 1 below the header, rows before a chunk included. */
export type ImportPlan = {
  readonly counts: ImportCounts;
  readonly add: readonly { readonly row: number; readonly customer: Customer }[];
  readonly updates: readonly {
    readonly row: number;
    readonly customer: Customer;
    readonly set: ImportedFields;
    readonly changes: readonly FieldChange[];
  }[];
  /** Rows that repeat an earlier row of the list. */
  readonly duplicates: readonly { readonly row: number; readonly of: number }[];
  readonly rejected: readonly { readonly row: number; readonly reason: RejectReason }[];
  readonly unreadable: readonly Unreadable[];
  /** `unknown` also when the list holds dates that could be either. */
  readonly dateOrder: DateOrder;
};

const blankCustomer: Omit<Customer, 'id'> = {
  country: '',
  contact: '',
  product: '',
  company: '',
  email: '',
  phone: '',
  site: '',
  source: '',
  lastContact: null,
  class: null,
  nextFollowUp: null,
  owner: '',
  notes: '',
  level: 0,
  keyAccount: false,
};

/** A cell of a spreadsheet holds no more. */
const mostCharacters = 50_000;

const dateKeys: readonly (ImportKey | null)[] = ['lastContact', 'nextFollowUp'];

const orderOfDates = ({ columns, rows, dateOrder }: ImportRequest): DateOrder => {
  if (dateOrder) return dateOrder;
  const dated = [...columns.keys()].filter((column) => dateKeys.includes(columns[column] ?? null));
  return dateOrderOf(rows.flatMap((row) => dated.map((column) => row[column] ?? '')));
};

const shown = (value: ImportedFields[keyof ImportedFields]): string =>
  value === null || value === undefined || value === false ? '' : String(value);

/** What a customer gains; a cell that a person filled is left alone unless told otherwise. */
const gain = (customer: Customer, fields: ImportedFields, overwrite: boolean) => {
  const changes = (Object.keys(fields) as (keyof ImportedFields & ImportKey)[])
    .map((key) => ({ key, before: shown(customer[key]), after: shown(fields[key]) }))
    .filter(
      ({ before, after }) => after !== '' && before !== after && (overwrite || before === ''),
    );
  const set = Object.fromEntries(changes.map(({ key }) => [key, fields[key]])) as ImportedFields;
  return { set, changes };
};

type Reading = Pick<ImportPlan, 'rejected' | 'dateOrder'> & {
  readonly taken: readonly ImportRow[];
};

const readRows = (request: ImportRequest): Reading => {
  const order = orderOfDates(request);
  const dates = { today: request.today, order };
  const taken: ImportRow[] = [];
  const rejected: { row: number; reason: RejectReason }[] = [];
  request.rows.forEach((cells, index) => {
    if (isBlankRow(cells)) return;
    const row = (request.rowsBefore ?? 0) + index + 1;
    const isTooLong = cells.some((cell) => cell.length > mostCharacters);
    if (isTooLong) rejected.push({ row, reason: 'tooLong' });
    else {
      const read = readImportRow(row, request.columns, cells, dates);
      if (namesSomebody(read)) taken.push(read);
      else rejected.push({ row, reason: 'nobody' });
    }
  });
  return { taken, rejected, dateOrder: order };
};

type Group = { readonly rows: ImportRow[]; readonly known: Customer | null };

/** The rows of the list by the customer they speak of, in the order of the list. */
const groupRows = (customers: readonly Customer[], taken: readonly ImportRow[]): Group[] => {
  const related = relatedTo(taken, customers);
  const known = related.map(({ who }) => who);
  const firstOf = sameCustomers([...known, ...taken.map((row) => row.who)]);
  const holderOf = findHolder(
    related.map(({ customer }) => customer),
    known,
  );
  const groups = new Map<number, Group>();
  taken.forEach((row, index) => {
    const first = holderOf(row) ?? firstOf(related.length + index);
    const group = groups.get(first) ?? { rows: [], known: related[first]?.customer ?? null };
    groups.set(first, group);
    group.rows.push(row);
  });
  return [...groups.values()];
};

type Draft = {
  add: { row: number; customer: Customer }[];
  updates: ImportPlan['updates'][number][];
  duplicates: { row: number; of: number }[];
  same: number;
};

const place = ({ rows, known }: Group, request: ImportRequest, draft: Draft): void => {
  const [first, ...others] = rows;
  if (!first) return;
  const { row } = first;
  draft.duplicates.push(...others.map((other) => ({ row: other.row, of: row })));
  const fields = mergeFields(
    rows.map((one) => one.fields),
    known === null,
  );
  if (!known) {
    const id = customerIdOf(request.operationId, row - 1);
    draft.add.push({ row, customer: { ...blankCustomer, ...fields, id } });
    return;
  }
  const { set, changes } = gain(known, fields, request.overwrite ?? false);
  if (changes.length > 0) draft.updates.push({ row, customer: known, set, changes });
  else draft.same += 1;
};

/**
 * What importing a list would do, without doing it: which rows are new customers, which fill empty cells of known ones,
 * which say nothing new, repeat each other, or name nobody. Planning again after the plan was carried out adds and
 * changes nothing.
 */
export const planImport = (request: ImportRequest): ImportPlan => {
  const { taken, rejected, dateOrder } = readRows(request);
  const draft: Draft = { add: [], updates: [], duplicates: [], same: 0 };
  for (const group of groupRows(request.customers, taken)) place(group, request, draft);
  const { same, ...lists } = draft;
  const counts = {
    new: lists.add.length,
    updates: lists.updates.length,
    same,
    duplicates: lists.duplicates.length,
    rejected: rejected.length,
  };
  const unreadable = taken.flatMap((row) => row.unreadable);
  return { counts, ...lists, rejected, unreadable, dateOrder };
};
