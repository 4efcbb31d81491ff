import { countryInWords } from '../domain/customer/country';
import type { Customer } from '../domain/customer/customer';
import type { ImportKey } from '../domain/customer/header-synonyms';
import { type DateOrder, isEitherOrder } from '../domain/read-date';
import type { ClassChoices } from '../domain/register/class-meaning';
import type { ClassWord } from '../domain/register/class-words';
import type { ImportDoubt } from '../domain/register/import-doubts';
import type {
  FieldChange,
  ImportCounts,
  ImportPlan,
  RejectReason,
} from '../domain/register/import-plan';
import type { Unreadable } from '../domain/register/import-row';
import type { Settings } from '../domain/settings';
import { messagesFor } from '../messages/messages-for';
import { columnNames } from './column-names';
import type { Ports, RegisterRow } from './ports';

/** Rows of a list that travel and are written together. */
export const chunkRows = 5000;

export type ImportList = {
  readonly operationId: string;
  /** Name of the file, for the log. */
  readonly name: string;
  /** What each column is read into; `null` for one that is passed over. */
  readonly columns: readonly (ImportKey | null)[];
  readonly rows: readonly (readonly string[])[];
  /** Day or month first, when a person said so or an earlier chunk showed it. */
  readonly dateOrder?: DateOrder | undefined;
  /** What words of the class column come to, where a person has said it. */
  readonly classes?: ClassChoices | undefined;
  /** Replace what stands in the register; else only empty cells are filled. */
  readonly overwrite?: boolean | undefined;
  /** How many rows of the list went before these. */
  readonly rowsBefore?: number | undefined;
};

/** A row that is not taken, counted from 1 below the header, and why, in the person's words. */
export type RejectedRow = { readonly row: number; readonly reason: string };

export type ImportExample = {
  readonly row: number;
  readonly kind: 'new' | 'update';
  readonly customer: string;
  readonly changes: readonly FieldChange[];
};

export type ImportPreview = {
  /** `toDecide` counts new rows that may be customers who are there already. */
  readonly counts: ImportCounts & { readonly toDecide: number };
  readonly examples: readonly ImportExample[];
  readonly duplicates: readonly { readonly row: number; readonly of: number }[];
  readonly rejected: readonly RejectedRow[];
  /** New rows that may be customers who are there already, for a person to decide. */
  readonly doubts: readonly ImportDoubt[];
  /** Values that cannot be what their column says; they are kept in the notes. */
  readonly unreadable: readonly Unreadable[];
  /** Dates of which only the month is said, and which count as its first day. */
  readonly months: readonly Unreadable[];
  /** The words of the list's class columns, and what each comes to. */
  readonly classes: readonly ClassWord[];
  /** Days allowed between follow-ups, by class, so that it can be said what a class brings. */
  readonly cadence: Settings['cadence'];
  /** `unknown` when the list has dates that could be day or month first; `null` when none of its dates asks. */
  readonly dateOrder: DateOrder | null;
};

/** How many rows of one sort an answer names. */
export const mostListed = 200;

/** How each word of a column is written here; a long list has few different ones. */
const remembering = (inWords: (cell: string) => string): ((cell: string) => string) => {
  const known = new Map<string, string>();
  return (cell) => {
    const found = known.get(cell) ?? inWords(cell);
    known.set(cell, found);
    return found;
  };
};

/**
 * Sources that can be read say the drop-down's own word, and countries their name in the register's language, as an inquiry
 * that is accepted writes it; others stay as they were written.
 */
const inOwnWords = (ports: Ports, { columns, rows }: ImportList): ImportList['rows'] => {
  const { sources } = messagesFor(ports.language()).words;
  const { readSource } = ports.importing();
  const language = ports.language();
  const words: Partial<Record<ImportKey, (cell: string) => string>> = {
    source: remembering((cell) => {
      const source = readSource(cell);
      return source ? sources[source] : cell;
    }),
    country: remembering((cell) => countryInWords(cell, language)),
  };
  const wordings = columns.map((key) => (key ? words[key] : undefined));
  if (!wordings.some(Boolean)) return rows;
  return rows.map((row) => row.map((cell, column) => wordings[column]?.(cell) ?? cell));
};

/** A value that cannot be what its column says goes into the notes with the column it came from. */
const notesIn = (ports: Ports) => {
  const { register } = messagesFor(ports.language());
  const names = columnNames(ports);
  return (key: ImportKey, text: string): string => register.noted(names[key], text);
};

/** What the list would do to the register as it stands. */
export const planList = (
  ports: Ports,
  list: ImportList,
  rows: readonly RegisterRow[],
): ImportPlan =>
  ports.importing().planImport({
    operationId: list.operationId,
    columns: list.columns,
    rows: inOwnWords(ports, list),
    customers: rows.map(({ customer }) => customer),
    today: ports.clock.today(),
    rowsBefore: list.rowsBefore ?? 0,
    classes: list.classes,
    ...(list.dateOrder ? { dateOrder: list.dateOrder } : {}),
    overwrite: list.overwrite ?? false,
    inNotes: notesIn(ports),
  });

export const rejectedInWords = (ports: Ports, plan: ImportPlan): RejectedRow[] => {
  const { rejections } = messagesFor(ports.language()).register;
  const words: Record<RejectReason, string> = {
    nobody: rejections.nothingToIdentify,
    tooLong: rejections.tooLong,
  };
  return plan.rejected.map(({ row, reason }) => ({ row, reason: words[reason] }));
};

const nameOf = (customer: Customer): string =>
  customer.company || customer.contact || customer.email || customer.phone;

const examplesOf = (plan: ImportPlan): ImportExample[] => [
  ...plan.updates.slice(0, mostListed).map(({ row, customer, changes }) => ({
    row,
    kind: 'update' as const,
    customer: nameOf(customer),
    changes,
  })),
  ...plan.add.slice(0, mostListed).map(({ row, customer }) => ({
    row,
    kind: 'new' as const,
    customer: nameOf(customer),
    changes: [],
  })),
];

const isOpen = ({ key, text }: Unreadable): boolean =>
  (key === 'lastContact' || key === 'nextFollowUp') && isEitherOrder(text);

const orderOf = ({ dateOrder, unreadable }: ImportPlan): ImportPreview['dateOrder'] =>
  dateOrder !== 'unknown' || unreadable.some(isOpen) ? dateOrder : null;

/** The plan as the dialog shows it. */
export const previewOf = (
  ports: Ports,
  list: ImportList,
  plan: ImportPlan,
  rows: readonly RegisterRow[],
): ImportPreview => {
  const customers = rows.map(({ customer }) => customer);
  const doubts = ports.importing().importDoubts(plan, customers);
  return {
    counts: { ...plan.counts, toDecide: new Set(doubts.map(({ row }) => row)).size },
    examples: examplesOf(plan),
    duplicates: plan.duplicates.slice(0, mostListed),
    rejected: rejectedInWords(ports, plan),
    doubts: doubts.slice(0, mostListed),
    unreadable: plan.unreadable.slice(0, mostListed),
    months: plan.months.slice(0, mostListed),
    classes: ports
      .importing()
      .classWordsOf(list.columns, list.rows, list.classes)
      .slice(0, mostListed),
    cadence: ports.settings().cadence,
    dateOrder: orderOf(plan),
  };
};
