import type { CustomerClass } from '../customer/customer-class';
import type { Settings } from '../settings';
import type { Due } from './follow-up';

type Cadence = Settings['cadence'];

/** Days after the due date until the maximum interval is over: half the cadence of the class again. */
export const graceOf = (customerClass: CustomerClass | null, cadence: Cadence): number =>
  Math.ceil(cadence[customerClass ?? 'E'] / 2);

/** Whether the maximum interval is over: due is the ideal date, and what follows up to the maximum is late but no alarm. */
export const isPastMaximum = (
  due: Due,
  customerClass: CustomerClass | null,
  cadence: Cadence,
): boolean => due.state === 'overdue' && due.days > graceOf(customerClass, cadence);
