import type { CustomerClass } from '../../domain/customer/customer-class';
import type { PlanKind } from '../../domain/follow-up/plan';
import type { Unread } from '../../domain/report/weekly-report';

/** The weekly summary tab, in the order in which it is read. */
export type WeeklyWords = {
  readonly title: (week: string) => string;
  readonly period: (from: string, to: string, zone: string) => string;
  readonly owner: string;
  readonly writtenAt: (when: string) => string;
  readonly madeFrom: (
    customers: number,
    logLines: number,
    inquiries: number,
    since: string | null,
  ) => string;
  readonly unread: (unread: Unread) => string;
  readonly allRead: string;
  /** Shows by itself when the summary has grown old. */
  readonly stale: string;
  readonly inquiries: string;
  readonly kinds: (precise: number, broad: number) => string;
  readonly scam: (scam: number) => string;
  readonly firstReply: string;
  readonly inTime: (share: string) => string;
  readonly contacted: string;
  readonly coverage: (share: string) => string;
  readonly overdue: string;
  readonly overTwice: (count: string) => string;
  readonly orders: string;
  readonly value: (value: string) => string;
  /** Orders of the week without an amount, a currency or a rate. */
  readonly unvalued: (orders: number) => string;
  readonly lastWeek: (value: string) => string;
  readonly mean: (value: string) => string;
  readonly hours: (hours: number, minutes: number) => string;
  readonly actOn: string;
  /** What time it is at the buyer's, and the row of the register that a link goes to. */
  readonly actOnHeads: readonly [clock: string, row: string];
  readonly brokenPromise: (date: string, text: string) => string;
  readonly waits: (hours: number) => string;
  readonly overdueBy: (days: number) => string;
  readonly neverContacted: (count: string) => string;
  readonly goingCold: string;
  /** What going cold means, beside being overdue, in one phrase. */
  readonly goingColdMeans: string;
  readonly silent: (days: number, usual: number) => string;
  readonly movement: string;
  readonly nobody: string;
  readonly andMore: (count: number) => string;
  readonly topicsThatWorked: string;
  readonly sourcesThatWorked: string;
  readonly persistence: (median: number, threeQuarters: number, orders: number) => string;
  readonly persistenceUnknown: string;
  readonly nextWeek: string;
  /** Monday first. */
  readonly weekdays: readonly string[];
  readonly due: (count: number) => string;
  readonly holiday: (country: string, name: string) => string;
  readonly plan: (kind: PlanKind, customer: string) => string;
  readonly quality: string;
  readonly duplicates: (pairs: number) => string;
  readonly agedFacts: (facts: number) => string;
  readonly without: (country: number, mail: number, letter: number) => string;
  readonly unreadableDates: (count: number) => string;
  /** Millions of cells in use of the ten there can be, and when the workbook will be full. */
  readonly growth: (millions: string, fullOn: string | null) => string;
  readonly owners: string;
  readonly ownerHeads: readonly string[];
  readonly weeks: string;
  readonly weekHeads: readonly string[];
  readonly overdueOf: (letter: CustomerClass) => string;
  readonly classes: string;
  readonly classHeads: readonly string[];
  readonly overdueChart: string;
  readonly contactsChart: string;
  readonly coverageChart: string;
  readonly trigger: (weekday: string, hour: number, zone: string, owner: string) => string;
  readonly fired: (when: string) => string;
  readonly neverFired: string;
  readonly noTrigger: string;
  readonly promises: (kept: string, due: string) => string;
  /** Stands where a number is not known; zero is 0. */
  readonly unknown: string;
  /** The years of the log whose weeks the history still lacks. */
  readonly yearsLeft: (years: readonly string[]) => string;
  readonly written: (week: string) => string;
  readonly colleaguesTrigger: (owner: string) => string;
  readonly takeOver: string;
  /** Asks for an address; `now` is the present one or empty. */
  readonly mailTo: (now: string) => string;
  readonly mailedFromNow: (to: string) => string;
  readonly mailedToNobody: string;
  readonly noAddress: (typed: string) => string;
};
