import type { LocalDate } from '../../domain/local-date';
import type { CareWords } from './sidebar-care';
import type { ImportWords } from './sidebar-import';
import type { TriageViewWords } from './sidebar-triage';

/** What the sidebar says beside the words of the trade. */
export type SidebarWords = {
  readonly views: {
    readonly customer: string;
    readonly today: string;
    readonly triage: string;
    readonly plans: string;
    readonly orders: string;
    readonly care: string;
  };
  /** Said to a screen reader of the row of views. */
  readonly viewsLabel: string;
  readonly loading: string;
  /** What a field of a form lacks; the days are those it takes. */
  readonly unfilled: {
    readonly missing: string;
    readonly tooEarly: (first: string) => string;
    readonly tooLate: (last: string) => string;
    readonly unread: string;
    readonly tooLong: (characters: number, most: number) => string;
  };
  readonly working: string;
  readonly saved: string;
  readonly alreadySaved: string;
  readonly finished: string;
  readonly checkedAgain: string;
  readonly tryAgain: string;
  /** The call did not come back; `detail` is what the browser was told, for a report. */
  readonly serverSilent: (detail: string) => string;
  /** The first try of a request had been saved after all, before the person changed it. */
  readonly savedOtherwise: string;
  readonly back: string;
  readonly copy: string;
  readonly copied: string;
  readonly notReady: string;
  /** `language` is the one in which headers and tab names stand. */
  readonly otherHeaders: (language: string) => string;
  readonly switchHeaders: string;
  readonly keepHeaders: string;
  readonly setUp: string;
  /** A day with its weekday, without the year when it is the present one. */
  readonly day: (date: LocalDate, today: LocalDate) => string;
  readonly customer: {
    readonly sections: Readonly<Record<'followUp' | 'know' | 'orders', string>>;
    readonly sectionsLabel: string;
    /** Of the row that was looked at; `null` outside of the register. */
    readonly noRow: (row: number | null) => string;
    readonly looking: string;
    readonly noRowHint: string;
    readonly unnamed: string;
    readonly reread: string;
    readonly row: (row: number) => string;
    readonly lastFollowUps: string;
    readonly noFollowUps: string;
    readonly log: string;
    readonly otherRow: (name: string) => string;
    readonly show: string;
    readonly keyAccount: string;
  };
  readonly form: {
    readonly direction: string;
    readonly weContacted: string;
    readonly theyContacted: string;
    readonly channel: string;
    readonly topic: string;
    readonly ownTopic: string;
    readonly ownTopicLabel: string;
    readonly text: string;
    readonly textHint: string;
    readonly next: string;
    readonly whatNext: string;
    readonly byPhase: string;
    readonly byCadence: (days: number) => string;
    readonly tomorrow: string;
    readonly inAWeek: string;
    readonly otherDate: string;
    readonly noDate: string;
    readonly save: string;
  };
  readonly today: {
    readonly heading: (customers: number) => string;
    /** The keys of the list; the one that takes back only while there is something to take back. */
    readonly keys: (canUndo: boolean) => string;
    readonly log: string;
    /** Opens an inquiry that was put off before anybody decided about it. */
    readonly decide: string;
    readonly putOffToday: (customers: number) => string;
    readonly refresh: string;
    readonly backToList: string;
    readonly nextOne: string;
    /** Spreading those who are overdue over the coming working days. */
    readonly spread: {
      readonly offer: string;
      readonly look: string;
      readonly plan: (stay: number, customers: number, days: number, last: string) => string;
      readonly rules: string;
      readonly nobody: string;
      readonly act: string;
      readonly done: (customers: number) => string;
    };
  };
  readonly putOff: {
    readonly putOff: string;
    readonly toWhen: string;
    /** What goes to the same day. */
    readonly withPlans: (plans: readonly string[]) => string;
    readonly inDays: (days: number) => string;
    readonly otherDay: string;
    readonly laterToday: string;
    readonly doneTo: (day: string) => string;
    /** Why a day was passed over: a holiday by name, or the weekend. */
    readonly closedThere: (holiday: string) => string;
    /** An offered day that is another than its name says, and what it was moved off. */
    readonly movedOff: (offer: string, holiday: string) => string;
  };
  /** The weekly summary, where it was missed. */
  readonly summary: {
    readonly stale: (days: number) => string;
    readonly write: string;
    readonly written: (week: string) => string;
  };
  readonly triage: TriageViewWords;
  readonly import: ImportWords;
  readonly care: CareWords;
};
