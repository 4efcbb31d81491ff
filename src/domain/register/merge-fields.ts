import { companyKey } from '../customer/company-name';
import { comparedPhones, sharePhone } from '../customer/compared-phone';
import { readCountry } from '../customer/country';
import { customerClasses } from '../customer/customer-class';
import { readEmails } from '../customer/email';
import { foldedText } from '../customer/identity';
import { readSite } from '../customer/site';
import type { ImportedFields } from './import-row';

type Text =
  | 'country'
  | 'contact'
  | 'product'
  | 'company'
  | 'email'
  | 'phone'
  | 'site'
  | 'source'
  | 'owner';

/** Fields of which one cell may hold several values; of the others the fullest is kept and the rest noted. */
const several: readonly Text[] = ['contact', 'product', 'email', 'phone'];
const single: readonly Text[] = ['country', 'company', 'site', 'source', 'owner'];

const fullestFirst = (a: string, b: string): number =>
  b.length - a.length || (a < b ? -1 : a > b ? 1 : 0);

/** What two spellings of one value have in common; elsewhere letters and digits are all that counts. */
const sameness: Readonly<Partial<Record<Text, (value: string) => string>>> = {
  company: companyKey,
  country: (value) => readCountry(value) ?? '',
  email: (value) => readEmails(value).sort().join(),
  site: (value) => readSite(value) ?? '',
};

/** A cell of numbers that stand in the others already; without a country a number is the one it could be. */
const isRepeatedPhone = (value: string, others: readonly string[]): boolean => {
  const phones = comparedPhones(value, '');
  const known = others.flatMap((other) => comparedPhones(other, ''));
  return phones.length > 0 && phones.every((phone) => sharePhone([phone], known));
};

/** Values that say different things, the fullest first, so that the order of the rows makes no difference. */
export const different = (values: readonly string[], key: Text | 'notes'): string[] => {
  const kept = new Map<string, string>();
  for (const value of [...values].sort(fullestFirst)) {
    const same = (key !== 'notes' && sameness[key]?.(value)) || foldedText(value) || value;
    const isRepeated = key === 'phone' && isRepeatedPhone(value, [...kept.values()]);
    if (!kept.has(same) && !isRepeated) kept.set(same, value);
  }
  return [...kept.values()];
};

const textsOf = (rows: readonly ImportedFields[], key: Text | 'notes'): string[] =>
  rows.map((row) => row[key] ?? '').filter(Boolean);

const earliest = <T extends string>(values: readonly (T | null | undefined)[]): T | undefined =>
  values.filter((value): value is T => Boolean(value)).sort()[0];

const present = (fields: ImportedFields): ImportedFields =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''),
  );

/**
 * Several rows about one customer made into one. Nothing of a new customer is lost: what does not fit its own cell goes
 * to the notes. The latest contact, the earliest agreed date and the class nearest to an order count.
 */
export const mergeFields = (rows: readonly ImportedFields[], isNew: boolean): ImportedFields => {
  const [only] = rows;
  if (rows.length === 1 && only) return only;
  const merged: Partial<Record<Text | 'notes', string>> = {};
  const noted: string[] = [];
  for (const key of several) merged[key] = different(textsOf(rows, key), key).join(', ');
  for (const key of single) {
    const [fullest = '', ...others] = different(textsOf(rows, key), key);
    merged[key] = fullest;
    if (isNew) noted.push(...others);
  }
  merged.notes = [...different(textsOf(rows, 'notes'), 'notes'), ...noted].join('\n');
  const lastContact = rows
    .map((row) => row.lastContact ?? '')
    .sort()
    .pop();
  return present({
    ...merged,
    lastContact: (lastContact || undefined) as ImportedFields['lastContact'],
    nextFollowUp: earliest(rows.map((row) => row.nextFollowUp)),
    class: customerClasses.find((one) => rows.some((row) => row.class === one)),
    keyAccount: rows.some((row) => row.keyAccount) || undefined,
  } as ImportedFields);
};
