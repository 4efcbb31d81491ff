import { type Holiday, holidaysAhead } from '../calendar/holidays';
import { readCountry } from '../customer/country';
import type { Customer } from '../customer/customer';
import type { Inquiry, InquiryKind } from '../inquiry/inquiry';
import { dateOfMinute, daysBetween, type LocalDate, type LocalMinute } from '../local-date';
import { isOwed } from '../order/late-payment';
import type { Order } from '../order/order';
import type { Settings } from '../settings';
import { agenda, agendaItem, appointmentOf } from './agenda';
import { dueOf, dueOn, dueReasonOf } from './due';
import type { AgendaItem, FollowUp } from './follow-up';
import { isHeavyweight, owesVisit } from './heavyweight';
import { dayOfPlan, isBroken, type Plan, type PlanKind } from './plan';
import { hoursPastTarget, isUnanswered, replyTarget } from './reply-target';

/** Something beside the due date that makes a customer matter today. */
export type Matter =
  /** An inquiry without a first answer, which was due so many hours ago; 0 or less while there is time. */
  | {
      readonly kind: 'inquiry';
      readonly of: InquiryKind;
      readonly by: LocalMinute;
      readonly hours: number;
      readonly isForToday: boolean;
      /** Its customer was put off to a later day since it came, and so is the answer. */
      readonly putOffTo?: LocalDate;
      /** The id of one that waits on its tab for a decision, and has no customer yet. */
      readonly undecided?: string;
    }
  | {
      readonly kind: 'plan';
      readonly planId: string;
      readonly of: PlanKind;
      readonly date: LocalDate;
      readonly isBroken: boolean;
      readonly isOfToday: boolean;
      readonly text: string;
    }
  | { readonly kind: 'holiday'; readonly date: LocalDate; readonly name: string }
  /** An order that is not paid though the day agreed has passed. */
  | { readonly kind: 'payment'; readonly date: LocalDate; readonly number: string }
  | { readonly kind: 'visitOwed' };

type InquiryMatter = Extract<Matter, { readonly kind: 'inquiry' }>;

/** A line of today's list. */
export type TodayItem = AgendaItem & { readonly matters: readonly Matter[] };

export type TodayMaterial = {
  readonly customers: readonly Customer[];
  readonly logOf: (customerId: string) => readonly FollowUp[];
  /** On which days a customer was visited. */
  readonly visitsOf: (customerId: string) => readonly LocalDate[];
  readonly inquiries: readonly Inquiry[];
  readonly plans: readonly Plan[];
  readonly orders?: readonly Order[];
  readonly cadence: Settings['cadence'];
  readonly today: LocalDate;
  readonly now: LocalMinute;
};

/** Birthdays and holidays are told two weeks ahead, visits two days. */
const daysAhead = { birthday: 14, gift: 14, visit: 2, promise: 0, task: 0 } as const;
const holidayDays = 14;

/** Most customers have nothing beside their date, and no list is made for each of them. */
const none: readonly never[] = [];
const visitOwed: Matter = { kind: 'visitOwed' };

/** The order of the day; equal turns stay in the order of the agenda. */
const turns = {
  urgent: 0,
  today: 1,
  missed: 2,
  overdue: 3,
  dueToday: 4,
  visit: 5,
  unreadable: 6,
  neverContacted: 7,
  ahead: 8,
} as const;

const planMatter = (plan: Plan, today: LocalDate): Matter[] => {
  const date = dayOfPlan(plan, today);
  if (plan.state !== 'open' || daysBetween(today, date) > daysAhead[plan.kind]) return [];
  const { id, kind, text } = plan;
  const when = { date, isBroken: isBroken(plan, today), isOfToday: date === today };
  return [{ kind: 'plan', planId: id, of: kind, ...when, text }];
};

const inquiryMatter = (inquiry: Inquiry, now: LocalMinute): InquiryMatter => {
  const [by, hours] = [replyTarget(inquiry), hoursPastTarget(inquiry, now)];
  const isForToday = dateOfMinute(by) <= dateOfMinute(now);
  return { kind: 'inquiry', of: inquiry.kind, by, hours, isForToday };
};

/** The later day to which somebody was put off; `null` where he was not, or where the day has come. */
const putOffDay = (
  customer: Customer,
  log: readonly FollowUp[],
  { cadence, today }: Pick<TodayMaterial, 'cadence' | 'today'>,
): { readonly to: LocalDate; readonly on: LocalDate } | null => {
  if (!customer.nextFollowUp || customer.nextFollowUp <= today) return null;
  const reason = dueReasonOf(customer, cadence, log);
  return reason?.from === 'putOff' ? { to: reason.date, on: reason.on } : null;
};

/** What somebody asked who waits for the first answer. */
const inquiryMatters = (
  customer: Customer,
  asked: readonly Inquiry[],
  material: TodayMaterial,
): Matter[] => {
  if (asked.length === 0) return [];
  const log = material.logOf(customer.id);
  const putOff = putOffDay(customer, log, material);
  return asked
    .filter((inquiry) => isUnanswered(inquiry, log))
    .map((inquiry) => ({
      ...inquiryMatter(inquiry, material.now),
      ...(putOff && putOff.on >= dateOfMinute(inquiry.received) && { putOffTo: putOff.to }),
    }));
};

/** An inquiry that was put off before anybody decided about it comes up when its first answer is due. */
const undecidedItem = (inquiry: Inquiry, { today, now }: TodayMaterial): TodayItem => {
  const matter = inquiryMatter(inquiry, now);
  const { company, contact, email, phone, country = '' } = inquiry.fields;
  return {
    customerId: '',
    customer: company || contact || email || phone || '',
    contact: contact ?? '',
    country,
    class: null,
    due: dueOn(dateOfMinute(matter.by), today),
    lastContact: null,
    agreed: null,
    matters: [{ ...matter, undecided: inquiry.id }],
  };
};

const undecided = (material: TodayMaterial): TodayItem[] =>
  material.inquiries
    .filter(({ id, state, customerId }) => state === 'open' && id !== '' && customerId === '')
    .filter((inquiry) => isUnanswered(inquiry, none))
    .map((inquiry) => undecidedItem(inquiry, material));

const paymentMatter = ({ payBy, number }: Order): Matter[] =>
  payBy ? [{ kind: 'payment', date: payBy, number }] : [];

/** Greeting is for customers who may order; nobody who was lost is reminded of. */
const isGreeted = ({ class: letter, lastContact }: Customer): boolean =>
  letter !== null && letter <= 'D' && lastContact !== null;

const byKey = <T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T[]> => {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const known = found.get(keyOf(item));
    if (known) known.push(item);
    else found.set(keyOf(item), [item]);
  }
  return found;
};

const countryHolidays = (today: LocalDate): ((country: string) => readonly Holiday[]) => {
  const known = new Map<string, readonly Holiday[]>();
  return (country) => {
    const found = known.get(country) ?? holidaysAhead(country, today, holidayDays);
    known.set(country, found);
    return found;
  };
};

const mattersOf = (material: TodayMaterial): ((customer: Customer) => readonly Matter[]) => {
  const { visitsOf, today } = material;
  const inquiries = byKey(material.inquiries, ({ customerId }) => customerId);
  const plans = byKey(material.plans, ({ customerId, customer }) => customerId || customer);
  const owing = (material.orders ?? none).filter((order) => isOwed(order, today));
  const payments = byKey(owing, ({ customerId }) => customerId);
  const holidays = countryHolidays(today);
  const plansOf = ({ id, company }: Customer): readonly Plan[] =>
    plans.size === 0
      ? none
      : [id, company].filter((key) => key !== '').flatMap((key) => plans.get(key) ?? []);
  return (customer) => {
    const own = plansOf(customer);
    const asked = customer.id === '' ? none : (inquiries.get(customer.id) ?? none);
    const [greeted] = isGreeted(customer) ? holidays(readCountry(customer.country) ?? '') : none;
    const owed = isHeavyweight(customer) && owesVisit(customer, visitsOf(customer.id), own, today);
    const unpaid = customer.id === '' ? none : (payments.get(customer.id) ?? none);
    if (asked.length + own.length + unpaid.length === 0 && !greeted && !owed) return none;
    return [
      ...inquiryMatters(customer, asked, material),
      ...own.flatMap((plan) => planMatter(plan, today)),
      ...unpaid.flatMap(paymentMatter),
      ...(greeted ? [{ kind: 'holiday', ...greeted } as const] : []),
      ...(owed ? [visitOwed] : []),
    ];
  };
};

const turnOfMatter = (matter: Matter): number => {
  if (matter.kind === 'inquiry') {
    if (matter.putOffTo) return turns.ahead;
    // Whoever put it off is not pressed before its time is over.
    const isPressing = !matter.undecided || matter.hours > 0;
    if (matter.of === 'precise' && isPressing) return turns.urgent;
    return matter.isForToday ? turns.dueToday : turns.ahead;
  }
  if (matter.kind === 'payment') return turns.dueToday;
  if (matter.kind !== 'plan') return turns.ahead;
  if (matter.isBroken) return turns.urgent;
  if (matter.of === 'birthday' || matter.of === 'gift') return turns.ahead;
  return matter.isOfToday ? turns.today : turns.visit;
};

const turnOf = (item: TodayItem): number => {
  const { matters } = item;
  const { state } = item.due;
  const usual = state === 'later' || state === 'closed' ? 'ahead' : state;
  const own = turns[appointmentOf(item) ?? usual];
  if (matters.length === 0) return own;
  return Math.min(own, ...matters.map(turnOfMatter));
};

/** Whether a line is work of this very day, and not only what comes up. */
export const isForToday = (item: TodayItem): boolean => turnOf(item) < turns.ahead;

const inTurns = (items: readonly TodayItem[]): TodayItem[] => {
  const byTurn: TodayItem[][] = Object.values(turns).map(() => []);
  for (const item of items) byTurn[turnOf(item)]?.push(item);
  return byTurn.flat();
};

/** Written out, since a copy of a long list made by spreading takes three times as long. */
const withMatters = (item: AgendaItem, matters: readonly Matter[]): TodayItem => ({
  customerId: item.customerId,
  customer: item.customer,
  contact: item.contact,
  country: item.country,
  class: item.class,
  due: item.due,
  lastContact: item.lastContact,
  agreed: item.agreed,
  matters,
});

/**
 * Everybody who matters today, each once, at the most urgent place: broken promises and precise inquiries without an
 * answer, what was agreed for today or missed within the week, overdue, due today, visits, never contacted, and what comes up within two weeks.
 */
export const todayList = (material: TodayMaterial): TodayItem[] => {
  const { customers, cadence, today } = material;
  const find = mattersOf(material);
  const matters = new Map<string, readonly Matter[]>();
  for (const customer of customers) {
    const found = find(customer);
    if (found.length > 0 || matters.has(customer.id)) matters.set(customer.id, found);
  }
  const mattersFor = (id: string): readonly Matter[] => matters.get(id) ?? none;
  const due = agenda(customers, cadence, today);
  const isListed = new Set(due.map(({ customerId }) => customerId));
  const others = customers
    .filter(({ id }) => mattersFor(id).length > 0 && !isListed.has(id))
    .map((customer) => agendaItem(customer, dueOf(customer, cadence, today)));
  const known = [...due, ...others].map((item) => withMatters(item, mattersFor(item.customerId)));
  return inTurns([...undecided(material), ...known]);
};
