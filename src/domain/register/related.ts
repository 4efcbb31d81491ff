import { companyKey } from '../customer/company-name';
import type { Customer } from '../customer/customer';
import { type Identity, identityOf } from '../customer/identity';
import type { ImportRow } from './import-row';
import { isBare } from './same-customer';
import { allKeysOfRow, contactKeys, firmKeys, reachKeys, siteKeysOf } from './search-keys';

export type Known = {
  readonly customer: Customer;
  readonly who: Identity;
  readonly place: number;
};

/** A register is planned over more than once in one execution, always with the same customers. */
const identities = new WeakMap<Customer, Identity>();

export const knownIdentity = (customer: Customer): Identity => {
  const before = identities.get(customer);
  if (before) return before;
  const who = identityOf(customer);
  identities.set(customer, who);
  return who;
};

/** One name and no mail: such a customer may be joined by anybody of that name. */
const mayBeBare = ({ email, company, contact }: Customer): boolean =>
  email === '' && (company === '' || contact === '');

type Keys = ReadonlySet<string>;
type Wanted = {
  /** Mails, phones and firms; and names and sites of the rows that say nothing else. */
  readonly keys: Keys;
  readonly hasNames: boolean;
  readonly hasSites: boolean;
  /** Names and sites of all rows, for customers that say nothing else. */
  readonly bare: Keys;
};

const wantedBy = (rows: readonly ImportRow[]): Wanted => {
  const bareRows = rows.filter(({ who }) => isBare(who));
  const keys = new Set(rows.flatMap(allKeysOfRow));
  const names = bareRows.flatMap(({ fields }) => contactKeys(fields.contact ?? ''));
  const sites = bareRows.flatMap(({ who }) => (who.domain ? [`d${who.domain}`] : []));
  for (const key of [...names, ...sites]) keys.add(key);
  const bare = new Set(
    rows.flatMap(({ who, fields }) => [
      ...contactKeys(fields.contact ?? ''),
      ...(who.domain ? [`d${who.domain}`] : []),
    ]),
  );
  const all = [...keys];
  return {
    keys,
    bare,
    hasNames: all.some((key) => key.startsWith('c')),
    hasSites: all.some((key) => key.startsWith('d')),
  };
};

const sharesAny = (customer: Customer, { keys, bare, hasNames, hasSites }: Wanted): boolean => {
  const isWanted = (key: string): boolean => keys.has(key);
  return (
    reachKeys(customer).some(isWanted) ||
    firmKeys(customer, companyKey(customer.company)).some(isWanted) ||
    (hasNames && contactKeys(customer.contact).some(isWanted)) ||
    (hasSites && siteKeysOf(customer).some(isWanted)) ||
    (mayBeBare(customer) &&
      [...contactKeys(customer.contact), ...siteKeysOf(customer)].some((key) => bare.has(key)))
  );
};

/** Where a bare customer is found, all others of its name count: it goes with one of them only when there is just one. */
const withNamesakes = (wanted: Wanted, found: readonly Customer[]): Wanted => {
  const keys = new Set(wanted.keys);
  for (const customer of found.filter(mayBeBare)) {
    for (const key of [...contactKeys(customer.contact), ...siteKeysOf(customer)]) {
      if (wanted.bare.has(key)) keys.add(key);
    }
  }
  return { ...wanted, keys, hasNames: true, hasSites: true };
};

/**
 * The customers that have anything in common with the rows of a list; the others need not be compared. Runs over the
 * whole register, so it looks only at what the rows make necessary.
 */
export const relatedTo = (rows: readonly ImportRow[], customers: readonly Customer[]): Known[] => {
  if (customers.length === 0) return [];
  const wanted = wantedBy(rows);
  const found = customers.filter((customer) => sharesAny(customer, wanted));
  const all = withNamesakes(wanted, found);
  const isMore = all.keys.size > wanted.keys.size;
  const related = new Set(
    isMore ? customers.filter((customer) => sharesAny(customer, all)) : found,
  );
  return customers.flatMap((customer, place) =>
    related.has(customer) ? [{ customer, who: knownIdentity(customer), place }] : [],
  );
};
