import type { Customer } from '../domain/customer/customer';
import { dueDateOf, whenContacted } from '../domain/follow-up/due';
import type { DueCell, Ports } from './ports';

/** What the due column has to show for a customer; class F too gets its date, it is only never coloured. */
export const dueCellOf = (
  ports: Pick<Ports, 'settings' | 'clock'>,
  customer: Customer,
): DueCell => {
  const known = whenContacted(customer, ports.clock.today());
  const date = dueDateOf(known, ports.settings().cadence);
  return date ?? (known.lastContactText ? 'unreadable' : 'neverContacted');
};
