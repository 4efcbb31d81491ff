import type { ClassReason } from '../../domain/follow-up/class-movement';
import type { ExcuseReason } from '../../domain/follow-up/excuse';
import type { Persistence } from '../../domain/follow-up/persistence';
import type { Silence } from '../../domain/follow-up/rhythm';
import type { Matter } from '../../domain/follow-up/today-list';
import type { FairWords } from './planning-fair';
import type { PlanningViewWords } from './planning-view';

/** What is planned, why now, and what the log speaks for. */
export type PlanningWords = {
  readonly matter: (matter: Matter) => string;
  readonly excuseReasons: Readonly<Record<ExcuseReason, string>>;
  readonly answered: (used: number, answered: number) => string;
  readonly classReason: (reason: ClassReason) => string;
  readonly goingCold: (silence: Silence) => string;
  readonly persistence: (persistence: Persistence) => string;
  readonly earlyToGiveUp: (contacts: number, persistence: Persistence) => string;
  /** Whether today's work fits the day: minutes of it, minutes there are, customers beyond. */
  readonly dayFits: (minutes: number, capacity: number) => string;
  readonly dayTooShort: (minutes: number, capacity: number, beyond: number) => string;
  readonly demote: (names: readonly string[]) => string;
  /** What the log says of somebody met at a fair, and the task seven days later; the fair's name may be empty. */
  readonly metAtFair: (fair: string) => string;
  readonly fairSecond: (fair: string) => string;
  /** The task that a visit leaves. */
  readonly visitReport: (purpose: string) => string;
};

/** The same, and what the page alone says. */
export type PlanningPageWords = PlanningWords & {
  readonly view: PlanningViewWords;
  readonly fair: FairWords;
};
