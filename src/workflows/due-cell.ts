import type { Customer } from '../domain/customer/customer';
import { dueDateOf } from '../domain/follow-up/due';
import type { Settings } from '../domain/settings';
import type { DueCell } from './ports';

/** What the due column has to show for a customer; class F too gets its date, it is only never coloured. */
export const dueCellOf = (customer: Customer, settings: Settings): DueCell =>
  dueDateOf(customer, settings.cadence) ??
  (customer.lastContactText ? 'unreadable' : 'neverContacted');
