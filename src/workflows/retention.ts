import { addDays } from '../domain/local-date';
import type { Ports } from './ports';
import { type ListedCustomer, listed } from './search-register';

const mostListed = 500;
const daysOfMonth = 30.44;

/**
 * Customers with whom there was no contact for so many months, longest first, for a decision whether to keep what is
 * known of them. Those who have ordered are left out, since other laws keep their papers.
 */
export const retention = (
  ports: Ports,
  { months }: { readonly months: number },
): {
  readonly before: string;
  readonly customers: readonly ListedCustomer[];
  readonly total: number;
} => {
  const before = addDays(ports.clock.today(), -Math.round(months * daysOfMonth));
  const old = ports.register
    .read()
    .filter(({ customer }) => customer.class !== 'A')
    .filter(({ customer }) => customer.lastContact !== null && customer.lastContact < before)
    .sort((a, b) => ((a.customer.lastContact ?? '') < (b.customer.lastContact ?? '') ? -1 : 1));
  return { before, customers: old.slice(0, mostListed).map(listed), total: old.length };
};
