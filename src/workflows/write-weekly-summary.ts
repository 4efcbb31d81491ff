import { addDays, type IsoWeek, isoWeekOf, type LocalDate } from '../domain/local-date';
import { firstWeekOf, isOf } from '../domain/report/history';
import { weekSpan } from '../domain/report/week-span';
import { ownMaterial, sumUpWeek, type WeeklyMaterial } from '../domain/report/weekly';
import type { WeeklyReport } from '../domain/report/weekly-report';
import { countPastYears } from './count-past-years';
import { keepSchedule } from './keep-schedule';
import { orInWords, readInWords } from './operation';
import type { Ports } from './ports';
import { endOfWork } from './time-limit';
import { materialOf } from './weekly-material';

/** The week a summary that writes itself on this day tells of: until Wednesday the one before, then the present one. */
export const weekDue = (today: LocalDate): IsoWeek => isoWeekOf(addDays(today, -3));

/** What the tab shows: everybody's week, or the one of the owner who is named on it. */
const shownReport = (
  material: WeeklyMaterial,
  report: WeeklyReport,
  owner: string,
): WeeklyReport =>
  owner === '' ? report : { ...sumUpWeek(ownMaterial(material, owner)).report, owner };

/**
 * Writes the summary of a week, of the one that is due where it writes itself, of the present one when none is named,
 * and puts its numbers into the history, where a week written before is replaced and weeks that were missed are filled
 * in; those of years put away come after the summary, as long as there is time until `end`. Answers everybody's week.
 * Throws `weekUnknown`, `busy`, `readRefused`, `writeRefused`.
 */
export const writeWeeklySummary = (
  ports: Ports,
  wanted: WantedWeek,
  end = endOfWork(ports),
): WeeklyReport => ports.lock.hold(() => summaryOf(ports, wanted, end));

type WantedWeek = { readonly week?: string | undefined; readonly isDue?: boolean };

/** In its first days a register has no week before: the present one is summed up then. */
const dueMaterial = (material: WeeklyMaterial, today: LocalDate): WeeklyMaterial => {
  const { log, logSince, history, week, setUpOn } = material;
  const isBefore = logSince === null && week < firstWeekOf(log, today, setUpOn);
  return isBefore && !history.some(isOf(week)) ? { ...material, week: isoWeekOf(today) } : material;
};

const summaryOf = (
  ports: Ports,
  { week, isDue = false }: WantedWeek,
  end: number,
): WeeklyReport => {
  const today = ports.clock.today();
  const wanted = week ?? (isDue ? weekDue(today) : isoWeekOf(today));
  weekSpan(wanted);
  const { owner, material } = readInWords(() => {
    const found = materialOf(ports, wanted);
    return {
      owner: ports.weekly.owner(),
      material: isDue ? dueMaterial(found, today) : found,
    };
  });
  const { report, history } = sumUpWeek(material);
  return orInWords(() => {
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
    return { ...report, yearsLeft: countPastYears(ports, material, history, end) };
  });
};
