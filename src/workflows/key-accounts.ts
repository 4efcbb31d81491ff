import { proposeKeyAccounts } from '../domain/order/key-account';
import { messagesFor } from '../messages/messages-for';
import { changeCustomers } from './change-customers';
import { valuesOf } from './order-values';
import type { Outcome } from './outcome';
import type { Ports } from './ports';

/** A mark to be set or taken away: field, before, after, and why in the person's words. */
export type KeyAccountLine = {
  readonly customerId: string;
  readonly customer: string;
  readonly before: boolean;
  readonly after: boolean;
  readonly why: string;
  /** What makes no key account by itself; empty where nothing speaks against it. */
  readonly doubts: readonly string[];
};

/** The key accounts that the orders speak for, the most valuable first. Reads only. */
export const keyAccounts = (ports: Ports): { readonly proposals: readonly KeyAccountLine[] } => {
  ports.readSettings();
  const values = valuesOf(ports);
  const { orders } = messagesFor(ports.language());
  const byId = new Map(values.customers.map((customer) => [customer.id, customer]));
  const proposals = proposeKeyAccounts({ ...values, today: ports.clock.today() });
  return {
    proposals: proposals.map(({ customerId, before, after, reason, doubts }) => {
      const customer = byId.get(customerId);
      return {
        customerId,
        customer: customer ? customer.company || customer.contact || customer.email : '',
        before,
        after,
        why: orders.keyAccountReason(reason),
        doubts: doubts.map(orders.keyAccountDoubt),
      };
    }),
  };
};

export type KeyAccountChanges = {
  readonly operationId: string;
  readonly changes: readonly {
    readonly customerId: string;
    readonly after: boolean;
    /** In the person's words, kept in the log. */
    readonly why: string;
  }[];
};

/**
 * Sets and takes away the mark of a key account, each with a line in the log that says why; `undoOperation` takes it
 * back. Throws `customerMissing`, `busy`, `notSaved`.
 */
export const changeKeyAccounts = (
  ports: Ports,
  { operationId, changes }: KeyAccountChanges,
): { readonly outcome: Outcome; readonly customers: number } => {
  const { words } = messagesFor(ports.language());
  const said = (is: boolean): string => (is ? words.yes : words.no);
  return changeCustomers(ports, {
    operationId,
    act: 'keyAccountChanged',
    changes: changes.map(({ customerId, after, why }) => ({
      customerId,
      set: { keyAccount: after },
      text: ({ keyAccount }) =>
        [`${said(keyAccount)} > ${said(after)}`, why].filter(Boolean).join(' '),
    })),
  });
};
