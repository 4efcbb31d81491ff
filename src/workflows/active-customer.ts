import { type CustomerCard, readCustomerCard } from './customer-card';
import type { Ports } from './ports';

/** The customer in the row the person stands on; no card when the row holds none. */
export const activeCustomer = (
  ports: Ports,
): { readonly card: CustomerCard | null; readonly row: number | null } => {
  const row = ports.selection.customerRow();
  const [found] = row === null ? [] : ports.register.rows(row, row);
  return { card: found ? readCustomerCard(ports, found) : null, row };
};
