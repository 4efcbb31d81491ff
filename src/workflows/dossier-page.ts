import type { Customer, Level } from '../domain/customer/customer';
import type { Fact } from '../domain/dossier/fact';
import type { Need } from '../domain/dossier/level';
import { publicFacts } from '../domain/dossier/visible';
import type { DueReason } from '../domain/follow-up/due';
import type { FollowUp } from '../domain/follow-up/follow-up';
import { dayOfPlan, isMissed, type Plan } from '../domain/follow-up/plan';
import type { LocalDate, LocalMinute } from '../domain/local-date';
import { amountOf, currencyOf, isRefund } from '../domain/order/money';
import { isPlaced } from '../domain/order/order';
import { ownedRows } from '../domain/order/own-orders';
import { messagesFor } from '../messages/messages-for';
import { dossierFrom } from './dossier';
import { dueReason } from './due-reason';
import { rowOf } from './log-follow-up';
import { ownLog } from './own-log';
import type { PlanLine } from './plans';
import type { Ports } from './ports';

/** What one page about a customer says. */
export type DossierPage = {
  readonly customer: Customer;
  /** How the day of the next contact came about; `null` when there is none. */
  readonly dueReason: DueReason | null;
  readonly level: Level;
  readonly needs: readonly Need[];
  readonly facts: readonly Fact[];
  /** Contacts, inquiries and orders, newest first. */
  readonly history: readonly Pick<FollowUp, 'when' | 'channel' | 'direction' | 'topic' | 'text'>[];
  /** How often there was contact. */
  readonly contacts: number;
  /** Open promises, visits and tasks, the next first. */
  readonly plans: readonly PlanLine[];
  readonly writtenOn: LocalDate;
};

const mostHistory = 12;
const mostOrders = 6;
/** Topics and plans that tell of the person rather than of the trade. */
const personalTopics: readonly string[] = ['hobby', 'personal', 'occasion'];
const personalPlans: readonly Plan['kind'][] = ['birthday', 'gift'];

const historyOf = (log: readonly FollowUp[], isPublic: boolean): DossierPage['history'] =>
  log
    .filter(({ act }) => act === 'contact' || act === 'inquiryAccepted')
    .filter(({ topic }) => !isPublic || !personalTopics.includes(topic))
    .map((line, place) => ({ line, place }))
    .sort((a, b) =>
      a.line.when === b.line.when ? b.place - a.place : a.line.when < b.line.when ? 1 : -1,
    )
    .slice(0, mostHistory)
    .map(({ line: { when, channel, direction, topic, text } }) => ({
      when,
      channel,
      direction,
      topic,
      text: isPublic ? '' : text,
    }));

/** The last orders, of which the log may know nothing. */
const ordersOf = (
  ports: Ports,
  customers: readonly Customer[],
  customerId: string,
): DossierPage['history'] => {
  const { orders: words } = messagesFor(ports.language());
  return ownedRows(ports.orders.read(), customers)
    .filter((order) => order.customerId === customerId)
    .filter(isPlaced)
    .filter((order) => !isRefund(order))
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .slice(0, mostOrders)
    .map((order) => {
      const amount = amountOf(order);
      const worth = amount === null ? '' : words.money(amount, currencyOf(order));
      return {
        when: `${order.date} 00:00` as LocalMinute,
        channel: '',
        direction: '',
        topic: 'orderPlaced',
        text: [order.number, order.product, worth].filter(Boolean).join(' · '),
      };
    });
};

const newestFirst = (a: { readonly when: string }, b: { readonly when: string }): number =>
  a.when < b.when ? 1 : a.when > b.when ? -1 : 0;

const plansOf = (ports: Ports, customerId: string, isPublic: boolean): PlanLine[] => {
  const today = ports.clock.today();
  return ports.plans
    .read()
    .filter((plan) => plan.customerId === customerId && plan.state === 'open')
    .filter(({ kind }) => !isPublic || !personalPlans.includes(kind))
    .map((plan) => ({ ...plan, date: dayOfPlan(plan, today), isBroken: isMissed(plan, today) }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
};

/**
 * Everything one page about a customer says, for a visit, a handover or the boss. The public page, which may be passed
 * on, has no personal facts, no notes and no texts of the log. Reads only. Throws `customerMissing`.
 */
export const dossierPage = (
  ports: Ports,
  { customerId, isPublic }: { readonly customerId: string; readonly isPublic: boolean },
): DossierPage => {
  const rows = ports.register.read();
  const { customer } = rowOf(rows, customerId);
  const customers = rows.map((row) => row.customer);
  const { level, needs, facts } = dossierFrom(ports, customer, ports.dossier.read());
  const own = ownLog(ports, customerId);
  return {
    customer: isPublic ? { ...customer, notes: '' } : customer,
    dueReason: dueReason(ports, customer, own),
    level,
    needs,
    facts: isPublic ? publicFacts(facts) : facts,
    history: [...historyOf(own, isPublic), ...ordersOf(ports, customers, customerId)].sort(
      newestFirst,
    ),
    contacts: own.filter(({ act }) => act === 'contact').length,
    plans: plansOf(ports, customerId, isPublic),
    writtenOn: ports.clock.today(),
  };
};
