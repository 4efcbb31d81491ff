import { type ContactEntry, changeAfter, contactLine } from './contact';
import { carryOutForMany } from './for-many';
import type { Outcome } from './outcome';
import type { Ports } from './ports';

/** One contact with many at once, after a fair or a mailing. */
export type ManyContacts = ContactEntry & { readonly customerIds: readonly string[] };

/**
 * Logs the same contact for many customers in one operation, which `undoOperation` takes back. Throws
 * `customerMissing`, `tooManyCustomers`, `busy`, `notSaved`.
 */
export const logFollowUps = (
  ports: Ports,
  request: ManyContacts,
): { readonly outcome: Outcome; readonly customers: number } =>
  carryOutForMany(ports, {
    ...request,
    lineFor: ({ customer }) => contactLine(ports, request, customer),
    changeFor: (customer, line) => changeAfter(ports, customer, line),
  });
