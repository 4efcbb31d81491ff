import { companyKey } from '../customer/company-name';
import { comparedPhones, sharePhone } from '../customer/compared-phone';
import { readCountry } from '../customer/country';
import { readEmails } from '../customer/email';
import { foldedText } from '../customer/folded-text';
import { writtenNumbers } from '../customer/phone-cell';
import { readSite } from '../customer/site';

/** Fields that hold text a person typed. */
export type TextKey =
  | 'country'
  | 'contact'
  | 'product'
  | 'company'
  | 'email'
  | 'phone'
  | 'site'
  | 'source'
  | 'owner';

/** The values of a cell, each by itself, as written. */
export const writtenParts = (text: string): string[] =>
  text
    .split(/[,;，；、\n]/)
    .map((part) => part.trim())
    .filter(Boolean);

export const folded = (text: string): string => foldedText(text) || text.trim();

/** The values of a cell, or of the notes, each by itself and folded. */
export const partsOf = (text: string): string[] => writtenParts(text).map(folded);

/** What two spellings of one value have in common; of the other fields letters and digits are all that counts. */
const sameness: Readonly<Partial<Record<TextKey, (value: string) => string>>> = {
  company: companyKey,
  country: (value) => readCountry(value) ?? '',
  site: (value) => readSite(value) ?? '',
};

const extensionsOf = (text: string): string[] =>
  writtenNumbers(text)
    .map(({ extension }) => extension)
    .filter(Boolean);

/** A number without a country is the one it could be; an extension is part of the number. */
const isSaidNumber = (part: string, texts: readonly string[]): boolean => {
  const numbers = comparedPhones(part, '');
  const known = texts.flatMap((text) => comparedPhones(text, ''));
  const extensions = texts.flatMap(extensionsOf);
  return (
    numbers.length > 0 &&
    numbers.every((number) => sharePhone([number], known)) &&
    extensionsOf(part).every((one) => extensions.includes(one))
  );
};

/** "Khan" is said by "Mr. Khan", "Ada" by "Ada Oak". */
const isPartOfName = (part: string, names: ReadonlySet<string>): boolean => {
  const words = folded(part).split(' ');
  return [...names].some((name) => words.every((word) => name.split(' ').includes(word)));
};

/** What a cell of mails holds besides addresses and the names before them: "ask first". */
export const unreadAddresses = (cell: string): string[] =>
  writtenParts(cell.replace(/"[^"\n]*"(?=\s*<)/g, '')).filter(
    (part) => readEmails(part).length === 0,
  );

const unsaidEmails = (value: string, texts: readonly string[]): string[] => {
  const known = new Set([...texts.flatMap(readEmails), ...texts.flatMap(partsOf)]);
  const emails = readEmails(value);
  const missing = emails.filter((email) => !known.has(email));
  const unread = unreadAddresses(value).filter((part) => !known.has(folded(part)));
  return missing.length === emails.length ? [value] : [...missing, ...unread];
};

/** The values of a cell that other texts do not say yet. Whatever is left out here, `isSaid` finds again in them. */
export const unsaidParts = (key: TextKey, value: string, texts: readonly string[]): string[] => {
  if (key === 'email' && readEmails(value).length > 0) return unsaidEmails(value, texts);
  const parts = new Set(texts.flatMap(partsOf));
  const missing = writtenParts(value).filter(
    (part) =>
      !parts.has(folded(part)) &&
      !(key === 'phone' && isSaidNumber(part, texts)) &&
      !(key === 'contact' && isPartOfName(part, parts)),
  );
  return missing.length === writtenParts(value).length ? [value] : missing;
};

/** Whether texts that were written already say all that a value says. */
export const isSaid = (key: TextKey, value: string, texts: readonly string[]): boolean => {
  if (writtenParts(value).length === 0 || texts.includes(value)) return true;
  const same = sameness[key]?.(value) ?? '';
  if (same !== '' && texts.some((text) => sameness[key]?.(text) === same)) return true;
  const whole = folded(value);
  if (texts.some((text) => folded(text) === whole)) return true;
  return unsaidParts(key, value, texts).length === 0;
};
