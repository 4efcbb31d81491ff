import type { Customer } from '../customer/customer';
import { type Identity, identityOf } from '../customer/identity';
import type { ImportRow } from './import-row';
import { notedFirms, partsOf } from './search-keys';

export type Known = { readonly customer: Customer; readonly who: Identity };

/** A register is planned over more than once in one execution, always with the same customers. */
const identities = new WeakMap<Customer, Identity>();

const knownIdentity = (customer: Customer): Identity => {
  const before = identities.get(customer);
  if (before) return before;
  const who = identityOf(customer);
  identities.set(customer, who);
  return who;
};

/**
 * The customers that have anything in common with the rows of a list; the others need not be compared. Runs over the
 * whole register, hence the plain sets.
 */
export const relatedTo = (rows: readonly ImportRow[], customers: readonly Customer[]): Known[] => {
  const reach = new Set(rows.flatMap(({ who }) => [...who.emails, ...who.phones, who.domain]));
  const firms = new Set(rows.map(({ who }) => who.company));
  const people = new Set(rows.flatMap(({ fields }) => partsOf(fields.contact ?? '')));
  reach.delete('');
  firms.delete('');
  const shares = ({ contact, notes }: Customer, who: Identity): boolean =>
    firms.has(who.company) ||
    reach.has(who.domain) ||
    who.emails.some((email) => reach.has(email)) ||
    who.phones.some((phone) => reach.has(phone)) ||
    partsOf(contact).some((person) => people.has(person)) ||
    (notes !== '' && notedFirms(notes).some((firm) => firms.has(firm)));
  return customers
    .map((customer) => ({ customer, who: knownIdentity(customer) }))
    .filter(({ customer, who }) => shares(customer, who));
};
