import type { DeskState } from '../../domain/calendar/desk-clock';
import type { PlanCounts } from '../../domain/follow-up/plan';

/** What the sidebar says about plans, reasons to write, classes and many rows at once. */
export type PlanningViewWords = {
  readonly title: string;
  readonly sectionsLabel: string;
  readonly sections: Readonly<Record<'plans' | 'many' | 'fair' | 'classes', string>>;
  readonly reasons: string;
  readonly use: string;
  readonly noReasons: string;
  readonly openTopics: string;
  readonly buyersTime: (time: string, state: DeskState) => string;
  readonly bestHour: (from: string, to: string) => string;
  readonly plans: string;
  readonly noPlans: string;
  readonly promisesKept: (counts: PlanCounts) => string;
  readonly addPlan: string;
  readonly planKind: string;
  readonly planText: string;
  readonly planDate: string;
  readonly planPlace: string;
  /** Gifts this customer has had, so that none repeats. */
  readonly givenBefore: (gifts: readonly string[]) => string;
  readonly kept: string;
  readonly broken: string;
  readonly dropped: string;
  readonly visitsOwed: string;
  readonly purpose: string;
  readonly visit: {
    readonly person: string;
    readonly time: string;
    readonly way: string;
    readonly route: string;
    readonly preparation: string;
    readonly preparationHint: string;
    readonly proposal: string;
    readonly stages: string;
    readonly reportDue: string;
  };
  /** Offered when the text of a contact says that something will be done on a day. */
  readonly promiseRead: (text: string, day: string) => string;
  readonly notePromise: string;
  readonly promiseNoted: string;
  readonly giftRepeats: string;
  readonly classes: string;
  readonly noProposals: string;
  readonly accept: string;
  readonly acceptChecked: (count: number) => string;
  /** Leads from a day that is too short to the review of classes. */
  readonly reviewDemotion: string;
  readonly undo: string;
  readonly undone: (customers: number, kept: number) => string;
  readonly classesChanged: (customers: number) => string;
  readonly selected: (customers: number) => string;
  readonly noneSelected: string;
  readonly readSelection: string;
  readonly logSelected: (customers: number) => string;
  readonly logged: (customers: number) => string;
  readonly calendar: string;
  readonly calendarHint: string;
  readonly calendarMade: (entries: number) => string;
};
