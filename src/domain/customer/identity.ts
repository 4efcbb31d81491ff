import { companyKey } from './company-name';
import { readCountry } from './country';
import type { CustomerFields } from './customer';
import { ownDomainOf, readEmails } from './email';
import { writtenNumbers } from './phone-cell';
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

const isPlain = (text: string): boolean => /^[ -~]*$/.test(text);

/** Letters and digits only, case, accent and width folded. */
export const foldedText = (text: string): string =>
  (isPlain(text) ? text : text.normalize('NFKD').replace(/[\u0300-\u036f]/g, ''))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const orWhole = (found: readonly string[], text: string): readonly string[] => {
  if (found.length > 0) return found;
  const whole = foldedText(text);
  return whole ? [whole] : [];
};

const comparedDigits = 8;

/**
 * The last eight digits of each number of a cell, without extension: the same for a number with and without country
 * code and trunk zero. Filler such as 00000000 is no number.
 */
export const phoneKeys = (text: string): string[] => {
  const digits = writtenNumbers(text).map(({ number }) => number.replace(/\D/g, ''));
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
    country: readCountry(fields.country) ?? foldedText(fields.country),
  };
};
