import type { FollowUp } from './follow-up';

const bookkeeping: ReadonlySet<FollowUp['act']> = new Set([
  'customersImported',
  'operationUndone',
  'documentNoted',
]);

/** Whether a line of the log tells what happened with a customer, and not how the books are kept. */
export const isOfCustomer = ({ act }: Pick<FollowUp, 'act'>): boolean => !bookkeeping.has(act);
