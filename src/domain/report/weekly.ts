import type { Customer } from '../customer/customer';
import { customerClasses } from '../customer/customer-class';
import { type FactAges, knownFacts } from '../dossier/ageing';
import type { Fact } from '../dossier/fact';
import { agendaItem } from '../follow-up/agenda';
import { dueOf } from '../follow-up/due';
import type { AgendaItem } from '../follow-up/follow-up';
import { columnsOf, type LogColumns, placesWhere } from '../follow-up/log-columns';
import { persistenceOf } from '../follow-up/persistence';
import type { Plan } from '../follow-up/plan';
import type { Inquiry } from '../inquiry/inquiry';
import {
  addDays,
  dateOfMinute,
  type IsoWeek,
  type LocalDate,
  type LocalMinute,
} from '../local-date';
import { type Exchange, homeCents } from '../order/money';
import type { Order } from '../order/order';
import type { Settings } from '../settings';
import { actOnThese, type Seen } from './act-on';
import { byOwner } from './by-owner';
import { dataQuality } from './data-quality';
import { experienceWeeks } from './experience-weeks';
import { goingCold } from './going-cold';
import { type GrowthMaterial, growthOf } from './growth';
import { headlinesOf } from './headlines';
import { firstWeekOf, isOf, weekAfter, weeksUpTo, withWeek } from './history';
import { type LogReading, readLog } from './log-reading';
import { movesIn } from './movement';
import { comingDays } from './next-week';
import { stateCounter } from './register-state';
import { noFlows } from './week-flows';
import { holds, moved, type Span, weekSpan } from './week-span';
import { stateOf, unknownState, type WeeklyNumbers } from './weekly-numbers';
import type { Unread, WeeklyReport } from './weekly-report';
import { sourcesThatWorked, topicsThatWorked } from './what-worked';

const mostNamed = 10;
const mostComing = 50;

/** What a weekly report is made of. */
export type WeeklyMaterial = {
  readonly week: string;
  readonly customers: readonly Customer[];
  readonly log: LogColumns;
  /** The day from which on the log was read, where earlier years were put away; `null` when all of it was. */
  readonly logSince: LocalDate | null;
  readonly inquiries: readonly Inquiry[];
  /** Without birthdays, unless personal facts are to be told. */
  readonly plans: readonly Plan[];
  /** Rows of the Orders tab, each with its customer. */
  readonly orders: readonly Order[];
  readonly exchange: Exchange;
  readonly history: readonly WeeklyNumbers[];
  /** When its weekly trigger was set, where there is one. */
  readonly setUpOn?: LocalDate | undefined;
  readonly cadence: Settings['cadence'];
  readonly today: LocalDate;
  readonly now: LocalMinute;
  /** The same moment in milliseconds since 1970. */
  readonly instant: number;
  readonly unread: Unread;
  readonly room: GrowthMaterial;
  readonly facts: readonly Fact[];
  readonly factAges: FactAges;
};

/** A report, and the whole history with this week in it, weeks that were missed filled in. */
export type SummedUp = {
  readonly report: WeeklyReport;
  readonly history: readonly WeeklyNumbers[];
};

const look = ({ customers, cadence, today }: WeeklyMaterial, next: Span) => {
  const counter = stateCounter({ cadence, next });
  const seen = customers.map((customer): Seen => {
    const one = { customer, due: dueOf(customer, cadence, today) };
    counter.take(one);
    return one;
  });
  return { seen, state: counter.state() };
};

/**
 * The state of the register belongs to a week until the next one is over; of an older week what was written in time
 * stays, and what nobody wrote down is unknown.
 */
const numbersOf = (
  { week, today, history }: WeeklyMaterial,
  span: Span,
  { flows }: LogReading,
  state: ReturnType<typeof look>['state'],
): WeeklyNumbers => {
  const isTimely = span.from <= today && today <= addDays(span.to, 7);
  const written = history.find(isOf(week));
  const known = isTimely ? state : written ? stateOf(written) : unknownState;
  return { week: week as IsoWeek, ...(flows.get(week as IsoWeek) ?? noFlows), ...known };
};

const dateOf = ({ due }: AgendaItem): string => ('days' in due ? due.date : '');
const byDate = (a: AgendaItem, b: AgendaItem): number =>
  dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0;
const daysOf = ({ due }: AgendaItem): number => ('days' in due ? due.days : 0);
const rank = (item: AgendaItem): number =>
  item.class ? customerClasses.indexOf(item.class) : customerClasses.length;

const itemsOf = (seen: readonly Seen[], fits: (one: Seen) => boolean): AgendaItem[] =>
  seen.filter(fits).map(({ customer, due }) => agendaItem(customer, due));

const listsOf = (seen: readonly Seen[], plans: readonly Plan[], next: Span) => ({
  neverContacted: itemsOf(seen, ({ due }) => due.state === 'neverContacted')
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, mostNamed),
  oldestOverdue: itemsOf(seen, ({ due }) => due.state === 'overdue')
    .sort((a, b) => daysOf(b) - daysOf(a))
    .slice(0, mostNamed),
  nextWeek: itemsOf(seen, ({ due }) => 'days' in due && holds(next, due.date))
    .sort(byDate)
    .slice(0, mostComing),
  days: comingDays(seen, plans, next),
});

/** A promise is kept only when somebody says so, and broken only when its day is over. */
const promisesIn = (
  plans: readonly Plan[],
  span: Span,
  today: LocalDate,
): WeeklyReport['promises'] => {
  const due = plans.filter(
    ({ kind, state, date }) =>
      kind === 'promise' &&
      state !== 'dropped' &&
      holds(span, date) &&
      (date < today || state !== 'open'),
  );
  if (due.length === 0) return null;
  return { kept: due.filter(({ state }) => state === 'kept').length, due: due.length };
};

/** What went before an order is known where the log reaches back a year before it. */
const toldOrders = (
  { firstOrders }: LogReading,
  since: LocalDate | null,
): LogReading['firstOrders'] =>
  since === null
    ? firstOrders
    : new Map([...firstOrders].filter(([, date]) => date >= addDays(since, 365)));

const experienceOf = ({ customers, log, logSince }: WeeklyMaterial, reading: LogReading) => ({
  topics: topicsThatWorked(log, reading.recent),
  sources: sourcesThatWorked(log, reading.recent, customers),
  persistence: persistenceOf(log, toldOrders(reading, logSince)),
});

/** Facts about customers of the register that are too old to be relied on. */
const agedFacts = ({ customers, facts, factAges, today }: WeeklyMaterial): number => {
  const ids = new Set(customers.map(({ id }) => id));
  return knownFacts(facts, factAges, today).filter(
    ({ freshness, customerId }) => freshness === 'stale' && ids.has(customerId),
  ).length;
};

/** The history with the week in it; no week is put in that was over before the register began. */
const historyWith = (
  { history, log, logSince, today, setUpOn }: WeeklyMaterial,
  numbers: WeeklyNumbers,
  { flows }: LogReading,
) => {
  const first = logSince === null ? firstWeekOf(log, today, setUpOn) : null;
  const told = new Map([...flows].filter(([week]) => first === null || week >= first));
  const all = withWeek(history, numbers, told, logSince);
  const isKnown = first === null || numbers.week >= first || history.some(isOf(numbers.week));
  return { all, kept: isKnown ? all : history };
};

/**
 * Sums up one ISO week. What happened is counted within the week, Monday to Sunday in the spreadsheet's zone; overdue,
 * classes and names are as they stand `today`. Throws `weekUnknown`.
 */
export const sumUpWeek = (material: WeeklyMaterial): SummedUp => {
  const span = weekSpan(material.week);
  const next = moved(span, 1);
  const { customers, inquiries, cadence, today, exchange } = material;
  const reading = readLog(material, span);
  const { seen, state } = look(material, next);
  const numbers = numbersOf(material, span, reading, state);
  const { all, kept: history } = historyWith(material, numbers, reading);
  const { week } = numbers;
  const lastWeek = weekAfter(week, -1);
  const ofWeek = inquiries.filter(({ received }) => holds(span, dateOfMinute(received)));
  const { replies, ofWeek: lines } = reading;
  const events = reading.events.filter(({ date }) => holds(span, date));
  const weeks = weeksUpTo(all, week, experienceWeeks);
  const report: WeeklyReport = {
    numbers,
    yearsLeft: [],
    before: all.find(isOf(lastWeek)) ?? null,
    ...span,
    owner: '',
    unread: material.unread,
    headlines: headlinesOf(all, week),
    actOn: actOnThese({ ...material, seen, replies }),
    goingCold: goingCold({ seen, signsOfLife: reading.signsOfLife, cadence, today }),
    moves: movesIn(lines),
    ...listsOf(seen, material.plans, next),
    promises: promisesIn(material.plans, span, today),
    ...experienceOf(material, reading),
    quality: dataQuality(customers, {
      unreadableDates: material.unread.dates,
      agedFacts: agedFacts(material),
    }),
    owners: byOwner({ seen, lines, inquiries: ofWeek, events, replies, cadence, next }),
    home: exchange.home,
    unvalued: events.filter(({ order }) => !order || typeof homeCents(order, exchange) === 'string')
      .length,
    weeks,
    growth: growthOf(material.room, weeks, reading.recent.length, today),
  };
  return { report, history };
};

const logOfOwner = (log: LogColumns, owner: string): LogColumns =>
  columnsOf(placesWhere(log, (at) => log.line(at).owner === owner).map((at) => log.line(at)));

/** The part of the material that is one owner's. Of past weeks it is known what he did, not how his customers stood. */
export const ownMaterial = (material: WeeklyMaterial, owner: string): WeeklyMaterial => {
  const customers = material.customers.filter((customer) => customer.owner === owner);
  const ids = new Set(customers.map(({ id }) => id));
  return {
    ...material,
    customers,
    log: logOfOwner(material.log, owner),
    inquiries: material.inquiries.filter(({ customerId }) => ids.has(customerId)),
    plans: material.plans.filter((plan) => plan.owner === owner),
    orders: material.orders.filter(({ customerId }) => ids.has(customerId)),
    history: [],
  };
};
