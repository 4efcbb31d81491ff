import { Problem } from '../domain/problem';
import { type CustomerCard, readCustomerCard } from './customer-card';
import type { Ports } from './ports';

/** The card of one customer. Throws `customerMissing`. */
export const customerById = (
  ports: Ports,
  { customerId }: { readonly customerId: string },
): { readonly card: CustomerCard } => {
  const row = ports.register.one(customerId);
  if (!row) throw new Problem('customerMissing', { customerId });
  return { card: readCustomerCard(ports, row) };
};
