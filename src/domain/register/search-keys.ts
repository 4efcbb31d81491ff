import { companyKey } from '../customer/company-name';
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

const keysOf = (who: Identity, contact: string, firms: readonly string[]): string[] => [
  ...who.emails.map((email) => `@${email}`),
  ...who.phones.map((phone) => `+${phone}`),
  ...partsOf(contact).map((part) => `c${part}`),
  ...firms.filter(Boolean).map((firm) => `f${firm}`),
  ...(who.domain ? [`d${who.domain}`] : []),
];

/** Under what a customer of the register can be found. */
export const keysOfCustomer = (customer: Customer, who: Identity): string[] =>
  keysOf(who, customer.contact, [
    who.company,
    ...(customer.notes ? notedFirms(customer.notes) : []),
  ]);

/** Under what a row of a list looks for its customer. */
export const keysOfRow = ({ who, fields }: ImportRow): string[] =>
  keysOf(who, fields.contact ?? '', [who.company]);
