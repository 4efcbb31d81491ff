import type { Customer } from '../domain/customer/customer';
import { dueOf } from '../domain/follow-up/due';
import type { Due } from '../domain/follow-up/follow-up';
import type { Ports } from './ports';

/** What a customer's row alone says of him: who he is and when he is due. */
export type CustomerGlance = Pick<
  Customer,
  'company' | 'contact' | 'email' | 'phone' | 'country' | 'class' | 'keyAccount'
> & {
  readonly due: Due;
  /** Row of the Customers tab, 1-based. */
  readonly row: number;
};

/** The customer in the row the person stands on, without the log; `null` when the row holds none. */
export const customerGlance = (ports: Ports): CustomerGlance | null => {
  const row = ports.selection.customerRow();
  const [found] = row === null ? [] : ports.register.rows(row, row);
  if (!found) return null;
  const { customer } = found;
  const { company, contact, email, phone, country, keyAccount } = customer;
  const due = dueOf(customer, ports.settings().cadence, ports.clock.today());
  const known = { company, contact, email, phone, country, keyAccount };
  return { ...known, class: customer.class, due, row: found.row };
};
