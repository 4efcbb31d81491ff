import type { AgendaItem } from '../follow-up/follow-up';
import type { Persistence } from '../follow-up/persistence';
import type { LocalDate } from '../local-date';
import type { ActItem } from './act-on';
import type { OwnerLine } from './by-owner';
import type { Comparison } from './comparison';
import type { DataQuality } from './data-quality';
import type { ColdItem } from './going-cold';
import type { Growth } from './growth';
import type { ClassMove } from './movement';
import type { ComingDay } from './next-week';
import type { WeeklyNumbers } from './weekly-numbers';
import type { Success } from './what-worked';

/** What could not be read, and is therefore in none of the numbers. */
export type Unread = {
  /** Cells of dates in the register that hold something else. */
  readonly dates: number;
  /** Lines of the log without a time or an act. */
  readonly logLines: number;
  /** Inquiries without the minute at which they came. */
  readonly inquiries: number;
};

/** The numbers that stand on top of the summary. */
export const headlineNames = [
  'inquiries',
  'precise',
  'broad',
  'scam',
  'replyMinutes',
  'inTime',
  'contacted',
  'coverage',
  'overdue',
  'overdueTwice',
  'orders',
] as const;
export type HeadlineName = (typeof headlineNames)[number];

export type WeeklyReport = {
  readonly numbers: WeeklyNumbers;
  /** Years put away whose weeks the history lacks since there was no time left to count them; the next run does. */
  readonly yearsLeft: readonly string[];
  /** The week before, from the history; `null` when nothing is known of it. */
  readonly before: WeeklyNumbers | null;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Whose week it is; empty for everybody's. */
  readonly owner: string;
  readonly unread: Unread;
  readonly headlines: Readonly<Record<HeadlineName, Comparison>>;
  readonly actOn: readonly ActItem[];
  /** The first of those who were never contacted, nearest to an order first, at most ten. */
  readonly neverContacted: readonly AgendaItem[];
  readonly goingCold: readonly ColdItem[];
  readonly moves: readonly ClassMove[];
  readonly topics: readonly Success[];
  readonly sources: readonly Success[];
  readonly persistence: Persistence | null;
  /** The longest overdue, worst first, at most ten. */
  readonly oldestOverdue: readonly AgendaItem[];
  /** Due in the week after the reported one, by day, at most fifty. */
  readonly nextWeek: readonly AgendaItem[];
  readonly days: readonly ComingDay[];
  readonly quality: DataQuality;
  readonly growth: Growth;
  /** Promises that fell due in the week; `null` when there were none. */
  readonly promises: { readonly kept: number; readonly due: number } | null;
  readonly owners: readonly OwnerLine[];
  /** Currency of the value of orders, and how many orders of the week have no known value. */
  readonly home: string;
  readonly unvalued: number;
  /** The twelve weeks that end with this one, oldest first; fewer where the log begins later. */
  readonly weeks: readonly WeeklyNumbers[];
};
