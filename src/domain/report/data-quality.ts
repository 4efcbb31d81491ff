import type { Customer } from '../customer/customer';
import { findDuplicates } from '../customer/find-duplicates';

/** What keeps the register from being relied on. */
export type DataQuality = {
  /** Pairs of rows that may be one customer. */
  readonly duplicates: number;
  readonly withoutCountry: number;
  readonly withoutMail: number;
  readonly withoutClass: number;
  /** Cells of dates that hold something else. */
  readonly unreadableDates: number;
  /** Facts of the dossier that are too old to be relied on. */
  readonly agedFacts: number;
};

export const dataQuality = (
  customers: readonly Customer[],
  { unreadableDates, agedFacts }: Pick<DataQuality, 'unreadableDates' | 'agedFacts'>,
): DataQuality => ({
  duplicates: findDuplicates(customers).length,
  withoutCountry: customers.filter(({ country }) => country.trim() === '').length,
  withoutMail: customers.filter(({ email }) => email.trim() === '').length,
  withoutClass: customers.filter((customer) => customer.class === null).length,
  unreadableDates,
  agedFacts,
});
