import { companyKey } from '../customer/company-name';
import { phoneEnding } from '../customer/compared-phone';
import type { Customer } from '../customer/customer';
import { foldedText, type Identity } from '../customer/identity';
import type { ImportRow } from './import-row';

/** The values of a cell, or of the notes, each by itself and folded. */
export const partsOf = (text: string): string[] =>
  text
    .split(/[,;，；、\n]/)
    .map(foldedText)
    .filter(Boolean);

/** Firms that came with other rows of a customer stand in the notes; long notes are prose. */
export const notedFirms = (notes: string): string[] =>
  notes.length > 400 ? [] : notes.split('\n').map(companyKey).filter(Boolean);

/** A row that says nothing but a number too short to tell is found by that number alone, as it is written. */
export const bareNumber = (who: Identity, phone: string): string[] => {
  const says = [...who.emails, ...who.phones, who.domain, who.company, who.contact].some(Boolean);
  return says || phone === '' ? [] : [`p${foldedText(phone)}`];
};

const keysOf = (
  who: Identity,
  { contact = '', phone = '' }: Partial<Customer>,
  firms: readonly string[],
): string[] => [
  ...bareNumber(who, phone),
  ...who.emails.map((email) => `@${email}`),
  ...who.phones.map((phone) => `+${phoneEnding(phone)}`),
  ...partsOf(contact).map((part) => `c${part}`),
  ...firms.filter(Boolean).map((firm) => `f${firm}`),
  ...(who.domain ? [`d${who.domain}`] : []),
];

/** Under what a customer of the register can be found. */
export const keysOfCustomer = (customer: Customer, who: Identity): string[] =>
  keysOf(who, customer, [who.company, ...(customer.notes ? notedFirms(customer.notes) : [])]);

/** Under what a row of a list looks for its customer. */
export const keysOfRow = ({ who, fields }: ImportRow): string[] =>
  keysOf(who, { contact: fields.contact ?? '', phone: fields.phone ?? '' }, [who.company]);
