import { companyKey } from './company-name';
import type { CustomerFields } from './customer';
import { ownDomainOf, readEmails } from './email';
import { readSite } from './site';

/** What tells one customer from another, reduced to what two spellings of it have in common. */
export type Identity = {
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  /** The firm's own mail or site domain; empty when it has none. */
  readonly domain: string;
  readonly company: string;
  readonly contact: string;
  readonly country: string;
};

export type Named = Pick<
  CustomerFields,
  'country' | 'contact' | 'company' | 'email' | 'phone' | 'site'
>;

/** Letters and digits only, case, accent and width folded. */
export const foldedText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const orWhole = (found: readonly string[], text: string): readonly string[] => {
  if (found.length > 0) return found;
  const whole = foldedText(text);
  return whole ? [whole] : [];
};

const extension = /\s*(?:x|ext\.?|extension|#|转|分机)\s*[:.]?\s*\d{1,6}\s*$/i;
const comparedDigits = 8;

const digitsOf = (number: string): string => number.replace(extension, '').replace(/\D/g, '');

/** `030 / 123 45 67` is one number, `030 1234567 / 030 7654321` are two. */
const splitAtSlash = (text: string): string[] => {
  const parts = text.split('/');
  return parts.every((part) => digitsOf(part).length >= 7) ? parts : [text];
};

/**
 * The last eight digits of each number of a cell, without extension: the same for a number with and without country
 * code and trunk zero. Filler such as 00000000 is no number.
 */
export const phoneKeys = (text: string): string[] => {
  const numbers = text.normalize('NFKC').split(/[;,，、；|\n]+|\s+(?:or|und|或)\s+/i);
  const digits = numbers.flatMap(splitAtSlash).map(digitsOf);
  const real = digits.filter((number) => number.length >= 6 && !/^(\d)\1*$/.test(number));
  return [...new Set(real.map((number) => number.slice(-comparedDigits)))];
};

/** What a row says about who it is; unreadable addresses and numbers still equal themselves. */
export const identityOf = (fields: Named): Identity => {
  const emails = readEmails(fields.email);
  const ownDomains = emails.map(ownDomainOf).filter(Boolean);
  return {
    emails: orWhole(emails, fields.email),
    phones: orWhole(phoneKeys(fields.phone), fields.phone),
    domain: ownDomains[0] ?? readSite(fields.site) ?? '',
    company: companyKey(fields.company) || foldedText(fields.company),
    contact: foldedText(fields.contact),
    country: foldedText(fields.country),
  };
};
