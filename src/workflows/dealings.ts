import type { TradeDocument } from '../domain/document/document';
import { proposedFolder } from '../domain/document/filing';
import type { ItemKey } from '../domain/dossier/item';
import { visibleFacts } from '../domain/dossier/visible';
import type { Plan, PlanKind } from '../domain/follow-up/plan';
import { type Keeping, keepingOf } from '../domain/keeping/old-customer';
import type { LocalDate } from '../domain/local-date';
import type { AbcLine } from '../domain/order/abc';
import { carePlanOf } from '../domain/order/care-plan';
import { type CriterionAnswer, criteriaOf } from '../domain/order/criteria';
import { doubtsOf } from '../domain/order/key-account';
import { type Loyalty, loyaltyOf, orderDaysOf } from '../domain/order/loyalty';
import { isPlaced, type Order } from '../domain/order/order';
import { ownedRows } from '../domain/order/own-orders';
import { messagesFor } from '../messages/messages-for';
import { factsOf } from './dossier';
import { rowOf } from './log-follow-up';
import { type OrderLine, orderLine } from './order-list';
import { valuesOf } from './order-values';
import { ownLog } from './own-log';
import type { Ports } from './ports';

export type ProposedPlan = {
  readonly kind: PlanKind;
  readonly date: LocalDate;
  readonly text: string;
};

/** Everything about doing business with one customer. */
export type Dealings = {
  readonly home: string;
  /** Deals first, then the newest. */
  readonly orders: readonly OrderLine[];
  /** Orders beyond those that are shown. */
  readonly more: number;
  readonly value: AbcLine | null;
  /** How many customers there are in the order of value. */
  readonly of: number;
  /** Place in that order, from 1; 0 for none. */
  readonly rank: number;
  readonly loyalty: Loyalty;
  readonly keyAccount: boolean;
  readonly criteria: readonly CriterionAnswer[];
  /** Why size alone makes no key account, in words. */
  readonly doubts: readonly string[];
  /** Plans that a key account is owed and that nobody has made yet. */
  readonly care: readonly ProposedPlan[];
  /** Texts of the plans there are or were. */
  readonly planned: readonly string[];
  readonly keeping: Keeping;
  /** What the register says the customer buys. */
  readonly product: string;
  readonly documents: readonly TradeDocument[];
  /** Folder in which to keep new papers. */
  readonly folder: string;
};

const newestFirst = <T extends { readonly date: LocalDate | null }>(a: T, b: T): number => {
  const [dayA, dayB] = [a.date ?? '9', b.date ?? '9'];
  return dayA > dayB ? -1 : dayA < dayB ? 1 : 0;
};

const mostShown = 60;
const mostPlans = 200;

/** What is running always, and of the rest the newest. */
const shownOf = (own: readonly Order[]): Order[] => {
  const sorted = [...own].sort(newestFirst);
  const paid = sorted.filter((order) => order.paid !== null);
  const kept = new Set([
    ...sorted.filter((order) => order.paid === null).slice(0, mostShown),
    ...paid.slice(0, mostShown),
  ]);
  return sorted.filter((order) => kept.has(order)).slice(0, 2 * mostShown);
};

/** A plan with the same text that is still open has been made already. */
const notYetMade =
  (plans: readonly Plan[]) =>
  ({ text }: ProposedPlan): boolean =>
    !plans.some((plan) => plan.state === 'open' && plan.text === text);

/** Orders, standing, care and papers of one customer. Reads only. Throws `customerMissing`. */
export const dealings = (
  ports: Ports,
  { customerId }: { readonly customerId: string },
): Dealings => {
  const { rows, customers, orders, exchange, abc } = valuesOf(ports);
  const { customer } = rowOf(rows, customerId);
  const today = ports.clock.today();
  const words = messagesFor(ports.language()).orders;
  const own = orders.filter((order) => order.customerId === customerId);
  const shown = shownOf(own);
  const plans = ownedRows(ports.plans.read(), customers).filter(
    (plan) => plan.customerId === customerId,
  );
  const log = ownLog(ports, customerId);
  const viewer = { me: ports.settings().owner, owner: customer.owner };
  const facts = visibleFacts(factsOf(ports.dossier.read(), customerId), viewer);
  const keeping = keepingOf({ facts, log, plans, today });
  const loyalty = loyaltyOf(orderDaysOf(own), today);
  const value = abc.lines.find((line) => line.customerId === customerId) ?? null;
  const said = (item: ItemKey): string =>
    facts
      .filter((fact) => fact.item === item)
      .sort(bySight)
      .pop()?.value ?? '';
  const care = carePlanOf({
    level: customer.level,
    visits: keeping.visits + keeping.planned,
    hasRunningOrder: own.some((order) => isPlaced(order) && order.paid === null),
    today,
  }).map(({ step, kind, date }) => ({ kind, date, text: words.care[step] }));
  return {
    home: exchange.home,
    orders: shown.map((order) => orderLine(ports, order)),
    more: own.length - shown.length,
    value,
    of: abc.lines.length,
    rank: value ? abc.lines.indexOf(value) + 1 : 0,
    loyalty,
    keyAccount: customer.keyAccount,
    criteria: criteriaOf({ group: value?.group ?? null, loyalty, said }),
    doubts: doubtsOf(own, { exchange, abc, today }).map(words.keyAccountDoubt),
    care: care.filter(notYetMade(plans)),
    planned: plans.map(({ text }) => text).slice(-mostPlans),
    keeping,
    product: customer.product,
    documents: ownedRows(ports.documents.read(), customers)
      .filter((one) => one.customerId === customerId)
      .sort(newestFirst)
      .slice(0, mostShown),
    folder: proposedFolder({
      company: customer.company || customer.contact,
      country: customer.country,
      date: today,
      order: '',
      kind: '',
    }),
  };
};

const bySight = (a: { seenOn: string }, b: { seenOn: string }): number =>
  a.seenOn < b.seenOn ? -1 : a.seenOn > b.seenOn ? 1 : 0;
