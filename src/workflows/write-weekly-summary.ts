import { addDays, isoWeekOf, type LocalDate, mondayOfWeek } from '../domain/local-date';
import { weeklyReport } from '../domain/report/weekly';
import type { WeeklyNumbers, WeeklyReport } from '../domain/report/weekly-numbers';
import type { Ports } from './ports';

/** The week a summary that writes itself on this day tells of: until Wednesday the one before, then the present one. */
export const weekToSumUp = (today: LocalDate): string => isoWeekOf(addDays(today, -3));

const numbersBefore = (history: readonly WeeklyNumbers[], week: string): WeeklyNumbers | null => {
  const monday = mondayOfWeek(week);
  const before = monday && isoWeekOf(addDays(monday, -7));
  return history.find((numbers) => numbers.week === before) ?? null;
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
    const report = weeklyReport({
      week: wanted,
      customers: ports.register.read().map((row) => row.customer),
      log: ports.log.read(),
      inquiries: ports.inquiries.read(),
      before: numbersBefore(ports.weekly.history(), wanted),
      cadence: ports.readSettings().cadence,
      today,
    });
    ports.weekly.write(report, ports.clock.now());
    return report;
  });
