import type { Customer } from '../customer/customer';
import { type Identity, identityOf } from '../customer/identity';
import type { ImportRow } from './import-row';
import { allKeysOfRow, keysOfCustomer } from './search-keys';

export type Known = { readonly customer: Customer; readonly who: Identity; readonly place: number };

/** A register is planned over more than once in one execution, always with the same customers. */
const identities = new WeakMap<Customer, Identity>();

export const knownIdentity = (customer: Customer): Identity => {
  const before = identities.get(customer);
  if (before) return before;
  const who = identityOf(customer);
  identities.set(customer, who);
  return who;
};

/** The customers that have anything in common with the rows of a list; the others need not be compared. */
export const relatedTo = (rows: readonly ImportRow[], customers: readonly Customer[]): Known[] => {
  if (customers.length === 0) return [];
  const wanted = new Set(rows.flatMap(allKeysOfRow));
  return customers
    .map((customer, place) => ({ customer, who: knownIdentity(customer), place }))
    .filter(({ customer, who }) => keysOfCustomer(customer, who).some((key) => wanted.has(key)));
};
