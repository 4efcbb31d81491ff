import { poolProposals } from '../domain/register/pool';
import type { Ports } from './ports';
import { type ListedCustomer, listed } from './search-register';

export type PoolCustomer = ListedCustomer & {
  readonly state: 'warned' | 'proposed';
  /** Days beyond the cadence of the class. */
  readonly days: number;
};

export type Owners = {
  /** The name of the person at this sheet: as he said it, else as the settings have it; empty when nobody has. */
  readonly me: string;
  /** Whose customers alone the Customers tab shows; empty when it shows all. */
  readonly onlyOf: string;
  readonly owners: readonly { readonly owner: string; readonly customers: number }[];
  readonly pool: readonly PoolCustomer[];
};

const mostProposed = 50;

/** Who looks after how many customers, and whom nobody has looked after for too long. */
export const owners = (ports: Ports): Owners => {
  const rows = ports.register.read();
  const counts = new Map<string, number>();
  for (const { customer } of rows) {
    const owner = customer.owner.trim();
    counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  const rowOf = new Map(rows.map((row) => [row.customer, row]));
  const proposals = poolProposals([...rowOf.keys()], ports.settings(), ports.clock.today());
  return {
    me: ports.settings().owner,
    onlyOf: ports.ownerFilter.shown(),
    owners: [...counts].map(([owner, customers]) => ({ owner, customers })),
    pool: proposals.slice(0, mostProposed).flatMap(({ customer, state, days }) => {
      const row = rowOf.get(customer);
      return row ? [{ ...listed(row), state, days }] : [];
    }),
  };
};
