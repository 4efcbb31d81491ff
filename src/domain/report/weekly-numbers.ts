import type { CustomerClass } from '../customer/customer-class';
import type { InquiryKind } from '../inquiry/inquiry';
import type { IsoWeek } from '../local-date';

/** What happened in a week, Monday 00:00 to Sunday 24:00 in the spreadsheet's zone, as log and inquiries tell it. */
export type WeekFlows = {
  readonly newInquiries: Readonly<Record<InquiryKind, number>>;
  /** Inquiries of the week that got a first answer, and how many of them in time. */
  readonly replied: number;
  readonly repliedInTime: number;
  /**
   * Inquiries that were answered or ought to have been when the week was counted; `null` in a week that is read from the
   * history, which by now is every one worth an answer.
   */
  readonly replyDue: number | null;
  /** Minutes to the first answer, the middle one; `null` when nothing was answered. */
  readonly replyMinutes: number | null;
  readonly newCustomers: number;
  readonly followUps: number;
  /** Different customers contacted. */
  readonly contacted: number;
  /** Contacts that came from customers. */
  readonly answers: number;
  readonly orders: number;
  /** In the home currency, refunds taken off; `null` when no order of the week could be valued. */
  readonly orderValue: number | null;
};

type ByClass = Readonly<Record<CustomerClass, number>>;

/** How the register stood when the week was summed up. */
export type RegisterState = {
  readonly customers: number;
  readonly neverContacted: number;
  /** Customers without a class stand with the potential ones (E). */
  readonly overdue: ByClass;
  /** Of those, and of `covered`, the ones without a class; `null` in a week that is read from the history. */
  readonly unclassed: { readonly overdue: number; readonly covered: number } | null;
  /** Overdue by more than the days allowed once again. */
  readonly overdueTwice: number;
  readonly classes: Readonly<Record<CustomerClass | 'none', number>>;
  /** Not due yet: contacted within the days allowed, or for a later day that was agreed; customers without a class stand with the potential ones (E). */
  readonly covered: ByClass;
  readonly dueNextWeek: number;
};

/** A week that was not summed up in time has no state: nobody knows any more how the register stood. */
export type UnknownState = { readonly [K in keyof RegisterState]: null };

export const unknownState: UnknownState = {
  customers: null,
  neverContacted: null,
  overdue: null,
  unclassed: null,
  overdueTwice: null,
  classes: null,
  covered: null,
  dueNextWeek: null,
};

/** The numbers of one ISO week. */
export type WeeklyNumbers = { readonly week: IsoWeek } & WeekFlows & (RegisterState | UnknownState);

export const stateOf = (numbers: RegisterState | UnknownState): RegisterState | UnknownState => {
  if (numbers.customers === null) return unknownState;
  const { customers, neverContacted, overdue, overdueTwice, unclassed, classes, covered } = numbers;
  const { dueNextWeek } = numbers;
  const late = { overdue, overdueTwice, unclassed };
  return { customers, neverContacted, ...late, classes, covered, dueNextWeek };
};
