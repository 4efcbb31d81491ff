import { likelyCustomers } from '../domain/customer/duplicate';
import { messagesFor } from '../messages/messages-for';
import type { Ports } from './ports';

/** A word about the customer who is likeliest to be the same as the one of a row; `null` when there is none. */
export const perhapsTwin = (ports: Ports, row: number): string | null => {
  const rows = ports.register.who();
  const own = rows.find((one) => one.row === row);
  if (!own) return null;
  const [twin] = likelyCustomers(
    own,
    rows.filter((one) => one !== own),
  );
  if (!twin) return null;
  const { company, contact, email, phone, row: place } = twin.customer;
  const name = company || contact || email || phone;
  return messagesFor(ports.language()).register.perhapsTwin(name, place);
};
