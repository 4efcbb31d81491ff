import type { Customer } from '../customer/customer';
import type { LikenessReason } from '../customer/duplicate';
import { findDuplicates } from '../customer/find-duplicates';
import { identityOf } from '../customer/identity';
import type { ImportPlan } from './import-plan';
import { keysOfCustomer } from './search-keys';

/** A row that goes in as a new customer and yet may be one that is there, for the person to decide. */
export type ImportDoubt = {
  readonly row: number;
  /** The customer of the register it may be, or empty when it may be another row of the list. */
  readonly customerId: string;
  readonly otherRow: number | null;
  readonly name: string;
  readonly why: readonly LikenessReason[];
  readonly likelihood: number;
};

const keysOf = (customer: Customer): string[] => keysOfCustomer(customer, identityOf(customer));

const nameOf = (customer: Customer): string =>
  customer.company || customer.contact || customer.email || customer.phone;

/**
 * Which new rows of an import are so like a customer, or like another new row, that a person should look before they
 * go in; likeliest first.
 */
export const importDoubts = (
  { add }: Pick<ImportPlan, 'add'>,
  customers: readonly Customer[],
): ImportDoubt[] => {
  const rowOf = new Map(add.map(({ row, customer }) => [customer.id, row] as const));
  const wanted = new Set(add.flatMap(({ customer }) => keysOf(customer)));
  const related = customers.filter((customer) => keysOf(customer).some((key) => wanted.has(key)));
  const pairs = findDuplicates([...related, ...add.map(({ customer }) => customer)]);
  return pairs.flatMap(({ first, second, why, likelihood }): ImportDoubt[] => {
    const row = rowOf.get(second.id);
    if (row === undefined) return [];
    const otherRow = rowOf.get(first.id) ?? null;
    const customerId = otherRow === null ? first.id : '';
    return [{ row, customerId, otherRow, name: nameOf(first), why, likelihood }];
  });
};
