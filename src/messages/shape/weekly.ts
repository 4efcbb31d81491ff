import type { CustomerClass } from '../../domain/customer/customer-class';

/** The weekly summary tab and its chart. */
export type WeeklyWords = {
  readonly title: (week: string) => string;
  readonly period: (from: string, to: string) => string;
  readonly writtenAt: (when: string) => string;
  readonly number: string;
  readonly thisWeek: string;
  readonly lastWeek: string;
  readonly change: string;
  readonly customers: string;
  readonly newCustomers: string;
  readonly newInquiries: string;
  readonly precise: string;
  readonly broad: string;
  readonly scam: string;
  readonly followUps: string;
  readonly contacted: string;
  readonly neverContacted: string;
  readonly overdue: string;
  readonly overdueOf: (customerClass: CustomerClass) => string;
  readonly dueNextWeek: string;
  readonly byClass: string;
  readonly customersOf: (customerClass: CustomerClass) => string;
  readonly unclassed: string;
  readonly oldestOverdue: string;
  readonly nextWeek: string;
  readonly nobody: string;
  readonly chartTitle: string;
  /** Stands where a number is not known; zero is 0. */
  readonly unknown: string;
  readonly written: (week: string) => string;
};
