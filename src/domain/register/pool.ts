import type { Customer } from '../customer/customer';
import { dueOf } from '../follow-up/due';
import type { LocalDate } from '../local-date';
import type { Settings } from '../settings';

/** The owner is warned so many days before his customer is proposed. */
const daysOfWarning = 7;

/** `warned` is given up in a few days unless somebody writes; `proposed` may be given up now. */
export type PoolProposal = {
  readonly customer: Customer;
  readonly state: 'warned' | 'proposed';
  readonly days: number;
};

/**
 * Customers whom their owner has let go silent for more than `daysToPool` beyond the cadence of their class, longest
 * first; none where that is 0. Those who have
 * ordered are never proposed, nor are those without intention, whom nobody has to write to.
 */
export const poolProposals = (
  customers: readonly Customer[],
  { cadence, poolDays: daysToPool }: Pick<Settings, 'cadence' | 'poolDays'>,
  today: LocalDate,
): PoolProposal[] =>
  (daysToPool === 0 ? [] : customers)
    .filter((customer) => customer.owner !== '' && customer.class !== 'A')
    .flatMap((customer): PoolProposal[] => {
      const due = dueOf(customer, cadence, today);
      if (due.state !== 'overdue' || due.days <= daysToPool - daysOfWarning) return [];
      return [{ customer, days: due.days, state: due.days > daysToPool ? 'proposed' : 'warned' }];
    })
    .sort((a, b) => b.days - a.days);
