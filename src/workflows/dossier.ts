import type { Customer, Level } from '../domain/customer/customer';
import { knownFacts } from '../domain/dossier/ageing';
import { type DossierLine, type Fact, newestFacts, standingFacts } from '../domain/dossier/fact';
import { levelOf, type Need, needsOf } from '../domain/dossier/level';
import { type Suggestion, suggestionsFrom } from '../domain/dossier/suggestion';
import { visibleFacts } from '../domain/dossier/visible';
import { openInquiryOf } from '../domain/inquiry/progress';
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

/** What stands of every customer. */
export const factsByCustomer = (
  lines: readonly DossierLine[],
): ReadonlyMap<string, readonly Fact[]> => {
  const byCustomer = new Map<string, Fact[]>();
  for (const fact of standingFacts(lines)) {
    const known = byCustomer.get(fact.customerId);
    if (known) known.push(fact);
    else byCustomer.set(fact.customerId, [fact]);
  }
  return byCustomer;
};

/** The level of any customer; what is known is sorted by customer once. */
export const levelReader = (
  ports: Pick<Ports, 'settings' | 'clock'>,
  lines: readonly DossierLine[],
): ((customer: Customer) => Level) => {
  const byCustomer = factsByCustomer(lines);
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

/** What the log and the inquiries add to a dossier. */
export type DossierBackground = {
  /** How often there was contact. */
  readonly contacts: number;
  /** What the latest inquiry seems to tell and nobody has written down. */
  readonly suggestions: readonly Suggestion[];
};

const backgroundOf = (ports: Ports, { customerId, facts }: DossierOf): DossierBackground => {
  const own = ports.log.read().filter((line) => line.customerId === customerId);
  const inquiry = openInquiryOf(ports.inquiries.read(), customerId);
  const known = newestFacts(facts).map(({ item }) => item);
  return {
    contacts: own.filter(({ act }) => act === 'contact').length,
    suggestions: (inquiry ? suggestionsFrom(inquiry) : []).filter(
      ({ item }) => !known.includes(item),
    ),
  };
};

/** What is known of a customer, and what else may be taken over. Reads only. Throws `customerMissing`. */
export const dossier = (
  ports: Ports,
  { customerId }: { readonly customerId: string },
): { readonly dossier: DossierOf; readonly background: DossierBackground } => {
  const { customer } = rowOf(ports.register.read(), customerId);
  const known = dossierFrom(ports, customer, ports.dossier.read());
  return { dossier: known, background: backgroundOf(ports, known) };
};
