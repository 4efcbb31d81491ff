import type { Customer, Level } from '../domain/customer/customer';
import { knownFacts } from '../domain/dossier/ageing';
import { type DossierLine, type Fact, standingFacts } from '../domain/dossier/fact';
import { levelOf, type Need, needsOf } from '../domain/dossier/level';
import type { Suggestion } from '../domain/dossier/suggestion';
import { visibleFacts } from '../domain/dossier/visible';
import { ownedRows } from '../domain/order/own-orders';
import { rowOf } from './log-follow-up';
import { ownLog } from './own-log';
import type { Ports } from './ports';
import { suggestionsFor } from './suggestions';

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

/** What log, inquiries and orders add to a dossier. */
export type DossierBackground = {
  /** How often there was contact. */
  readonly contacts: number;
  /** What the workbook seems to tell and nobody has written down. */
  readonly suggestions: readonly Suggestion[];
};

/** What is known of a customer, and what else may be taken over. Reads only. Throws `customerMissing`. */
export const dossier = (
  ports: Ports,
  { customerId }: { readonly customerId: string },
): { readonly dossier: DossierOf; readonly background: DossierBackground } => {
  const rows = ports.register.read();
  const { customer } = rowOf(rows, customerId);
  const known = dossierFrom(ports, customer, ports.dossier.read());
  const isOwn = (row: { readonly customerId: string }): boolean => row.customerId === customerId;
  const log = ownLog(ports, customerId);
  const customers = rows.map((row) => row.customer);
  const suggestions = suggestionsFor(ports, {
    customer,
    facts: known.facts,
    log,
    inquiries: ports.inquiries.read().filter(isOwn),
    orders: ownedRows(ports.orders.read(), customers).filter(isOwn),
  });
  const contacts = log.filter(({ act }) => act === 'contact').length;
  return { dossier: known, background: { contacts, suggestions } };
};
