import { companyKey } from '../customer/company-name';
import { comparedPhones, phoneEnding } from '../customer/compared-phone';
import type { Customer } from '../customer/customer';
import { ownDomainOf, readEmails } from '../customer/email';
import { foldedText, type Identity } from '../customer/identity';
import { readSite } from '../customer/site';
import type { ImportRow } from './import-row';
import { partsOf, writtenParts } from './said';

/** Firms that came with other rows of a customer stand in the notes; long notes are prose. */
const notedFirms = (notes: string): string[] =>
  notes === '' || notes.length > 400 ? [] : notes.split('\n').map(companyKey).filter(Boolean);

/** Sites that came with other rows of a customer stand in the notes, each in a line of its own. */
const notedSites = (notes: string): string[] =>
  notes === '' ? [] : notes.split('\n').flatMap(siteKeys);

const siteKeys = (site: string): string[] => {
  const read = readSite(site) ?? foldedText(site);
  return read ? [`d${read}`] : [];
};

const isNoAddress = (part: string): boolean => readEmails(part).length === 0;

const unreadAddresses = (cell: string): string[] =>
  writtenParts(cell).filter(isNoAddress).flatMap(partsOf);

const phoneKey = (part: string): string[] => {
  const numbers = comparedPhones(part, '').map(phoneEnding);
  const found = numbers.length > 0 ? numbers : partsOf(part);
  return found.map((number) => `+${number}`);
};

/** A number stands in the cell with or without its country, so it is looked for without. */
const phoneKeys = (cell: string): string[] =>
  cell === ''
    ? []
    : [
        ...phoneKey(cell),
        ...(/[,;，；、\n]/.test(cell) ? writtenParts(cell).flatMap(phoneKey) : []),
      ];

type Reached = Partial<Pick<Customer, 'contact' | 'phone'>>;

const reachKeys = (emails: readonly string[], { contact = '', phone = '' }: Reached): string[] => [
  ...emails.map((email) => `@${email}`),
  ...phoneKeys(phone),
  ...partsOf(contact).map((part) => `c${part}`),
];

const firmKey = (firm: string): string[] => (firm ? [`f${firm}`] : []);

/** Under what a customer of the register can be found. */
export const keysOfCustomer = (customer: Customer, who: Identity): string[] => [
  ...reachKeys([...readEmails(customer.email), ...unreadAddresses(customer.email)], customer),
  ...firmKey(who.company),
  ...notedFirms(customer.notes).flatMap(firmKey),
  ...(who.domain ? [`d${who.domain}`] : []),
  ...who.emails
    .map(ownDomainOf)
    .filter(Boolean)
    .map((domain) => `d${domain}`),
  ...siteKeys(customer.site),
  ...notedSites(customer.notes),
];

/**
 * Under what a row of a list looks for the customer that holds it. Each of these keys is one of that customer's, whatever
 * other rows it was merged with: mails, phones and contacts are all kept in their cells, the firm is one, other sites
 * are noted.
 */
export const keysOfRow = ({ who, fields }: ImportRow): string[] => {
  const { email = '' } = fields;
  const read = readEmails(email);
  const emails = read.length > 0 ? read : unreadAddresses(email);
  const found = [...reachKeys(emails, fields), ...firmKey(who.company)];
  return found.length > 0 ? found : siteKeys(fields.site ?? '');
};

/** Under what a row finds every customer it may have to do with. */
export const allKeysOfRow = (row: ImportRow): string[] => [
  ...keysOfRow(row),
  ...(row.who.domain ? [`d${row.who.domain}`] : []),
];
