import type { Adjustments } from '../domain/inquiry/adjustment';
import type { LocalDate } from '../domain/local-date';
import { daysStale } from '../domain/report/stale';
import type { Language, Settings } from '../domain/settings';
import { hasErased } from './erased-before';
import { keepSchedule } from './keep-schedule';
import type { Ports } from './ports';

export type Session = {
  readonly version: string;
  readonly language: Language;
  readonly today: LocalDate;
  /** Time zone of the spreadsheet. */
  readonly zone: string;
  readonly owner: string;
  /** Whether set-up has been run in this workbook. */
  readonly ready: boolean;
  readonly settings: Settings;
  /** The language of the headers where it is another one than that of this person's register. */
  readonly otherHeaders: Language | null;
  /** Whether anybody was ever erased, who could be there again with an older version of the workbook. */
  readonly hasErased: boolean;
  /** For so many days the weekly summary has not been written; `null` while it is no older than it should be. */
  readonly summaryMissed: number | null;
  /** What the Triage rules tab adds to the weights; the page judges with them as the script does. */
  readonly adjustments: Adjustments;
};

const summaryMissed = ({ weekly, schedule, clock }: Ports): number | null =>
  daysStale(weekly.writtenAt() ?? schedule.known()?.setAt ?? null, clock.today());

/** What a freshly opened sidebar needs to know. */
export const session = (ports: Ports): Session => {
  const ready = ports.layout.isReady();
  const settings = ready ? ports.readSettings() : ports.settings();
  keepSchedule(ports);
  if (ready) ports.rules.read();
  return {
    version: ports.version,
    language: ports.language(),
    today: ports.clock.today(),
    zone: ports.clock.zone(),
    owner: ports.settings().owner,
    ready,
    settings,
    otherHeaders: ready ? ports.layout.otherHeaders() : null,
    hasErased: ready && hasErased(ports),
    summaryMissed: ready ? summaryMissed(ports) : null,
    adjustments: ports.rules.adjustments(),
  };
};
