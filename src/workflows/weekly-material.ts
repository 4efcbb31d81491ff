import type { Customer } from '../domain/customer/customer';
import { type Fact, standingFacts } from '../domain/dossier/fact';
import type { LogColumns } from '../domain/follow-up/log-columns';
import type { Plan } from '../domain/follow-up/plan';
import { dateOfMinute } from '../domain/local-date';
import { ownedRows } from '../domain/order/own-orders';
import { isToldSince } from '../domain/report/history';
import type { WeeklyMaterial } from '../domain/report/weekly';
import { birthdaysAmong, plannedBirthdays } from './occasions';
import type { Ports, RegisterRow } from './ports';
import { type RecentPast, recentPast } from './recent-past';
import { mendRows } from './repair-register';

/** The customers after what an interrupted operation left behind has been put right. */
const mendedCustomers = (ports: Ports, rows: readonly RegisterRow[], log: LogColumns): Customer[] =>
  mendRows(ports, rows, log, ports.dossier.read()).rows.map(({ customer }) => customer);

const unreadable = (rows: readonly RegisterRow[]): number =>
  rows.reduce((sum, row) => sum + (row.unreadable ?? 0), 0);

/** The years that were put away are all read only for a week of theirs, or one so soon after that it tells of them. */
const pastFor = (ports: Ports, week: string): RecentPast => {
  const recent = recentPast(ports);
  const since = ports.log.since();
  if (since === null || isToldSince(since, week)) return recent;
  return { log: ports.log.columns(), inquiries: ports.inquiries.read(), logSince: null };
};

/** The rows of the Plans tab, with birthdays, which are personal, only where the settings want them told. */
const toldPlans = (
  ports: Ports,
  facts: readonly Fact[],
  customers: readonly Customer[],
  tellsBirthdays: boolean,
): Plan[] => {
  const plans = ports.plans.read();
  if (!tellsBirthdays) return plans.filter(({ kind }) => kind !== 'birthday');
  const isPlanned = plannedBirthdays(plans);
  const owners = new Map(customers.map(({ id, owner }) => [id, owner]));
  const birthdays = birthdaysAmong(facts, ports.clock.today())
    .filter((birthday) => owners.has(birthday.customerId) && !isPlanned(birthday))
    .map((birthday) => ({ ...birthday, owner: owners.get(birthday.customerId) ?? '' }));
  return [...plans, ...birthdays];
};

/** Everything a summary is made of, each tab read once. */
export const materialOf = (ports: Ports, week: string): WeeklyMaterial => {
  const { cadence, exchange, factAges, summaryBirthdays } = ports.readSettings();
  const history = ports.weekly.history();
  const { log, inquiries, logSince } = pastFor(ports, week);
  const rows = ports.register.read();
  const customers = mendedCustomers(ports, rows, log);
  const setAt = ports.schedule.known()?.setAt;
  const left = { logLines: ports.log.leftOut(), inquiries: ports.inquiries.leftOut() };
  const facts = standingFacts(ports.dossier.read());
  return {
    week,
    customers,
    log,
    logSince,
    inquiries,
    plans: toldPlans(ports, facts, customers, summaryBirthdays),
    orders: ownedRows(ports.orders.read(), customers),
    exchange,
    history,
    setUpOn: setAt && dateOfMinute(setAt),
    cadence,
    today: ports.clock.today(),
    now: ports.clock.now(),
    instant: ports.clock.instant(),
    facts,
    factAges,
    room: ports.layout.cellsInUse(),
    unread: { dates: unreadable(rows), ...left },
  };
};
