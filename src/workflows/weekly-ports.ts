import type { LocalDate, LocalMinute } from '../domain/local-date';
import type { WeeklyNumbers } from '../domain/report/weekly-numbers';
import type { WeeklyReport } from '../domain/report/weekly-report';
import type { Language } from '../domain/settings';

/** A summary ready to be written. */
export type WrittenSummary = {
  /** What the tab shows: the week of everybody, or of the owner named on it. */
  readonly report: WeeklyReport;
  readonly history: readonly WeeklyNumbers[];
  readonly logLines: number;
  /** The day from which on the log was read; `null` when all of it was. */
  readonly logSince: LocalDate | null;
  readonly inquiries: number;
  readonly writtenAt: LocalMinute;
  readonly zone: string;
  readonly language: Language;
  readonly trigger: WeeklyTrigger | null;
};

export type WeeklyPages = {
  /** One entry per week that was ever written. */
  history(): readonly WeeklyNumbers[];
  /** When the summary was last written, as the document remembers it; asks nothing of the workbook. */
  writtenAt(): LocalMinute | null;
  /** The week that the tab shows, where it shows it in another language than this one. */
  inOtherLanguage(language: Language): { readonly week: string } | null;
  /** The week that the tab shows, where one of these words stands on it. */
  saying(words: readonly string[]): { readonly week: string } | null;
  /** The owner named on the tab, whose week it then shows; empty for everybody. */
  owner(): string;
  /** Rewrites the history alone; weeks that stand there keep the minute of their writing. */
  keep(history: readonly WeeklyNumbers[], writtenAt: LocalMinute): void;
  /** Rewrites the summary and the history; weeks whose numbers are as they were keep the minute of their writing. */
  write(summary: WrittenSummary): void;
};

/** The one trigger that writes the summary, as the document remembers it. */
export type WeeklyTrigger = {
  readonly weekday: number;
  readonly hour: number;
  readonly zone: string;
  /** Name of the person whose trigger it is, as the settings had it then. */
  readonly owner: string;
  readonly setAt: LocalMinute;
  /** When it last fired; `null` before it ever did. */
  readonly firedAt: LocalMinute | null;
};

export type TriggerPlan = {
  readonly weekday: number;
  readonly hour: number;
  readonly owner: string;
  /** The zone in which it is to fire, where it has been looked up; a trigger of another zone is then moved. */
  readonly zone?: string;
  /** Replaces the trigger of somebody else. */
  readonly takesOver?: boolean;
};

export type Schedule = {
  known(): WeeklyTrigger | null;
  /**
   * Sees to it that there is one trigger for the register: leaves a colleague's alone as long as it lives, sets this
   * person's otherwise. Throws `triggerRefused`.
   */
  everyWeek(plan: TriggerPlan): 'set' | 'unchanged' | 'colleagues';
  /** Notes that a trigger fired; false when another has taken its place, and then this one is gone. */
  fired(triggerId: string | undefined): boolean;
  /** Goes on with long work in a minute, in an execution of its own; nothing where Google sets no further trigger. */
  goOn(): void;
  /** Takes away the trigger that was to go on. */
  wentOn(): void;
};
