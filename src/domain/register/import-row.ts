import { readCountry } from '../customer/country';
import type { Customer } from '../customer/customer';
import { readEmails } from '../customer/email';
import { type ImportKey, isNotedKey } from '../customer/header-synonyms';
import { type Identity, identityOf } from '../customer/identity';
import { readSite } from '../customer/site';
import type { LocalDate } from '../local-date';
import { type DateReading, isMonthOnly, readDate } from '../read-date';
import type { ClassChoices } from './class-meaning';
import { readClassCells } from './class-words';
import { withoutNothing } from './nothing';
import { isSaid, type TextKey, unsaidParts } from './said';

/** What a row of a list says about a customer; what it does not say is not there. */
export type ImportedFields = Partial<Omit<Customer, 'id' | 'level'>>;

export type Unreadable = { readonly row: number; readonly key: ImportKey; readonly text: string };

export type ImportRow = {
  /** Counted from 1 below the header. */
  readonly row: number;
  readonly fields: ImportedFields;
  readonly who: Identity;
  readonly unreadable: readonly Unreadable[];
  /** Dates of which only the month is said, and which count as its first day. */
  readonly months: readonly Unreadable[];
};

const textKeys = [
  'country',
  'contact',
  'product',
  'company',
  'email',
  'phone',
  'site',
  'source',
  'owner',
] as const;
/** Of these a cell holds one value; what another column says otherwise goes to the notes. */
const singleKeys: readonly ImportKey[] = ['country', 'company', 'site', 'source', 'owner'];

const isText = (key: ImportKey): key is TextKey => textKeys.some((one) => one === key);

/** The cells of one row for one field, each value once, as typed. */
type Cells = Readonly<Partial<Record<ImportKey, readonly string[]>>>;

const cellsOf = (columns: readonly (ImportKey | null)[], cells: readonly string[]): Cells => {
  const found: Partial<Record<ImportKey, string[]>> = {};
  columns.forEach((key, column) => {
    const text = withoutNothing(cells[column] ?? '');
    if (!key || text === '') return;
    if (key === 'phone' && /^0+$/.test(text)) return;
    const values = found[key] ?? [];
    found[key] = values;
    if (!values.includes(text)) values.push(text);
  });
  return found;
};

const truth = /^(1|y|yes|true|x|v|√|✓|✔|☑|★+|是|对|重点|重點|大客户|vip|key)$/i;
const untruth = /^(0|n|no|false|否|不是|不)$/i;

type Doubtful = { key: ImportKey; text: string };
type Read = {
  fields: ImportedFields;
  /** What does not fit its cell, and what other columns say otherwise. */
  noted: string[];
  unreadable: Doubtful[];
  /** Dates of which only the month is said. */
  months: Doubtful[];
  /** What the notes keep under its name. */
  told: Doubtful[];
};

/** How the cells of a list are to be read. */
export type RowReading = {
  readonly dates: DateReading;
  /** What words of the class column come to, where a person has said it. */
  readonly classes?: ClassChoices | undefined;
  /** How a value that does not fit its cell is written into the notes; as it stands when nobody says. */
  readonly inNotes?: ((key: ImportKey, text: string) => string) | undefined;
};

const readText = (key: TextKey, values: readonly string[], into: Read): void => {
  const kept: string[] = [];
  for (const value of values) {
    if (!isSaid(key, value, kept)) kept.push(...unsaidParts(key, value, kept));
  }
  const [first = '', ...others] = kept;
  if (singleKeys.includes(key)) into.noted.push(...others);
  into.fields = { ...into.fields, [key]: singleKeys.includes(key) ? first : kept.join(', ') };
};

/** A spreadsheet program's way with long numbers, which loses their last digits. */
const rounded = /^\d(\.\d+)?E\+?\d+$/i;

const isDoubtfulPhone = (text: string): boolean =>
  rounded.test(text) || (!/\p{L}/u.test(text) && text.replace(/\P{Nd}/gu, '').length < 5);

/** Texts that stay where they are and yet cannot be what their column says. */
const doubtful = ({
  country = '',
  email = '',
  phone = '',
  site = '',
}: ImportedFields): Doubtful[] => [
  ...(country && !readCountry(country) ? [{ key: 'country' as const, text: country }] : []),
  ...(email && readEmails(email).length === 0 ? [{ key: 'email' as const, text: email }] : []),
  ...(phone && isDoubtfulPhone(phone) ? [{ key: 'phone' as const, text: phone }] : []),
  ...(site && !readSite(site) ? [{ key: 'site' as const, text: site }] : []),
];

const readOne = (key: ImportKey, values: readonly string[], told: RowReading, into: Read): void => {
  const unread = (text: string) => into.unreadable.push({ key, text });
  if (isText(key)) readText(key, values, into);
  else if (isNotedKey(key)) into.told.push(...values.map((text) => ({ key, text })));
  else if (key === 'notes') into.fields = { ...into.fields, notes: values.join('\n') };
  else if (key === 'class') {
    const found = readClassCells(values, told.classes);
    if (found.class) into.fields = { ...into.fields, class: found.class };
    else found.unread.forEach(unread);
    if (found.keyAccount) into.fields = { ...into.fields, keyAccount: true };
  } else if (key === 'keyAccount') {
    if (values.some((text) => truth.test(text))) into.fields = { ...into.fields, keyAccount: true };
    else values.filter((text) => !untruth.test(text)).forEach(unread);
  } else {
    const isAhead = key === 'nextFollowUp';
    const read = values.map((text) => {
      const date = readDate(text, { ...told.dates, isAhead });
      return date && !isAhead && date > told.dates.today ? null : date;
    });
    into.months.push(...values.filter(isMonthOnly).map((text) => ({ key, text })));
    values.filter((_, i) => read[i] === null).forEach(unread);
    const latest = read
      .filter((date): date is LocalDate => date !== null)
      .sort()
      .pop();
    if (latest) into.fields = { ...into.fields, [key]: latest };
  }
};

/** Values that cannot be what their column says are kept as typed, in the notes. */
const withNoted = (
  { fields, noted, told, unreadable }: Read,
  inNotes: (key: ImportKey, text: string) => string,
): ImportedFields => {
  const kept = [...noted, ...[...told, ...unreadable].map(({ key, text }) => inNotes(key, text))];
  if (kept.length === 0) return fields;
  return { ...fields, notes: [fields.notes ?? '', ...kept].filter(Boolean).join('\n') };
};

/** Reads one row of a list; every value is kept as it was typed, dates excepted. */
export const readImportRow = (
  row: number,
  columns: readonly (ImportKey | null)[],
  cells: readonly string[],
  told: RowReading,
): ImportRow => {
  const found = cellsOf(columns, cells);
  const read: Read = { fields: {}, noted: [], unreadable: [], months: [], told: [] };
  const inNotes = told.inNotes ?? ((_key: ImportKey, text: string) => text);
  for (const key of Object.keys(found) as ImportKey[]) {
    readOne(key, found[key] ?? [], told, read);
  }
  const fields = withNoted(read, inNotes);
  const { country = '', contact = '', company = '', email = '', phone = '', site = '' } = fields;
  const who = identityOf({ country, contact, company, email, phone, site });
  const unreadable = [...read.unreadable, ...doubtful(fields)].map((one) => ({ row, ...one }));
  const months = read.months.map((one) => ({ row, ...one }));
  return { row, fields, who, unreadable, months };
};

/** A row that names nobody and gives no way to reach anybody is no customer. */
export const namesSomebody = ({ fields }: ImportRow): boolean =>
  Boolean(fields.company || fields.contact || fields.email || fields.phone || fields.site);
