import { likelyCustomers } from '../domain/customer/duplicate';
import { messagesFor } from '../messages/messages-for';
import type { Ports } from './ports';

/** A word about the customer who is likeliest to be the same as the one of a row; `null` when there is none. */
export const perhapsTwin = (ports: Ports, row: number): string | null => {
  const rows = ports.register.who();
  const own = rows.find((one) => one.row === row);
  if (!own) return null;
  const others = rows.filter((one) => one !== own);
  const [twin] = likelyCustomers(
    own.customer,
    others.map(({ customer }) => customer),
  );
  const other = others.find(({ customer }) => customer === twin?.customer);
  if (!other) return null;
  const { company, contact, email, phone } = other.customer;
  const name = company || contact || email || phone;
  return messagesFor(ports.language()).register.perhapsTwin(name, other.row);
};
