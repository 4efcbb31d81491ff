import { customerClasses } from '../customer/customer-class';
import { foldedText } from '../customer/folded-text';
import type { ImportedFields } from './import-row';
import { isSaid, type TextKey, unsaidParts } from './said';

/** Fields of which one cell may hold several values; of a list's other fields the fullest is kept and the rest noted. */
export const several: readonly TextKey[] = ['contact', 'product', 'email', 'phone'];
const single: readonly TextKey[] = ['country', 'company', 'site', 'source', 'owner'];

const fullestFirst = (a: string, b: string): number =>
  b.length - a.length || (a < b ? -1 : a > b ? 1 : 0);

const capitals = (text: string): number => text.replace(/\P{Lu}/gu, '').length;

/** The better spelling first: a number with its country, an address in small letters, a name that does not shout. */
const bestFirst: Readonly<Partial<Record<TextKey, (a: string, b: string) => number>>> = {
  phone: (a, b) => Number(b.startsWith('+')) - Number(a.startsWith('+')),
  email: (a, b) => b.length - a.length || capitals(a) - capitals(b),
  company: (a, b) => b.length - a.length || Number(isShouted(a)) - Number(isShouted(b)),
};

const isShouted = (text: string): boolean => text === text.toUpperCase();

/** Values that say different things, the best and fullest first, so that the order of the rows makes no difference. */
export const different = (values: readonly string[], key: TextKey): string[] => {
  const kept: string[] = [];
  for (const value of [...values].sort((a, b) => bestFirst[key]?.(a, b) || fullestFirst(a, b))) {
    if (!isSaid(key, value, kept)) kept.push(value);
  }
  return kept;
};

/** One cell of all values, what several say written once. */
const joined = (values: readonly string[], key: TextKey): string => {
  const kept: string[] = [];
  for (const value of different(values, key)) kept.push(...unsaidParts(key, value, kept));
  return kept.join(', ');
};

/** The first notes as they are, and under them the lines of the others that do not stand there already. */
export const joinedNotes = (values: readonly string[]): string => {
  const [first = '', ...others] = values.filter(Boolean);
  const lines = first.split('\n');
  const sameAs = (line: string): string => foldedText(line) || line;
  const said = new Set(lines.map(sameAs));
  for (const line of others.flatMap((value) => value.split('\n'))) {
    if (!said.has(sameAs(line))) lines.push(line);
    said.add(sameAs(line));
  }
  return lines.join('\n');
};

const textsOf = (rows: readonly ImportedFields[], key: TextKey | 'notes'): string[] =>
  rows.map((row) => row[key] ?? '').filter(Boolean);

const earliest = <T extends string>(values: readonly (T | null | undefined)[]): T | undefined =>
  values.filter((value): value is T => Boolean(value)).sort()[0];

const present = (fields: ImportedFields): ImportedFields =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''),
  );

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ');

/**
 * Several rows of a list about one customer made into one. Nothing of a new customer is lost: what does not fit its own cell goes
 * to the notes. The latest contact, the earliest agreed date and the class nearest to an order count.
 */
export const mergeFields = (rows: readonly ImportedFields[], isNew: boolean): ImportedFields => {
  const [only] = rows;
  if (rows.length === 1 && only) return only;
  const merged: Partial<Record<TextKey | 'notes', string>> = {};
  const noted: string[] = [];
  for (const key of several) merged[key] = joined(textsOf(rows, key), key);
  for (const key of single) {
    const [fullest = '', ...others] = different(textsOf(rows, key), key);
    merged[key] = fullest;
    if (isNew) noted.push(...others.map(inOneLine));
  }
  merged.notes = joinedNotes([...textsOf(rows, 'notes').sort(fullestFirst), ...noted]);
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
