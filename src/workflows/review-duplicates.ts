import type { LikenessReason } from '../domain/customer/duplicate';
import { likelyCustomers } from '../domain/customer/duplicate';
import { findDuplicates } from '../domain/customer/find-duplicates';
import { type MergeConflict, planMerge } from '../domain/register/merge-plan';
import { rowOf } from './log-follow-up';
import type { Ports, RegisterRow } from './ports';
import { type ListedCustomer, listed } from './search-register';

/** Two rows that may be one customer, and what the person is asked if they are: `first` is taken to be kept. */
export type DuplicateRows = {
  readonly first: ListedCustomer;
  readonly second: ListedCustomer;
  readonly why: readonly LikenessReason[];
  readonly likelihood: number;
  readonly conflicts: readonly MergeConflict[];
};

const mostPairs = 50;

const numbered = (rows: readonly RegisterRow[]): RegisterRow[] =>
  rows.filter(({ customer }) => customer.id !== '');

/** Pairs of the register worth a look, likeliest first, at most fifty, and how many there are in all. */
export const reviewDuplicates = (
  ports: Ports,
): { readonly pairs: readonly DuplicateRows[]; readonly total: number } => {
  const rows = numbered(ports.register.read());
  const byCustomer = new Map(rows.map((row) => [row.customer, row]));
  const found = findDuplicates(rows.map(({ customer }) => customer));
  const pairs = found.slice(0, mostPairs).flatMap(({ first, second, why, likelihood }) => {
    const [above, below] = [byCustomer.get(first), byCustomer.get(second)];
    const { conflicts } = planMerge(first, second, {});
    return above && below
      ? [{ first: listed(above), second: listed(below), why, likelihood, conflicts }]
      : [];
  });
  return { pairs, total: found.length };
};

/** Customers who may be the same as this one, likeliest first. Throws `customerMissing`. */
export const twinsOf = (
  ports: Ports,
  { customerId }: { readonly customerId: string },
): { readonly twins: readonly DuplicateRows[] } => {
  const rows = numbered(ports.register.read());
  const own = rowOf(rows, customerId);
  const others = rows.filter((row) => row !== own);
  const byCustomer = new Map(others.map((row) => [row.customer, row]));
  const found = likelyCustomers(
    own.customer,
    others.map(({ customer }) => customer),
  );
  return {
    twins: found.flatMap(({ customer, why, likelihood }) => {
      const other = byCustomer.get(customer);
      const { conflicts } = planMerge(own.customer, customer, {});
      return other
        ? [{ first: listed(own), second: listed(other), why, likelihood, conflicts }]
        : [];
    }),
  };
};
