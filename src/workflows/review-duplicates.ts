import type { Customer } from '../domain/customer/customer';
import type { LikenessReason } from '../domain/customer/duplicate';
import { likelyCustomers } from '../domain/customer/duplicate';
import { findDuplicates } from '../domain/customer/find-duplicates';
import {
  type Gained,
  type MergeConflict,
  planMerge,
  type Shown,
} from '../domain/register/merge-plan';
import { rowOf } from './log-follow-up';
import type { Ports, RegisterRow } from './ports';
import { type ListedCustomer, listed } from './search-register';

/** What comes into the row that is kept, and what of both no longer stands in its cell; what is asked is in neither. */
export type MergeEffect = { readonly gained: readonly Gained[]; readonly left: readonly Shown[] };

/** Two rows that may be one customer, and what the person is asked if they are: `first` is taken to be kept. */
export type DuplicateRows = {
  readonly first: ListedCustomer;
  readonly second: ListedCustomer;
  readonly why: readonly LikenessReason[];
  readonly likelihood: number;
  readonly conflicts: readonly MergeConflict[];
  /** If the first row is kept, and if the second is. */
  readonly ifFirst: MergeEffect;
  readonly ifSecond: MergeEffect;
};

type Likeness = Pick<DuplicateRows, 'why' | 'likelihood'>;

/** What is asked is the person's to say, so it is left out of what happens anyhow. */
const effectOf = (kept: Customer, gone: Customer, asked: readonly MergeConflict[]): MergeEffect => {
  const silent = Object.fromEntries(asked.map(({ key }) => [key, '']));
  const { gained, left } = planMerge(kept, { ...gone, ...silent }, {});
  return { gained, left };
};

const pairOf = (above: RegisterRow, below: RegisterRow, likeness: Likeness): DuplicateRows => {
  const [first, second] = [above.customer, below.customer];
  const { conflicts } = planMerge(first, second, {});
  return {
    first: listed(above),
    second: listed(below),
    ...likeness,
    conflicts,
    ifFirst: effectOf(first, second, conflicts),
    ifSecond: effectOf(second, first, conflicts),
  };
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
    return above && below ? [pairOf(above, below, { why, likelihood })] : [];
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
      return other ? [pairOf(own, other, { why, likelihood })] : [];
    }),
  };
};
