import type { Customer } from '../customer/customer';
import type { ImportKey } from '../customer/header-synonyms';
import type { LocalDate } from '../local-date';
import { type DateOrder, dateOrderOf } from '../read-date';
import { isBlankRow } from '../table/import-table';
import type { ClassChoices } from './class-meaning';
import { type Settled, settleRows, shown } from './import-groups';
import {
  type ImportedFields,
  type ImportRow,
  namesSomebody,
  readImportRow,
  type Unreadable,
} from './import-row';

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
  /** How a value that cannot be what its column says is written into the notes; as it stands when nobody says. */
  readonly inNotes?: (key: ImportKey, text: string) => string;
  /** What words of the class column come to, where a person has said it. */
  readonly classes?: ClassChoices | undefined;
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
  /** Dates of which only the month is said, and which count as its first day. */
  readonly months: readonly Unreadable[];
  /** `unknown` also when the list holds dates that could be either. */
  readonly dateOrder: DateOrder;
};

/** A cell of a spreadsheet holds no more. */
const mostCharacters = 50_000;

const dateKeys: readonly (ImportKey | null)[] = ['lastContact', 'nextFollowUp'];

const orderOfDates = ({ columns, rows, dateOrder }: ImportRequest): DateOrder => {
  if (dateOrder) return dateOrder;
  const dated = [...columns.keys()].filter((column) => dateKeys.includes(columns[column] ?? null));
  return dateOrderOf(rows.flatMap((row) => dated.map((column) => row[column] ?? '')));
};

type Reading = Pick<ImportPlan, 'rejected' | 'dateOrder'> & {
  readonly taken: readonly ImportRow[];
};

const readRows = (request: ImportRequest): Reading => {
  const order = orderOfDates(request);
  const { today, classes, inNotes } = request;
  const told = { dates: { today, order, takesMonths: true, isFromList: true }, classes, inNotes };
  const taken: ImportRow[] = [];
  const rejected: { row: number; reason: RejectReason }[] = [];
  request.rows.forEach((cells, index) => {
    if (isBlankRow(cells)) return;
    const row = (request.rowsBefore ?? 0) + index + 1;
    const isTooLong = cells.some((cell) => cell.length > mostCharacters);
    if (isTooLong) rejected.push({ row, reason: 'tooLong' });
    else {
      const read = readImportRow(row, request.columns, cells, told);
      if (namesSomebody(read)) taken.push(read);
      else rejected.push({ row, reason: 'nobody' });
    }
  });
  return { taken, rejected, dateOrder: order };
};

type Lists = Pick<ImportPlan, 'add' | 'updates' | 'duplicates'> & { readonly same: number };

const changesOf = (before: Customer, after: Customer): FieldChange[] =>
  before === after
    ? []
    : (Object.keys(after) as (keyof ImportedFields & ImportKey)[])
        .map((key) => ({ key, before: shown(before[key]), after: shown(after[key]) }))
        .filter((change) => change.before !== change.after);

const updateOf = (row: number, customer: Customer, after: Customer) => {
  const changes = changesOf(customer, after);
  const set = Object.fromEntries(
    changes.map(({ key }) => [key, after[key as keyof Customer]]),
  ) as ImportedFields;
  return { row, customer, set, changes };
};

const listsOf = (register: readonly Customer[], { customers, heads, places }: Settled): Lists => {
  const duplicates = [...places].flatMap(([{ row }, place]) => {
    const of = heads.get(place);
    return of === undefined || of === row ? [] : [{ row, of }];
  });
  const touched = [...heads].map(([place, row]) => ({
    row,
    before: register[place],
    after: customers[place] as Customer,
  }));
  const add = touched
    .filter(({ before }) => !before)
    .map(({ row, after }) => ({ row, customer: after }));
  const known = touched.flatMap(({ row, before, after }) =>
    before ? [updateOf(row, before, after)] : [],
  );
  const updates = known.filter(({ changes }) => changes.length > 0);
  return { add, updates, duplicates, same: known.length - updates.length };
};

/**
 * What importing a list would do, without doing it: which rows are new customers, which fill empty cells of known ones,
 * which say nothing new, repeat each other, or name nobody. Planning again after the plan was carried out adds and
 * changes nothing.
 */
export const planImport = (request: ImportRequest): ImportPlan => {
  const { taken, rejected, dateOrder } = readRows(request);
  const settled = settleRows(request.customers, taken, request);
  const { same, ...lists } = listsOf(request.customers, settled);
  const counts = {
    new: lists.add.length,
    updates: lists.updates.length,
    same,
    duplicates: lists.duplicates.length,
    rejected: rejected.length,
  };
  const unreadable = taken.flatMap((row) => row.unreadable);
  const months = taken.flatMap((row) => row.months);
  return { counts, ...lists, rejected, unreadable, months, dateOrder };
};
