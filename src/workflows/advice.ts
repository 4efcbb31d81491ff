import type { Customer } from '../domain/customer/customer';
import type { ExcuseReason } from '../domain/follow-up/excuse';
import type { FollowUp } from '../domain/follow-up/follow-up';
import { logByCustomer } from '../domain/follow-up/log-by-customer';
import { columnsOf } from '../domain/follow-up/log-columns';
import { isEarlyToGiveUp, type Persistence } from '../domain/follow-up/persistence';
import { isMissed } from '../domain/follow-up/plan';
import type { LocalDate } from '../domain/local-date';
import { messagesFor } from '../messages/messages-for';
import type { ReasonLine } from './agenda-line';
import { buyersPlace, daysAheadInLists } from './buyers-place';
import { silenceOfCustomer } from './customer-silence';
import { experience } from './experience';
import { rowOf } from './log-follow-up';
import { occasionsOf } from './occasions';
import { orderDaysOf } from './order-days';
import { ownLog } from './own-log';
import type { WaitingPlan } from './plans';
import type { Ports } from './ports';
import { reasonBook } from './rank-reasons';
import { languageOf, reasonLine } from './reason-line';

/** A reason to write with why it fits this customer, and how often it got answers. */
export type RankedReason = ReasonLine & {
  readonly why: readonly ExcuseReason[];
  readonly used: number;
  readonly answered: number;
};

export type Advice = {
  readonly reasons: readonly RankedReason[];
  /** Going cold, and what the log says about giving up, in the person's words. */
  readonly remarks: readonly string[];
  /** Open plans of the customer, the next first. */
  readonly plans: readonly WaitingPlan[];
  /** What the customer was given before, so that no gift repeats. */
  readonly gifts: readonly string[];
};

const remarksFor = (
  ports: Ports,
  customer: Customer,
  own: readonly FollowUp[],
  orders: readonly LocalDate[],
  persistence: Persistence | null,
): string[] => {
  const { planning } = messagesFor(ports.language());
  const silence = silenceOfCustomer(ports, customer, own, orders);
  const ours = own.filter(({ act, direction }) => act === 'contact' && direction === 'out').length;
  const isEarly = persistence && orders.length === 0 && isEarlyToGiveUp(ours, persistence);
  return [
    ...(silence?.isGoingCold ? [planning.goingCold(silence)] : []),
    ...(isEarly ? [planning.earlyToGiveUp(ours, persistence)] : []),
    ...(persistence && !isEarly ? [planning.persistence(persistence)] : []),
  ];
};

/** With which good reason to write to a customer now, and what else speaks for doing so. Throws `customerMissing`. */
export const advice = (ports: Ports, { customerId }: { readonly customerId: string }): Advice => {
  const rows = ports.register.read();
  const { customer } = rowOf(rows, customerId);
  const today = ports.clock.today();
  const customers = rows.map((row) => row.customer);
  const { success, persistence } = experience(ports, customers);
  const occasions = occasionsOf(ports, [customer]);
  const { planned } = occasions;
  const ownColumns = columnsOf(ownLog(ports, customerId));
  const own = logByCustomer(ownColumns)(customerId);
  const orders = orderDaysOf(ports, ownColumns, customers).of(customerId);
  const language = languageOf(customer, ports.inquiries.read());
  const book = reasonBook(ports, success, occasions);
  const reasons = book.rank(customer, own).map((ranked): RankedReason => {
    const line = reasonLine(ports, ranked, language);
    const { used = 0, answered = 0 } = book.success.get(line.topic) ?? {};
    return { ...line, why: ranked.why, used, answered };
  });
  const buyers = buyersPlace(ports, customer.country, daysAheadInLists);
  const ofCustomer = planned.filter((plan) => plan.customerId === customerId);
  return {
    reasons,
    remarks: remarksFor(ports, customer, own, orders, persistence),
    plans: ofCustomer
      .filter(({ state }) => state === 'open')
      .map((plan) => ({ ...plan, isBroken: isMissed(plan, today), buyers })),
    gifts: ofCustomer
      .filter(({ kind, state }) => kind === 'gift' && state === 'kept')
      .map(({ text }) => text),
  };
};
