import type { IsoWeek } from '../local-date';
import { type Comparison, compare, type Measure } from './comparison';
import { coverageOf, overdueOf } from './register-state';
import type { RegisterState, WeeklyNumbers } from './weekly-numbers';
import { type HeadlineName, headlineNames } from './weekly-report';

const ofState =
  (measure: (state: RegisterState) => number | null): Measure =>
  (numbers) =>
    numbers.customers === null ? null : measure(numbers);

/** Share of the inquiries that were answered or ought to have been that were in time; `null` when there were none. */
const inTime: Measure = ({ newInquiries: { precise, broad }, replyDue, repliedInTime }) => {
  const due = replyDue ?? precise + broad;
  return due === 0 ? null : repliedInTime / due;
};

const measures: Readonly<Record<HeadlineName, Measure>> = {
  inquiries: ({ newInquiries: { precise, broad, scam } }) => precise + broad + scam,
  precise: ({ newInquiries }) => newInquiries.precise,
  broad: ({ newInquiries }) => newInquiries.broad,
  scam: ({ newInquiries }) => newInquiries.scam,
  replyMinutes: ({ replyMinutes }) => replyMinutes,
  inTime,
  contacted: ({ contacted }) => contacted,
  coverage: ofState(coverageOf),
  overdue: ofState(overdueOf),
  overdueTwice: ofState(({ overdueTwice }) => overdueTwice),
  orders: ({ orders }) => orders,
};

export const headlinesOf = (
  history: readonly WeeklyNumbers[],
  week: IsoWeek,
): Record<HeadlineName, Comparison> =>
  Object.fromEntries(
    headlineNames.map((name) => [name, compare(measures[name], history, week)]),
  ) as Record<HeadlineName, Comparison>;
