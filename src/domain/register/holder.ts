import type { Customer } from '../customer/customer';
import { foldedText, type Identity } from '../customer/identity';
import type { ImportRow } from './import-row';

/** Longer lists of customers under one key are not searched through: such a key tells nobody apart. */
const mostUnderOneKey = 50;

const contactsOf = (contact: string): string[] => contact.split(',').map(foldedText);

const keysOf = (who: Identity, contacts: readonly string[]): string[] => [
  ...who.emails.map((email) => `@${email}`),
  ...who.phones.map((phone) => `+${phone}`),
  ...contacts.filter(Boolean).map((contact) => `c${contact}`),
  ...(who.company ? [`f${who.company}`] : []),
  ...(who.domain ? [`d${who.domain}`] : []),
];

const holds = (text: string, value: string): boolean =>
  value === '' || ` ${text} `.includes(` ${foldedText(value)} `);

const named = ['country', 'contact', 'company', 'email', 'phone', 'site'] as const;

/** Whether a customer's row, notes included, already says all that a row of the list says about who it is. */
const saysAll = (customer: Customer, who: Identity, row: ImportRow): boolean =>
  named.every((key) => {
    const value = row.fields[key] ?? '';
    if (value === '' || holds(foldedText(`${customer[key]}\n${customer.notes}`), value))
      return true;
    if (key === 'company') return row.who.company === who.company;
    const keys = key === 'email' ? 'emails' : key === 'phone' ? 'phones' : null;
    return keys !== null && row.who[keys].every((one) => who[keys].includes(one));
  });

const filled = (customer: Customer): number => named.filter((key) => customer[key] !== '').length;

/**
 * Finds the customer that holds everything a row says about who it is, the one with the least besides; so a list that
 * was imported and merged is recognised row by row when it comes again.
 */
export const findHolder = (customers: readonly Customer[], who: readonly Identity[]) => {
  const index = new Map<string, number[]>();
  customers.forEach((customer, place) => {
    for (const key of keysOf(who[place] as Identity, contactsOf(customer.contact))) {
      const under = index.get(key);
      if (!under) index.set(key, [place]);
      else if (under.length < mostUnderOneKey) under.push(place);
    }
  });
  return (row: ImportRow): number | undefined => {
    const keys = keysOf(row.who, contactsOf(row.fields.contact ?? ''));
    const places = new Set(keys.flatMap((key) => index.get(key) ?? []));
    return [...places]
      .filter((at) => saysAll(customers[at] as Customer, who[at] as Identity, row))
      .sort(
        (a, b) => filled(customers[a] as Customer) - filled(customers[b] as Customer) || a - b,
      )[0];
  };
};
