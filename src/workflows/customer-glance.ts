import { dueOf } from '../domain/follow-up/due';
import { buyersPlace, daysAheadOfOne } from './buyers-place';
import type { CustomerCard } from './customer-card';
import type { Ports } from './ports';

/** As much of a customer's card as his row tells; the rest stands in the log. */
export type CustomerGlance = Omit<CustomerCard, 'dueReason' | 'lastFollowUps' | 'isHistoryPart'>;

/** The customer in the row the person stands on, without the log; `null` when the row holds none. */
export const customerGlance = (ports: Ports): CustomerGlance | null => {
  const row = ports.selection.customerRow();
  const [found] = row === null ? [] : ports.register.rows(row, row);
  if (!found) return null;
  const { customer } = found;
  const due = dueOf(customer, ports.settings().cadence, ports.clock.today());
  const place = buyersPlace(ports, customer.country, daysAheadOfOne);
  return { ...customer, due, place, row: found.row };
};
