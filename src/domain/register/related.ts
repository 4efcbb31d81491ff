import { phoneEnding } from '../customer/compared-phone';
import type { Customer } from '../customer/customer';
import { type Identity, identityOf } from '../customer/identity';
import type { ImportRow } from './import-row';
import { bareNumber, notedFirms, partsOf } from './search-keys';

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
  const reach = new Set(
    rows.flatMap(({ who, fields }) => [
      ...who.emails,
      ...who.phones.map(phoneEnding),
      ...bareNumber(who, fields.phone ?? ''),
      who.domain,
    ]),
  );
  const firms = new Set(rows.map(({ who }) => who.company));
  const people = new Set(rows.flatMap(({ fields }) => partsOf(fields.contact ?? '')));
  reach.delete('');
  firms.delete('');
  const shares = ({ contact, phone, notes }: Customer, who: Identity): boolean =>
    firms.has(who.company) ||
    reach.has(who.domain) ||
    who.emails.some((email) => reach.has(email)) ||
    who.phones.some((number) => reach.has(phoneEnding(number))) ||
    bareNumber(who, phone).some((number) => reach.has(number)) ||
    partsOf(contact).some((person) => people.has(person)) ||
    (notes !== '' && notedFirms(notes).some((firm) => firms.has(firm)));
  return customers
    .map((customer) => ({ customer, who: knownIdentity(customer) }))
    .filter(({ customer, who }) => shares(customer, who));
};
