import { readCountry } from '../customer/country';
import type { Customer } from '../customer/customer';
import { readEmails } from '../customer/email';
import type { ImportKey } from '../customer/header-synonyms';
import { type Identity, identityOf } from '../customer/identity';
import { readClass } from '../customer/read-class';
import { readSite } from '../customer/site';
import type { LocalDate } from '../local-date';
import { type DateReading, readDate } from '../read-date';
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
};

/** What exports and people write for "nothing". */
const nothing = /^(-+|—+|–+|n\/?a|#n\/a|null|none|nil|\/|\?+|\.|无|無|暂无|暫無|没有|沒有)$/i;

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

/** The apostrophe that spreadsheet programs put before what they should not count as a number or formula. */
const guard = /^'(?=[=+\-@\d])/;

/** The cells of one row for one field, each value once, as typed. */
type Cells = Readonly<Partial<Record<ImportKey, readonly string[]>>>;

const cellsOf = (columns: readonly (ImportKey | null)[], cells: readonly string[]): Cells => {
  const found: Partial<Record<ImportKey, string[]>> = {};
  columns.forEach((key, column) => {
    const text = (cells[column] ?? '').trim().replace(guard, '');
    if (!key || text === '' || nothing.test(text)) return;
    if (key === 'phone' && /^0+$/.test(text)) return;
    const values = found[key] ?? [];
    found[key] = values;
    if (!values.includes(text)) values.push(text);
  });
  return found;
};

const truth = /^(1|y|yes|true|x|v|√|✓|✔|☑|★+|是|对|重点|重點|大客户|vip|key)$/i;
const untruth = /^(0|n|no|false|否|不是|不)$/i;

/** In a class column the same words say that the customer is one of the few. */
const saysKeyAccount = (text: string): boolean => /^(重点|重點)(客户|客戶)?$/.test(text);

type Doubtful = { key: ImportKey; text: string };
type Read = {
  fields: ImportedFields;
  /** What does not fit its cell, and what other columns say otherwise. */
  noted: string[];
  unreadable: Doubtful[];
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

const readOne = (
  key: ImportKey,
  values: readonly string[],
  dates: DateReading,
  into: Read,
): void => {
  const unread = (text: string) => into.unreadable.push({ key, text });
  if (isText(key)) readText(key, values, into);
  else if (key === 'notes') into.fields = { ...into.fields, notes: values.join('\n') };
  else if (key === 'class') {
    const found = values.map(readClass).find((one) => one !== null);
    if (found) into.fields = { ...into.fields, class: found };
    else values.forEach(unread);
    if (values.some(saysKeyAccount)) into.fields = { ...into.fields, keyAccount: true };
  } else if (key === 'keyAccount') {
    if (values.some((text) => truth.test(text))) into.fields = { ...into.fields, keyAccount: true };
    else values.filter((text) => !untruth.test(text)).forEach(unread);
  } else {
    const isAhead = key === 'nextFollowUp';
    const read = values.map((text) => {
      const date = readDate(text, { ...dates, isAhead });
      return date && !isAhead && date > dates.today ? null : date;
    });
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
  { fields, noted, unreadable }: Read,
  inNotes: (key: ImportKey, text: string) => string,
): ImportedFields => {
  const kept = [...noted, ...unreadable.map(({ key, text }) => inNotes(key, text))];
  if (kept.length === 0) return fields;
  return { ...fields, notes: [fields.notes ?? '', ...kept].filter(Boolean).join('\n') };
};

/** Reads one row of a list; every value is kept as it was typed, dates excepted. */
export const readImportRow = (
  row: number,
  columns: readonly (ImportKey | null)[],
  cells: readonly string[],
  dates: DateReading,
  inNotes: (key: ImportKey, text: string) => string = (_key, text) => text,
): ImportRow => {
  const found = cellsOf(columns, cells);
  const read: Read = { fields: {}, noted: [], unreadable: [] };
  for (const key of Object.keys(found) as ImportKey[]) {
    readOne(key, found[key] ?? [], dates, read);
  }
  const fields = withNoted(read, inNotes);
  const { country = '', contact = '', company = '', email = '', phone = '', site = '' } = fields;
  const who = identityOf({ country, contact, company, email, phone, site });
  const unreadable = [...read.unreadable, ...doubtful(fields)].map((one) => ({ row, ...one }));
  return { row, fields, who, unreadable };
};

/** A row that names nobody and gives no way to reach anybody is no customer. */
export const namesSomebody = ({ fields }: ImportRow): boolean =>
  Boolean(fields.company || fields.contact || fields.email || fields.phone || fields.site);
