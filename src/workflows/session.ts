import type { Adjustments } from '../domain/inquiry/adjustment';
import type { LocalDate } from '../domain/local-date';
import type { Language, Settings } from '../domain/settings';
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
  /** What the Triage rules tab adds to the weights; the page judges with them as the script does. */
  readonly adjustments: Adjustments;
};

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
    owner: settings.owner,
    ready,
    settings,
    adjustments: ports.rules.adjustments(),
  };
};
