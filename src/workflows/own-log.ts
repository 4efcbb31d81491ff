import type { FollowUp } from '../domain/follow-up/follow-up';
import type { Ports } from './ports';

/** Every line about one customer, oldest first; the years that were put away are read whole. */
export const ownLog = ({ log }: Ports, customerId: string): readonly FollowUp[] =>
  log.since() === null
    ? log.of(customerId, () => false)
    : log.read().filter((line) => line.customerId === customerId);
