import type { Customer, Level } from '../domain/customer/customer';
import { knownFacts } from '../domain/dossier/ageing';
import { type DossierLine, type Fact, standingFacts } from '../domain/dossier/fact';
import { levelOf, type Need, needsOf } from '../domain/dossier/level';
import { visibleFacts } from '../domain/dossier/visible';
import { rowOf } from './log-follow-up';
import type { Ports } from './ports';

/** What is known of a customer, as the person at this sheet may see it. */
export type DossierOf = {
  readonly customerId: string;
  readonly level: Level;
  /** What the three levels ask for, and how well it is known, personal facts of others' customers counted. */
  readonly needs: readonly Need[];
  /** Every fact that stands, oldest first, the older ones of an item too. */
  readonly facts: readonly Fact[];
};

export const factsOf = (lines: readonly DossierLine[], customerId: string): readonly Fact[] =>
  standingFacts(lines.filter((line) => line.customerId === customerId));

/** What the levels ask for and how well it is known of a customer today. */
export const needsOfCustomer = (
  ports: Pick<Ports, 'settings' | 'clock'>,
  customer: Customer,
  facts: readonly Fact[],
): readonly Need[] =>
  needsOf(customer, knownFacts(facts, ports.settings().factAges, ports.clock.today()));

/** The level of any customer; what is known is sorted by customer once. */
export const levelReader = (
  ports: Pick<Ports, 'settings' | 'clock'>,
  lines: readonly DossierLine[],
): ((customer: Customer) => Level) => {
  const byCustomer = new Map<string, Fact[]>();
  for (const fact of standingFacts(lines)) {
    const known = byCustomer.get(fact.customerId);
    if (known) known.push(fact);
    else byCustomer.set(fact.customerId, [fact]);
  }
  return (customer) => {
    const facts = byCustomer.get(customer.id);
    return facts ? levelOf(needsOfCustomer(ports, customer, facts)) : 0;
  };
};

export const dossierFrom = (
  ports: Ports,
  customer: Customer,
  lines: readonly DossierLine[],
): DossierOf => {
  const facts = factsOf(lines, customer.id);
  const needs = needsOfCustomer(ports, customer, facts);
  const viewer = { me: ports.settings().owner, owner: customer.owner };
  const visible = visibleFacts(facts, viewer);
  return { customerId: customer.id, level: levelOf(needs), needs, facts: visible };
};

/** What is known of a customer. Reads only. Throws `customerMissing`. */
export const dossier = (ports: Ports, { customerId }: { readonly customerId: string }): DossierOf =>
  dossierFrom(ports, rowOf(ports.register.read(), customerId).customer, ports.dossier.read());
