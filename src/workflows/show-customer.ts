import { rowOf } from './log-follow-up';
import type { Ports } from './ports';

/** Moves the person to the row of a customer. Throws `customerMissing`. */
export const showCustomer = (
  ports: Ports,
  { customerId }: { readonly customerId: string },
): { readonly row: number } => {
  const { row } = rowOf(ports.register.read(), customerId);
  ports.selection.showRow(row);
  return { row };
};
