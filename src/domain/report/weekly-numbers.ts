import type { CustomerClass } from '../customer/customer-class';
import type { AgendaItem } from '../follow-up/follow-up';
import type { IsoWeek, LocalDate } from '../local-date';

/** The numbers of one ISO week, Monday 00:00 to Sunday 24:00 in the spreadsheet's zone. */
export type WeeklyNumbers = {
  readonly week: IsoWeek;
  readonly customers: number;
  readonly newCustomers: number;
  readonly newInquiries: {
    readonly precise: number;
    readonly broad: number;
    readonly scam: number;
  };
  readonly followUps: number;
  /** Different customers contacted. */
  readonly contacted: number;
  readonly neverContacted: number;
  /** Overdue when the report was made. */
  readonly overdue: Readonly<Record<CustomerClass, number>>;
  readonly classes: Readonly<Record<CustomerClass | 'none', number>>;
  readonly dueNextWeek: number;
};

export type WeeklyReport = {
  readonly numbers: WeeklyNumbers;
  /** The week before, from the history; `null` when it was never written. */
  readonly before: WeeklyNumbers | null;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** The longest overdue, worst first, at most ten. */
  readonly oldestOverdue: readonly AgendaItem[];
  /** Due in the week after the reported one, by day, at most fifty. */
  readonly nextWeek: readonly AgendaItem[];
};
