import type { Customer } from '../domain/customer/customer';
import type { FollowUp } from '../domain/follow-up/follow-up';
import { addDays, isoWeekOf, type LocalDate, mondayOfWeek } from '../domain/local-date';
import { Problem } from '../domain/problem';
import { weeklyReport } from '../domain/report/weekly';
import type { WeeklyNumbers, WeeklyReport } from '../domain/report/weekly-numbers';
import type { Ports } from './ports';
import { mendsOf } from './repair-register';

/** The week a summary that writes itself on this day tells of: until Wednesday the one before, then the present one. */
export const weekToSumUp = (today: LocalDate): string => isoWeekOf(addDays(today, -3));

const numbersBefore = (history: readonly WeeklyNumbers[], week: string): WeeklyNumbers | null => {
  const monday = mondayOfWeek(week);
  const before = monday && isoWeekOf(addDays(monday, -7));
  return history.find((numbers) => numbers.week === before) ?? null;
};

/** The customers after what an interrupted operation left behind has been put right. */
const mendedCustomers = (ports: Ports, log: readonly FollowUp[]): Customer[] => {
  const rows = ports.register.read();
  const mends = mendsOf(ports, rows, log);
  ports.register.mend(mends);
  const changed = new Map(mends.map(({ row, set: { due: _, ...set } }) => [row, set]));
  return rows.map(({ row, customer }) => ({ ...customer, ...changed.get(row) }));
};

/**
 * Writes the summary of a week, of the present one when none is named, and puts its numbers into the history; a week
 * written before is replaced. Throws `weekUnknown`.
 */
export const writeWeeklySummary = (
  ports: Ports,
  { week }: { readonly week?: string | undefined },
): WeeklyReport =>
  ports.lock.hold(() => {
    const today = ports.clock.today();
    const wanted = week ?? isoWeekOf(today);
    if (!mondayOfWeek(wanted)) throw new Problem('weekUnknown', { week: wanted });
    const { cadence } = ports.readSettings();
    const log = ports.log.read();
    const report = weeklyReport({
      week: wanted,
      customers: mendedCustomers(ports, log),
      log,
      inquiries: ports.inquiries.read(),
      before: numbersBefore(ports.weekly.history(), wanted),
      cadence,
      today,
    });
    ports.weekly.write(report, ports.clock.now());
    return report;
  });
