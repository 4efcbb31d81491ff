import { sharePhone } from '../customer/compared-phone';
import type { Customer } from '../customer/customer';
import type { Identity } from '../customer/identity';
import type { ImportRow } from './import-row';
import { keysOfCustomer, keysOfRow, notedFirms, partsOf } from './search-keys';

/** Longer lists of customers under one key are not searched through: such a key tells nobody apart. */
const mostUnderOneKey = 50;

const named = ['country', 'contact', 'company', 'email', 'phone', 'site'] as const;

const within = (some: readonly string[], all: readonly string[]): boolean =>
  some.length > 0 && some.every((one) => all.includes(one));

const holdsPhones = (some: readonly string[], all: readonly string[]): boolean =>
  some.length > 0 && some.every((one) => sharePhone([one], all));

/** Whether a customer's row, notes included, already says all that a row of the list says about who it is. */
const saysAll = (customer: Customer, who: Identity, row: ImportRow): boolean => {
  const noted = partsOf(customer.notes);
  return named.every((key) => {
    const value = row.fields[key] ?? '';
    if (value === '' || value === customer[key]) return true;
    if (key === 'email' && within(row.who.emails, who.emails)) return true;
    if (key === 'phone' && holdsPhones(row.who.phones, who.phones)) return true;
    if (key === 'country' && row.who.country === who.country) return true;
    if (key === 'company' && row.who.company === who.company) return true;
    if (key === 'company' && notedFirms(customer.notes).includes(row.who.company)) return true;
    return within(partsOf(value), [...partsOf(customer[key]), ...noted]);
  });
};

const filled = (customer: Customer): number => named.filter((key) => customer[key] !== '').length;

/** Fields that the row would fill; the customer it was merged into has none. */
const gaps = (customer: Customer, row: ImportRow): number =>
  Object.keys(row.fields).filter((key) => !customer[key as keyof Customer]).length;

const isOtherSpelling = (who: Identity, row: ImportRow): number =>
  row.who.company === '' || row.who.company === who.company ? 0 : 1;

const byEach = (a: readonly number[], b: readonly number[]): number => {
  const differing = a.findIndex((value, i) => value !== b[i]);
  return differing < 0 ? 0 : (a[differing] ?? 0) - (b[differing] ?? 0);
};

/**
 * Finds the customer that holds everything a row says about who it is, the one with the least to add; so a list that
 * was imported and merged is recognised row by row when it comes again.
 */
export const findHolder = (customers: readonly Customer[], who: readonly Identity[]) => {
  const index = new Map<string, number[]>();
  customers.forEach((customer, place) => {
    for (const key of keysOfCustomer(customer, who[place] as Identity)) {
      const under = index.get(key);
      if (!under) index.set(key, [place]);
      else if (under.length < mostUnderOneKey) under.push(place);
    }
  });
  return (row: ImportRow): number | undefined => {
    const keys = keysOfRow(row);
    const places = new Set(keys.flatMap((key) => index.get(key) ?? []));
    const rank = (at: number): readonly number[] => {
      const customer = customers[at] as Customer;
      const other = isOtherSpelling(who[at] as Identity, row);
      return [gaps(customer, row), other, filled(customer), at];
    };
    return [...places]
      .filter((at) => saysAll(customers[at] as Customer, who[at] as Identity, row))
      .map(rank)
      .sort(byEach)[0]?.[3];
  };
};
