import type { CustomerClass } from '../domain/customer/customer-class';
import { changeCustomers } from './change-customers';
import type { Outcome } from './outcome';
import type { Ports } from './ports';

export type ClassChange = {
  readonly customerId: string;
  readonly after: CustomerClass;
  /** In the person's words, kept in the log. */
  readonly why: string;
};
export type ClassChanges = {
  readonly operationId: string;
  readonly changes: readonly ClassChange[];
};

/**
 * Changes the class of customers, each with a line in the log that says why; `undoOperation` takes it back. Throws
 * `customerMissing`, `busy`, `notSaved`.
 */
export const changeClasses = (
  ports: Ports,
  { operationId, changes }: ClassChanges,
): { readonly outcome: Outcome; readonly customers: number } =>
  changeCustomers(ports, {
    operationId,
    act: 'classChanged',
    changes: changes.map(({ customerId, after, why }) => ({
      customerId,
      set: { class: after },
      text: (customer) => [`${customer.class ?? ''}>${after}`, why].filter(Boolean).join(' '),
    })),
  });
