import { columnsOf } from '../domain/follow-up/log-columns';
import type { Inquiry } from '../domain/inquiry/inquiry';
import { readLog } from '../domain/report/log-reading';
import { uncountedYears, withYear } from '../domain/report/past-years';
import { weekSpan } from '../domain/report/week-span';
import type { WeeklyMaterial } from '../domain/report/weekly';
import type { WeeklyNumbers } from '../domain/report/weekly-numbers';
import type { Ports } from './ports';

/**
 * Fills in the weeks of years that were put away and that the history lacks, one year after the other, oldest first, as
 * long as there is time. Each year counted is written down before the next is read, so that a run that is ended goes on
 * where it stopped. Answers the years that are left.
 */
export const countPastYears = (
  ports: Ports,
  { week, orders, exchange, logSince, customers, now }: WeeklyMaterial,
  history: readonly WeeklyNumbers[],
  end: number,
): readonly string[] => {
  if (logSince === null) return [];
  let known = history;
  const counted: string[] = [];
  let inquiries: readonly Inquiry[] | null = null;
  for (;;) {
    const years = uncountedYears(ports.log.years(), known, week);
    const year = years.find((one) => !counted.includes(one));
    if (year === undefined || ports.clock.instant() >= end) return year === undefined ? [] : years;
    counted.push(year);
    inquiries ??= ports.inquiries.read();
    const log = columnsOf(ports.log.around(year));
    const { flows } = readLog({ log, inquiries, orders, exchange, customers, now }, weekSpan(week));
    known = withYear(known, year, flows, week);
    ports.weekly.keep(known, now);
  }
};
