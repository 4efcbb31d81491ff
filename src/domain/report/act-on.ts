import { type BuyerClock, buyerClock } from '../calendar/buyer-clock';
import { readCountry } from '../customer/country';
import type { Customer } from '../customer/customer';
import { agendaItem } from '../follow-up/agenda';
import type { AgendaItem, Due } from '../follow-up/follow-up';
import { isBroken, type Plan } from '../follow-up/plan';
import { hoursPastTarget } from '../follow-up/reply-target';
import type { Inquiry } from '../inquiry/inquiry';
import { dateOfMinute, type LocalDate, type LocalMinute } from '../local-date';
import type { FirstReplies } from './first-reply';

/** Why somebody is to be acted on first. */
export type ActReason =
  | { readonly kind: 'promise'; readonly date: LocalDate; readonly text: string }
  | { readonly kind: 'inquiry'; readonly hours: number }
  | { readonly kind: 'overdue'; readonly days: number };

/** Somebody to act on, with the time on the wall of the buyer's office when the summary was written. */
export type ActItem = {
  /** Empty for an inquiry whose sender is no customer yet. */
  readonly customerId: string;
  readonly name: string;
  readonly country: string;
  readonly class: Customer['class'];
  readonly reason: ActReason;
  readonly clock: BuyerClock | null;
};

const mostNamed = 10;

type Act = Omit<ActItem, 'clock'>;
/** A customer and when he is due. */
export type Seen = { readonly customer: Customer; readonly due: Due };

const nameOf = ({ fields }: Inquiry): string =>
  fields.company ?? fields.contact ?? fields.email ?? fields.phone ?? '';

const brokenPromises = (
  plans: readonly Plan[],
  customers: ReadonlyMap<string, Customer>,
  today: LocalDate,
): Act[] =>
  plans
    .filter((plan) => plan.kind === 'promise' && plan.state === 'open' && isBroken(plan, today))
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map(({ customerId, customer, date, text }) => ({
      customerId,
      name: customer,
      country: customers.get(customerId)?.country ?? '',
      class: customers.get(customerId)?.class ?? null,
      reason: { kind: 'promise', date, text },
    }));

const unanswered = (
  inquiries: Iterable<Inquiry>,
  replies: FirstReplies,
  customers: ReadonlyMap<string, Customer>,
  now: LocalMinute,
): Act[] =>
  [...inquiries]
    .filter(({ kind, state }) => kind === 'precise' && state !== 'filed')
    .filter((inquiry) => replies.of(inquiry) === null && hoursPastTarget(inquiry, now) > 0)
    .sort((a, b) => (a.received < b.received ? -1 : 1))
    .map((inquiry) => {
      const customer = customers.get(inquiry.customerId);
      const item = customer && agendaItem(customer, { state: 'neverContacted' });
      return {
        customerId: inquiry.customerId,
        name: item?.customer || nameOf(inquiry),
        country: customer?.country ?? inquiry.fields.country ?? '',
        class: customer?.class ?? null,
        reason: { kind: 'inquiry', hours: hoursPastTarget(inquiry, now) },
      };
    });

const actOf = (item: AgendaItem, days: number): Act => ({
  customerId: item.customerId,
  name: item.customer,
  country: item.country,
  class: item.class,
  reason: { kind: 'overdue', days },
});

const overdue = (seen: readonly Seen[]): Act[] =>
  seen
    .flatMap(({ customer, due }) =>
      due.state === 'overdue' && (customer.class === 'A' || customer.class === 'B')
        ? [{ item: agendaItem(customer, due), letter: customer.class, days: due.days }]
        : [],
    )
    .sort((a, b) => (a.letter === b.letter ? b.days - a.days : a.letter < b.letter ? -1 : 1))
    .map(({ item, days }) => actOf(item, days));

export type ActMaterial = {
  readonly seen: readonly Seen[];
  readonly inquiries: readonly Inquiry[];
  readonly plans: readonly Plan[];
  readonly replies: FirstReplies;
  readonly now: LocalMinute;
  /** The same moment in milliseconds since 1970. */
  readonly instant: number;
};

/**
 * At most ten to act on, each customer once: broken promises, precise inquiries that wait too long, then overdue A, then
 * overdue B.
 */
export const actOnThese = (material: ActMaterial): ActItem[] => {
  const { seen, inquiries, plans, replies, now, instant } = material;
  const customers = new Map(seen.map(({ customer }) => [customer.id, customer]));
  const all = [
    ...brokenPromises(plans, customers, dateOfMinute(now)),
    ...unanswered(inquiries, replies, customers, now),
    ...overdue(seen),
  ];
  const named = new Set<string>();
  return all
    .filter(({ customerId }) => {
      const isNew = customerId === '' || !named.has(customerId);
      named.add(customerId);
      return isNew;
    })
    .slice(0, mostNamed)
    .map((act) => ({ ...act, clock: buyerClock(readCountry(act.country) ?? '', instant) }));
};
