import { looksLikeCompany } from '../customer/company-name';
import { type HeaderMeaning, type ImportKey, keyOfHeader } from '../customer/header-synonyms';
import type { Grid, ImportColumn } from './import-table';

const examplesShown = 3;
const sampledRows = 200;

const valuesOf = (rows: Grid, column: number): string[] =>
  [...new Set(rows.slice(0, sampledRows).map((row) => row[column] ?? ''))].filter(
    (cell) => cell !== '',
  );

/** Which of the ambiguous headers head companies: told by the other columns, else by the names below. */
const decide = (keys: readonly HeaderMeaning[], values: readonly string[]): ImportKey => {
  if (keys.includes('company')) return keys.includes('contact') ? 'notes' : 'contact';
  if (keys.includes('contact')) return 'company';
  return values.some(looksLikeCompany) ? 'company' : 'contact';
};

/** "Name" over a list of firms with nobody's company beside it heads the firms. */
const isFirmsUnderName = (keys: readonly unknown[], values: readonly string[]): boolean =>
  !keys.includes('company') &&
  !keys.includes('undecided') &&
  keys.filter((key) => key === 'contact').length === 1 &&
  values.filter(looksLikeCompany).length * 2 > values.length;

const mailAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const contents: readonly (readonly [ImportKey, RegExp])[] = [
  ['email', mailAddress],
  ['site', /^(https?:\/\/|www\.)\S+$/i],
  ['phone', /^\+\d[\d\s().-]{6,}$/],
];

/** A column whose header says nothing is known by what stands in it, when no other column has the field. */
const keyByContent = (taken: readonly unknown[], values: readonly string[]): ImportKey | null => {
  if (values.length === 0) return null;
  const found = contents.find(
    ([key, form]) => !taken.includes(key) && values.every((value) => form.test(value)),
  );
  return found ? found[0] : null;
};

const numbers = /^[+\d][\d\s()./-]{5,}$/;

/** "Contact" may head numbers, and 联系方式 mail addresses: what stands below goes before the header. */
const keyOverruled = (key: ImportKey, values: readonly string[]): ImportKey => {
  if ((key !== 'contact' && key !== 'phone') || values.length === 0) return key;
  if (values.every((value) => mailAddress.test(value))) return 'email';
  return values.every((value) => numbers.test(value)) ? 'phone' : key;
};

/** Half a name without its other half still is the contact. */
const wholeKey = (key: HeaderMeaning): ImportKey | 'undecided' | null =>
  key === 'firstName' || key === 'lastName' ? 'contact' : key;

/** The columns of a list with the field each is read into. */
export const matchColumns = (headers: readonly string[], rows: Grid): ImportColumn[] => {
  const told = headers.map((header) => (header ? wholeKey(keyOfHeader(header)) : null));
  return headers.map((header, column) => {
    const values = valuesOf(rows, column);
    const examples = values.slice(0, examplesShown);
    const key = told[column] ?? keyByContent(told, values);
    if (key === 'undecided') return { header, key: decide(told, values), examples };
    const isFirms = key === 'contact' && isFirmsUnderName(told, values);
    const meant = isFirms ? 'company' : key;
    return { header, key: meant && keyOverruled(meant, values), examples };
  });
};
