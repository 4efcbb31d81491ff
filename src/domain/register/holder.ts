import type { Customer } from '../customer/customer';
import type { Identity } from '../customer/identity';
import type { ImportRow } from './import-row';
import type { Known } from './related';
import { isSaid } from './said';
import { keysOfCustomer, keysOfRow } from './search-keys';

/** Fields that say who a customer is, and whether other rows' values of it may stand in the notes. */
const naming = [
  ['email', false],
  ['phone', false],
  ['company', true],
  ['contact', false],
  ['country', true],
  ['site', true],
] as const;

/**
 * Whether a customer's row says all that a row of the list says about who it is, and has no cell that the row would
 * fill. True of every row that made the customer, since merging leaves out only what `isSaid` finds.
 */
export const holds = (customer: Customer, { fields }: ImportRow): boolean => {
  const isFull = Object.entries(fields).every(
    ([key, value]) => !value || customer[key as keyof Customer],
  );
  if (!isFull) return false;
  const noted = customer.notes === '' ? [] : customer.notes.split('\n');
  return naming.every(([key, mayBeNoted]) =>
    isSaid(key, fields[key] ?? '', mayBeNoted ? [customer[key], ...noted] : [customer[key]]),
  );
};

const filled = (customer: Customer): number => Object.values(customer).filter(Boolean).length;

const isOtherSpelling = ({ who }: Known, row: ImportRow): boolean =>
  row.who.company !== '' && row.who.company !== who.company;

/** A number too short to tell, and nothing else, is told only from others of its kind. */
const isNameless = ({ emails, phones, domain, company, contact }: Identity): boolean =>
  emails.length + phones.length === 0 && domain + company + contact === '';

/** Finds the customer that holds a row, so that a list that was imported is recognised row by row when it comes again. */
export const findHolder = (known: readonly Known[]) => {
  const index = new Map<string, Known[]>();
  for (const one of known) {
    for (const key of new Set(keysOfCustomer(one.customer, one.who))) {
      const under = index.get(key);
      if (under) under.push(one);
      else index.set(key, [one]);
    }
  }
  return (row: ImportRow): Known | undefined => {
    const under = keysOfRow(row).map((key) => index.get(key) ?? []);
    const [fewest = []] = under.sort((a, b) => a.length - b.length);
    // the one that says the least besides is the one that the row made
    const rank = (one: Known) => (isOtherSpelling(one, row) ? 1000 : 0) + filled(one.customer);
    return fewest
      .filter(
        ({ customer, who }) => holds(customer, row) && isNameless(who) === isNameless(row.who),
      )
      .map((one) => ({ one, rank: rank(one) }))
      .sort((a, b) => a.rank - b.rank)[0]?.one;
  };
};
