import { companyKey } from '../customer/company-name';
import { comparedPhones, phoneEnding } from '../customer/compared-phone';
import type { Customer } from '../customer/customer';
import { ownDomainOf, readEmails } from '../customer/email';
import { foldedText } from '../customer/folded-text';
import type { Identity } from '../customer/identity';
import { readSite } from '../customer/site';
import type { ImportRow } from './import-row';
import { folded, partsOf, unreadAddresses, writtenParts } from './said';

const several = /[,;，；、\n]/;

/** What holds no number that can be told is known by its digits, or by its letters. */
const unreadNumber = (part: string): string[] =>
  /\d{3}/.test(part) && !/\p{L}/u.test(part)
    ? [part.replace(/\D/g, '').replace(/^0+/, '')]
    : partsOf(part);

const phoneKey = (part: string): string[] => {
  const numbers = comparedPhones(part, '').map(phoneEnding);
  return numbers.length > 0 ? numbers : unreadNumber(part);
};

const isWhole = /^\+[\d ]+$/;

/** A number stands in the cell with or without its country, so it is looked for both ways. */
const phoneKeys = (cell: string, country: string): string[] => {
  if (cell === '') return [];
  if (isWhole.test(cell)) return phoneKey(cell).map((number) => `+${number}`);
  const parts = several.test(cell) ? writtenParts(cell).flatMap(phoneKey) : [];
  const there = country ? comparedPhones(cell, country).map(phoneEnding) : [];
  return [...new Set([...phoneKey(cell), ...parts, ...there])].map((number) => `+${number}`);
};

const emailKeys = (emails: readonly string[]): string[] => emails.map((email) => `@${email}`);

type Cells = Pick<Customer, 'email' | 'phone' | 'country'>;

/** Mails and phones of a customer's cells, what cannot be read included. */
export const reachKeys = ({ email, phone, country }: Cells): string[] => {
  const read = readEmails(email);
  const isAllRead = email === '' || (read.length === 1 && read[0]?.length === email.length);
  return [
    ...emailKeys(isAllRead ? read : [...read, ...unreadAddresses(email).map(folded)]),
    ...phoneKeys(phone, country),
  ];
};

/** A person is looked for by each word of the name, since a shorter name may be part of a longer one. */
export const contactKeys = (contact: string): string[] =>
  contact === ''
    ? []
    : partsOf(contact)
        .flatMap((part) => part.split(' '))
        .map((word) => `c${word}`);

const firmKey = (firm: string): string[] => (firm ? [`f${firm}`] : []);

/** Firms that came with other rows of a customer stand in the notes; long notes are prose. */
const notedFirms = (notes: string): string[] =>
  notes === '' || notes.length > 400 ? [] : notes.split('\n').map(companyKey).filter(Boolean);

export const firmKeys = ({ company, notes }: Customer, key: string): string[] => [
  ...firmKey(key || foldedText(company) || company.trim()),
  ...notedFirms(notes).flatMap(firmKey),
];

const siteKeys = (site: string): string[] => {
  const read = readSite(site) ?? foldedText(site);
  return read ? [`d${read}`] : [];
};

/** Own domains of the mails, the site, and sites that other rows brought, each in a line of the notes. */
export const siteKeysOf = ({ email, site, notes }: Customer): string[] => [
  ...readEmails(email)
    .map(ownDomainOf)
    .filter(Boolean)
    .map((domain) => `d${domain}`),
  ...siteKeys(site),
  ...(notes === '' ? [] : notes.split('\n').flatMap(siteKeys)),
];

/** Under what a customer of the register can be found. */
export const keysOfCustomer = (customer: Customer, who: Identity): string[] => [
  ...reachKeys(customer),
  ...contactKeys(customer.contact),
  ...firmKeys(customer, who.company),
  ...siteKeysOf(customer),
];

/**
 * Under what a row of a list looks for the customer that holds it: the most telling of what it says. Each of these keys
 * is one of that customer's, whatever other rows it was merged with: mails, phones and contacts are all kept in their
 * cells, the firm is one, other sites are noted.
 */
export const keysOfRow = ({ who, fields }: ImportRow): string[] => {
  const { email = '', phone = '', contact = '', site = '' } = fields;
  const read = readEmails(email);
  const emails = read.length > 0 ? read : unreadAddresses(email).map(folded);
  const reach = [...emailKeys(emails), ...phoneKeys(phone, ''), ...firmKey(who.company)];
  if (reach.length > 0) return reach;
  const people = contactKeys(contact);
  return people.length > 0 ? people : siteKeys(site);
};

/** The same, and its numbers as they are in its own country. */
export const allKeysOfRow = (row: ImportRow): string[] => {
  const { phone = '', country = '' } = row.fields;
  return [...keysOfRow(row), ...(country ? phoneKeys(phone, country) : [])];
};
