import type { Customer } from '../domain/customer/customer';
import { cadenceOf } from '../domain/follow-up/due';
import type { FollowUp } from '../domain/follow-up/follow-up';
import { type Silence, silenceOf } from '../domain/follow-up/rhythm';
import { dateOfMinute, type LocalDate } from '../domain/local-date';
import type { Ports } from './ports';

const isFromBuyer = ({ act, direction }: FollowUp): boolean =>
  (act === 'contact' && direction === 'in') || act === 'inquiryAccepted';

/** How long a customer has not been heard of, by his own log and orders; `null` while he has no rhythm. */
export const silenceOfCustomer = (
  ports: Ports,
  customer: Customer,
  own: readonly FollowUp[],
  orders: readonly LocalDate[],
): Silence | null => {
  const heard = own.filter(isFromBuyer).map(({ when }) => dateOfMinute(when));
  const cadence = cadenceOf(customer, ports.settings().cadence);
  return silenceOf([...heard, ...orders], cadence, ports.clock.today());
};
