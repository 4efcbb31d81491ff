import type { Customer } from '../domain/customer/customer';
import { ownedRows } from '../domain/order/own-orders';
import type { RowBook, RowChange } from './ports';

type Adoptable = {
  readonly id: string;
  readonly customerId: string;
  readonly customer: string;
  readonly isTyped?: true;
};

/** What gives rows that people typed or copied an id and their customer. */
export const adoptions = <T extends Adoptable>(
  rows: readonly T[],
  customers: readonly Customer[],
): RowChange<T>[] =>
  ownedRows(
    rows.filter(({ isTyped }) => isTyped),
    customers,
  ).map(({ id, customerId }) => ({ id, set: { customerId } as Partial<T> }));

/** Gives typed rows of a tab their ids, and looks whether those got them that were meant; answers how many there were. */
export const adoptRows = <T extends Adoptable>(
  book: RowBook<T>,
  customers: readonly Customer[],
): number => {
  const changes = adoptions(book.read(), customers);
  if (changes.length === 0) return 0;
  book.change(changes);
  const left = adoptions(book.read(), customers);
  book.change(left);
  if (left.length > 0) book.read();
  return changes.length;
};
