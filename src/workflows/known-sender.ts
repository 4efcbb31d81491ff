import type { InquiryFields } from '../domain/inquiry/inquiry';
import type { RegisterRow } from './ports';

/** Mail addresses in a cell, lower case; one cell may hold several. */
const addressesIn = (cell: string): string[] =>
  cell.toLowerCase().match(/[^\s<>,;，；、]+@[^\s<>,;，；、]+/g) ?? [];

/** The customer whose mail address sent the inquiry: the only match sure enough to be taken without asking. */
export const knownSender = (
  rows: readonly RegisterRow[],
  fields: InquiryFields,
): RegisterRow | undefined => {
  const [address] = addressesIn(fields.email ?? '');
  return address === undefined
    ? undefined
    : rows.find(({ customer }) => addressesIn(customer.email).includes(address));
};
