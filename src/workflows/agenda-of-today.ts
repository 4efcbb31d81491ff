import { holidayName } from '../domain/calendar/holidays';
import type { Customer } from '../domain/customer/customer';
import { boundTo } from '../domain/follow-up/bound';
import { planDay } from '../domain/follow-up/day-plan';
import type { FollowUp } from '../domain/follow-up/follow-up';
import { visitDays } from '../domain/follow-up/heavyweight';
import { isOfCustomer } from '../domain/follow-up/is-of-customer';
import { logByCustomer } from '../domain/follow-up/log-by-customer';
import type { Plan } from '../domain/follow-up/plan';
import { isForToday, type Matter, type TodayItem, todayList } from '../domain/follow-up/today-list';
import { topicSuccess } from '../domain/follow-up/topic-success';
import type { LocalDate } from '../domain/local-date';
import { orderDaysByCustomer, orderEvents } from '../domain/order/order-events';
import { ownedRows } from '../domain/order/own-orders';
import type { Language } from '../domain/settings';
import type { Messages } from '../messages/messages';
import { messagesFor } from '../messages/messages-for';
import type { AgendaLine, DayLoad, LastAct } from './agenda-line';
import { type BuyersPlace, buyersPlace, daysAheadInLists } from './buyers-place';
import { silenceOfCustomer } from './customer-silence';
import { occasionsOf } from './occasions';
import type { Ports } from './ports';
import { reasonBook } from './rank-reasons';
import { languageOf, reasonLine } from './reason-line';
import { recentPast } from './recent-past';

export type Agenda = {
  readonly today: LocalDate;
  readonly items: readonly AgendaLine[];
  /** Further lines that were not asked for, and how many of them are work of today. */
  readonly left: { readonly lines: number; readonly ofToday: number };
  readonly day: DayLoad;
};

/** Further down nobody comes today; leaving reasons and acts out keeps the answer small. */
const linesWithDetails = 200;
const mostActs = 3;
const charactersOfAct = 160;
const namesToDemote = 3;
const mostToDemote = 100;

const noActs: readonly LastAct[] = [];

const lastActs = (log: readonly FollowUp[]): LastAct[] =>
  log
    .filter(isOfCustomer)
    .slice(-mostActs)
    .reverse()
    .map(({ when, act, channel, direction, text }) => ({
      when,
      act,
      channel,
      direction,
      text: text.length > charactersOfAct ? `${text.slice(0, charactersOfAct)}…` : text,
    }));

/** Whether somebody asked and waits for the first answer. */
const isAsking = ({ matters }: TodayItem): boolean =>
  matters.some(({ kind }) => kind === 'inquiry');

const isUndecided = ({ matters }: TodayItem): boolean =>
  matters.some((matter) => matter.kind === 'inquiry' && matter.undecided);

const wordsFor = (item: TodayItem, { followUp, planning }: Messages): string => {
  const { state } = item.due;
  // Whoever asked and waits is answered, not greeted.
  const isGreeted = state === 'neverContacted' && isAsking(item);
  const isOwn = state !== 'later' && state !== 'closed' && !isGreeted && !isUndecided(item);
  if (isOwn && item.matters.length === 0) return followUp.reason(item);
  const own = isOwn ? [followUp.reason(item)] : [];
  const isOwnFirst = !item.matters.some(
    (matter) => matter.kind === 'inquiry' || (matter.kind === 'plan' && matter.isBroken),
  );
  const others = item.matters.map(planning.matter);
  return (isOwnFirst ? [...own, ...others] : [...others, ...own]).join(' · ');
};

/** A holiday by the name that the person knows it by. */
const inWordsOf =
  (language: Language) =>
  (matter: Matter): Matter =>
    matter.kind === 'holiday' ? { ...matter, name: holidayName(matter.name, language) } : matter;

const coldWords = (
  ports: Ports,
  customer: Customer,
  own: readonly FollowUp[],
  orders: readonly LocalDate[],
): string[] => {
  const silence = customer.class === 'F' ? null : silenceOfCustomer(ports, customer, own, orders);
  return silence?.isGoingCold ? [messagesFor(ports.language()).planning.goingCold(silence)] : [];
};

const loadOf = (ports: Ports, items: readonly TodayItem[], plans: readonly Plan[]): DayLoad => {
  const { planning } = messagesFor(ports.language());
  const { minutes: byClass, dayHours } = ports.settings();
  const plan = planDay(items.filter(isForToday), byClass, dayHours * 60);
  const { minutes, capacity } = plan;
  const late = items.filter(({ due }) => due.state === 'overdue');
  const overdue = planDay(late, byClass, capacity).minutes;
  const isBound = boundTo(plans, ports.clock.today());
  const demote = plan.demote.filter(
    (item) =>
      !isAsking(item) &&
      !isBound({ id: item.customerId, company: item.customer, nextFollowUp: item.agreed }),
  );
  const beyond = plan.beyond.length;
  const names = demote.slice(-namesToDemote).map(({ customer }) => customer);
  const said =
    beyond === 0
      ? planning.dayFits(minutes, capacity)
      : [
          planning.dayTooShort(minutes, capacity, beyond),
          ...(names.length > 0 ? [planning.demote(names)] : []),
        ].join(' ');
  const ids = demote.map(({ customerId }) => customerId).filter(Boolean);
  return { minutes, capacity, overdue, beyond, demote: ids.slice(-mostToDemote), said };
};

/** Holidays are looked up once for a country, not for each of its customers. */
const placesOf = (ports: Ports): ((country: string) => BuyersPlace) => {
  const known = new Map<string, BuyersPlace>();
  return (country) => {
    const place = known.get(country) ?? buyersPlace(ports, country, daysAheadInLists);
    known.set(country, place);
    return place;
  };
};

/** A line without what only those have that can be reached today. */
const plainLine = (ports: Ports): ((item: TodayItem) => AgendaLine) => {
  const messages = messagesFor(ports.language());
  const placeIn = placesOf(ports);
  // Written out, since a copy of a long list made by spreading takes three times as long.
  return (item) => ({
    customerId: item.customerId,
    customer: item.customer,
    contact: item.contact,
    country: item.country,
    class: item.class,
    due: item.due,
    lastContact: item.lastContact,
    agreed: item.agreed,
    matters: item.matters,
    reason: wordsFor(item, messages),
    isAhead: !isForToday(item),
    excuse: null,
    place: placeIn(item.country),
    lastActs: noActs,
  });
};

/** The customers of the lines that get details. */
const customersIn = (
  items: readonly TodayItem[],
  customers: readonly Customer[],
): ReadonlyMap<string, Customer> => {
  const ids = new Set(items.slice(0, linesWithDetails).map(({ customerId }) => customerId));
  return new Map(customers.filter(({ id }) => ids.has(id)).map((one) => [one.id, one]));
};

/**
 * Whom to contact today, in order and at most so many, with why now, with which reason, and whether the day is long
 * enough. Reads only.
 */
export const agendaOfToday = (
  ports: Ports,
  { most = Number.POSITIVE_INFINITY }: { readonly most?: number | undefined } = {},
): Agenda => {
  const today = ports.clock.today();
  const customers = ports.register.read().map((row) => row.customer);
  const { log, inquiries } = recentPast(ports);
  const [logOf, visitsOf] = [logByCustomer(log), visitDays(log)];
  const occasions = occasionsOf(ports, customers);
  const { plans } = occasions;
  const { cadence } = ports.settings();
  const now = ports.clock.now();
  const inWords = inWordsOf(ports.language());
  const ordered = ownedRows(ports.orders.read(), customers);
  const orders = orderDaysByCustomer(orderEvents(log, ordered));
  const matters = { visitsOf, inquiries, plans, orders: ordered };
  const material = { customers, logOf, ...matters, cadence, today, now };
  const items = todayList(material).map((item) =>
    item.matters.length === 0 ? item : { ...item, matters: item.matters.map(inWords) },
  );
  const reasons = reasonBook(ports, topicSuccess(log), occasions);
  const byId = customersIn(items, customers);
  const plain = plainLine(ports);
  const left = items.slice(most);
  const line = (item: TodayItem, place: number): AgendaLine => {
    const told = plain(item);
    if (place >= linesWithDetails || isUndecided(item)) return told;
    const customer = byId.get(item.customerId);
    const own = logOf(item.customerId);
    const [best] = customer && !isAsking(item) ? reasons.rank(customer, own) : [];
    const cold = customer ? coldWords(ports, customer, own, orders.of(customer.id)) : [];
    return {
      ...told,
      reason: [told.reason, ...cold].join(' · '),
      excuse: best && customer ? reasonLine(ports, best, languageOf(customer, inquiries)) : null,
      lastActs: lastActs(own),
    };
  };
  return {
    today,
    items: items.slice(0, most).map(line),
    left: { lines: left.length, ofToday: left.filter(isForToday).length },
    day: loadOf(ports, items, plans),
  };
};
