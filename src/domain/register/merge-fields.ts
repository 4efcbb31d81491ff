import { customerClasses } from '../customer/customer-class';
import { foldedText } from '../customer/identity';
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

/** Values that say different things, the fullest first, so that the order of the rows makes no difference. */
const different = (values: readonly string[]): string[] => {
  const kept: string[] = [];
  for (const value of [...values].sort(fullestFirst)) {
    const folded = ` ${foldedText(value)} `;
    if (!kept.some((other) => ` ${foldedText(other)} `.includes(folded))) kept.push(value);
  }
  return kept;
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
 * Several rows about one customer made into one. Nothing is lost: what does not fit its own cell goes to the notes. The
 * latest contact, the earliest agreed date and the class nearest to an order count.
 */
export const mergeFields = (rows: readonly ImportedFields[]): ImportedFields => {
  const [only] = rows;
  if (rows.length === 1 && only) return only;
  const merged: Partial<Record<Text | 'notes', string>> = {};
  const noted: string[] = [];
  for (const key of several) merged[key] = different(textsOf(rows, key)).join(', ');
  for (const key of single) {
    const [fullest = '', ...others] = different(textsOf(rows, key));
    merged[key] = fullest;
    noted.push(...others);
  }
  merged.notes = [...different(textsOf(rows, 'notes')), ...noted].join('\n');
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
