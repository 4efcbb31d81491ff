import type { Customer } from '../domain/customer/customer';
import { standingFacts } from '../domain/dossier/fact';
import type { FollowUp } from '../domain/follow-up/follow-up';
import { addDays, isoWeekOf, type LocalDate } from '../domain/local-date';
import { ownedRows } from '../domain/order/own-orders';
import { isToldSince } from '../domain/report/history';
import { weekSpan } from '../domain/report/week-span';
import { ownMaterial, sumUpWeek, type WeeklyMaterial } from '../domain/report/weekly';
import type { WeeklyNumbers } from '../domain/report/weekly-numbers';
import type { WeeklyReport } from '../domain/report/weekly-report';
import { keepSchedule } from './keep-schedule';
import type { Ports, RegisterRow } from './ports';
import { type RecentPast, recentPast } from './recent-past';
import { mendsOf } from './repair-register';

/** The week a summary that writes itself on this day tells of: until Wednesday the one before, then the present one. */
export const weekToSumUp = (today: LocalDate): string => isoWeekOf(addDays(today, -3));

/** The customers after what an interrupted operation left behind has been put right. */
const mendedCustomers = (
  ports: Ports,
  rows: readonly RegisterRow[],
  log: readonly FollowUp[],
): Customer[] => {
  const mends = mendsOf(ports, rows, log, ports.dossier.read());
  ports.register.mend(mends);
  const changed = new Map(mends.map(({ row, set: { due: _, ...set } }) => [row, set]));
  return rows.map(({ row, customer }) => ({ ...customer, ...changed.get(row) }));
};

const unreadable = (rows: readonly RegisterRow[]): number =>
  rows.reduce((sum, row) => sum + (row.unreadable ?? 0), 0);

/** The years that were put away are read again only where the history lacks weeks of theirs, or for such a week. */
const pastFor = (ports: Ports, week: string, history: readonly WeeklyNumbers[]): RecentPast => {
  const recent = recentPast(ports);
  const since = ports.log.since();
  if (since === null || isToldSince(since, week, history)) return recent;
  return { log: ports.log.read(), inquiries: ports.inquiries.read(), logSince: null };
};

/** Everything a summary is made of, each tab read once. */
const materialOf = (ports: Ports, week: string): WeeklyMaterial => {
  const { cadence, exchange, factAges } = ports.readSettings();
  const history = ports.weekly.history();
  const { log, inquiries, logSince } = pastFor(ports, week, history);
  const rows = ports.register.read();
  const customers = mendedCustomers(ports, rows, log);
  const left = { logLines: ports.log.leftOut(), inquiries: ports.inquiries.leftOut() };
  return {
    week,
    customers,
    log,
    logSince,
    inquiries,
    plans: ports.plans.read(),
    orders: ownedRows(ports.orders.read(), customers),
    exchange,
    history,
    cadence,
    today: ports.clock.today(),
    now: ports.clock.now(),
    instant: ports.clock.instant(),
    facts: standingFacts(ports.dossier.read()),
    factAges,
    room: ports.layout.cellsInUse(),
    unread: { dates: unreadable(rows), ...left },
  };
};

/** What the tab shows: everybody's week, or the one of the owner who is named on it. */
const shownReport = (
  material: WeeklyMaterial,
  report: WeeklyReport,
  owner: string,
): WeeklyReport =>
  owner === '' ? report : { ...sumUpWeek(ownMaterial(material, owner)).report, owner };

/**
 * Writes the summary of a week, of the present one when none is named, and puts its numbers into the history, where a
 * week written before is replaced and weeks that were missed are filled in. Answers everybody's week. Throws
 * `weekUnknown`.
 */
export const writeWeeklySummary = (
  ports: Ports,
  { week }: { readonly week?: string | undefined },
): WeeklyReport =>
  ports.lock.hold(() => {
    const wanted = week ?? isoWeekOf(ports.clock.today());
    weekSpan(wanted);
    const owner = ports.weekly.owner();
    const material = materialOf(ports, wanted);
    const { report, history } = sumUpWeek(material);
    keepSchedule(ports);
    ports.weekly.write({
      report: shownReport(material, report, owner),
      history,
      logLines: material.log.length,
      logSince: material.logSince,
      inquiries: material.inquiries.length,
      writtenAt: material.now,
      zone: ports.clock.zone(),
      language: ports.language(),
      trigger: ports.schedule.known(),
    });
    return report;
  });
