import { companyKey } from './company-name';
import { comparedPhones } from './compared-phone';
import { readCountry } from './country';
import type { CustomerFields } from './customer';
import { ownDomainOf, readEmails } from './email';
import { foldedText } from './folded-text';
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

const orWhole = (found: readonly string[], text: string): readonly string[] => {
  if (found.length > 0) return found;
  const whole = foldedText(text);
  return whole ? [whole] : [];
};

/** What is no number, such as a name in a messenger, equals itself; a number too short to tell equals nothing. */
const reachedAt = (phone: string, country: string): readonly string[] => {
  const numbers = comparedPhones(phone, country);
  return /\p{L}/u.test(phone) ? orWhole(numbers, phone) : numbers;
};

/** What a row says about who it is; unreadable addresses still equal themselves. */
export const identityOf = (fields: Named): Identity => {
  const emails = readEmails(fields.email);
  const ownDomains = emails.map(ownDomainOf).filter(Boolean);
  return {
    emails: orWhole(emails, fields.email),
    phones: reachedAt(fields.phone, fields.country),
    domain: ownDomains[0] ?? readSite(fields.site) ?? '',
    company: companyKey(fields.company) || foldedText(fields.company) || fields.company.trim(),
    contact: foldedText(fields.contact) || fields.contact.trim(),
    country: readCountry(fields.country) ?? foldedText(fields.country),
  };
};
