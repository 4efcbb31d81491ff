import { type CustomerCard, readCustomerCard } from './customer-card';
import { rowOf } from './log-follow-up';
import type { Ports } from './ports';

/** The card of one customer. Throws `customerMissing`. */
export const customerById = (
  ports: Ports,
  { customerId }: { readonly customerId: string },
): { readonly card: CustomerCard } => ({
  card: readCustomerCard(ports, rowOf(ports.register.read(), customerId)),
});
