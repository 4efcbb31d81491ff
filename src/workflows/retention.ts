import { type Fact, newestFacts, standingFacts } from '../domain/dossier/fact';
import { isPersonal } from '../domain/dossier/visible';
import { addDays, type LocalDate } from '../domain/local-date';
import type { Ports, RegisterRow } from './ports';
import { type ListedCustomer, listed } from './search-register';

const mostListed = 500;
const daysOfMonth = 30.44;

/** A customer to decide about, and how much the dossier holds. */
export type KeptCustomer = ListedCustomer & {
  /** The last contact; where there never was one, the day of the newest fact. */
  readonly since: LocalDate;
  readonly facts: number;
  readonly personalFacts: number;
};

type Held = { readonly newest: LocalDate; readonly facts: readonly Fact[] };

const heldByCustomer = (facts: readonly Fact[]): ReadonlyMap<string, Held> => {
  const held = new Map<string, Held>();
  for (const fact of facts) {
    const known = held.get(fact.customerId);
    const newest = known && known.newest > fact.seenOn ? known.newest : fact.seenOn;
    held.set(fact.customerId, { newest, facts: [...(known?.facts ?? []), fact] });
  }
  return held;
};

const keptCustomer = (row: RegisterRow, held: Held | undefined): KeptCustomer[] => {
  const since = row.customer.lastContact ?? held?.newest;
  if (!since) return [];
  const facts = held?.facts ?? [];
  const personalFacts = facts.filter(isPersonal).length;
  return [{ ...listed(row), since, facts: facts.length, personalFacts }];
};

/**
 * Customers with whom there was no contact for so many months, longest first, for a decision whether to keep what is
 * known of them; those never contacted count from what was last learnt of them. Those who have ordered are left out,
 * since other laws keep their papers.
 */
export const retention = (
  ports: Ports,
  { months }: { readonly months: number },
): {
  readonly before: string;
  readonly customers: readonly KeptCustomer[];
  readonly total: number;
} => {
  const before = addDays(ports.clock.today(), -Math.round(months * daysOfMonth));
  const held = heldByCustomer(newestFacts(standingFacts(ports.dossier.read())));
  const old = ports.register
    .read()
    .filter(({ customer }) => customer.class !== 'A')
    .flatMap((row) => keptCustomer(row, held.get(row.customer.id)))
    .filter(({ since }) => since < before)
    .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
  return { before, customers: old.slice(0, mostListed), total: old.length };
};
