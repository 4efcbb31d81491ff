import type { CustomerClass } from '../domain/customer/customer-class';
import { knownFacts } from '../domain/dossier/ageing';
import { isAuthorityKnown } from '../domain/dossier/analysis';
import { boundTo } from '../domain/follow-up/bound';
import {
  type ClassProposal,
  defaultPatience,
  demotion,
  proposeClass,
} from '../domain/follow-up/class-movement';
import { cadenceOf } from '../domain/follow-up/due';
import type { FollowUp } from '../domain/follow-up/follow-up';
import { logByCustomer } from '../domain/follow-up/log-by-customer';
import type { LogColumns } from '../domain/follow-up/log-columns';
import { isEarlyToGiveUp, persistenceOf } from '../domain/follow-up/persistence';
import type { LocalDate } from '../domain/local-date';
import { messagesFor } from '../messages/messages-for';
import { factsByCustomer } from './dossier';
import { orderDaysOf } from './order-days';
import type { Ports } from './ports';

/** A change of class to be accepted or not: field, before, after, and why in the person's words. */
export type ProposalLine = {
  readonly customerId: string;
  readonly customer: string;
  readonly before: CustomerClass | null;
  readonly after: CustomerClass;
  readonly why: string;
  /**
   * Said before giving a customer up sooner than most orders came, and before counting on an order while nobody who
   * decides is known; empty otherwise.
   */
  readonly warning: string;
};

const warningFor = (
  ports: Ports,
  log: LogColumns,
  firstOrders: ReadonlyMap<string, LocalDate>,
): ((proposal: ClassProposal, own: readonly FollowUp[]) => string) => {
  const persistence = persistenceOf(log, firstOrders);
  const { planning } = messagesFor(ports.language());
  return ({ after }, own) => {
    const contacts = own.filter(({ act, direction }) => act === 'contact' && direction === 'out');
    return after === 'F' && persistence && isEarlyToGiveUp(contacts.length, persistence)
      ? planning.earlyToGiveUp(contacts.length, persistence)
      : '';
  };
};

/** A near order is worth little while the one who decides is unknown. */
const authorityWarning = (ports: Ports): ((proposal: ClassProposal) => string) => {
  const factsOfAll = factsByCustomer(ports.dossier.read());
  const { dossier } = messagesFor(ports.language());
  return ({ customerId, after }) => {
    if (after !== 'B') return '';
    const facts = factsOfAll.get(customerId) ?? [];
    const known = knownFacts(facts, ports.settings().factAges, ports.clock.today());
    return isAuthorityKnown(known) ? '' : dossier.authorityUnknown;
  };
};

/**
 * The changes of class that the log speaks for, in the order of the register, and one step down for those named to be
 * demoted of whom it says nothing and with whom nothing is agreed. Reads only.
 */
export const classProposals = (
  ports: Ports,
  { demote = [] }: { readonly demote?: readonly string[] | undefined },
): { readonly proposals: readonly ProposalLine[] } => {
  const demoted = new Set(demote);
  const log = ports.log.columns();
  const logOf = logByCustomer(log);
  const { cadence } = ports.settings();
  const today = ports.clock.today();
  const { planning } = messagesFor(ports.language());
  const customers = ports.register.read().map(({ customer }) => customer);
  const orders = orderDaysOf(ports, log, customers);
  const warning = warningFor(ports, log, orders.first);
  const ofAuthority = authorityWarning(ports);
  const isBound = demoted.size > 0 ? boundTo(ports.plans.read(), today) : () => false;
  const proposals = customers.flatMap((customer): ProposalLine[] => {
    const own = customer.id === '' ? [] : logOf(customer.id);
    const proposed = proposeClass({
      customer,
      log: own,
      orders: customer.id === '' ? [] : orders.of(customer.id),
      cadence: cadenceOf(customer, cadence),
      today,
      patience: defaultPatience,
    });
    const proposal =
      proposed ?? (demoted.has(customer.id) && !isBound(customer) ? demotion(customer) : null);
    if (!proposal) return [];
    const { customerId, before, after, reason } = proposal;
    const name = customer.company || customer.contact || customer.email;
    const why = planning.classReason(reason);
    const warned = warning(proposal, own) || ofAuthority(proposal);
    return [{ customerId, customer: name, before, after, why, warning: warned }];
  });
  return { proposals };
};
