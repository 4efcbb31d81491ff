import type { FollowUp } from '../follow-up/follow-up';
import type { Inquiry } from '../inquiry/inquiry';
import { dateOfMinute, type IsoWeek, type LocalDate } from '../local-date';
import { type FirstReplies, firstReplies } from './first-reply';
import { flowCounter } from './week-flows';
import { holds, moved, type Span } from './week-span';
import type { WeekFlows } from './weekly-numbers';

/** The weeks over which it is told what worked. */
export const experienceWeeks = 12;

/** What one pass over the log tells a summary. */
export type LogReading = {
  readonly flows: ReadonlyMap<IsoWeek, WeekFlows>;
  /** The lines of the week itself. */
  readonly ofWeek: readonly FollowUp[];
  /** The lines of the twelve weeks that end with it. */
  readonly recent: readonly FollowUp[];
  readonly replies: FirstReplies;
  /** The days on which customers answered or ordered, by customer. */
  readonly signsOfLife: ReadonlyMap<string, readonly LocalDate[]>;
  readonly firstOrders: ReadonlyMap<string, LocalDate>;
};

const collectLife = () => {
  const signsOfLife = new Map<string, LocalDate[]>();
  const firstOrders = new Map<string, LocalDate>();
  const take = ({ customerId, act, direction, topic }: FollowUp, date: LocalDate): void => {
    const isOrder = topic === 'orderPlaced';
    if (act !== 'contact' || !(isOrder || direction === 'in')) return;
    const known = signsOfLife.get(customerId);
    if (known) known.push(date);
    else signsOfLife.set(customerId, [date]);
    const first = firstOrders.get(customerId);
    if (isOrder && !(first && first <= date)) firstOrders.set(customerId, date);
  };
  return { take, signsOfLife, firstOrders };
};

/** Reads the log once, in whatever order its lines stand. */
export const readLog = (
  log: Iterable<FollowUp>,
  inquiries: readonly Inquiry[],
  span: Span,
): LogReading => {
  const counter = flowCounter();
  const replies = firstReplies(inquiries);
  const life = collectLife();
  const experience: Span = { from: moved(span, 1 - experienceWeeks).from, to: span.to };
  const [ofWeek, recent]: [FollowUp[], FollowUp[]] = [[], []];
  for (const line of log) {
    const date = dateOfMinute(line.when);
    counter.line(line);
    replies.take(line);
    life.take(line, date);
    if (holds(experience, date)) recent.push(line);
    if (holds(span, date)) ofWeek.push(line);
  }
  for (const inquiry of inquiries) counter.inquiry(inquiry, replies);
  return { ...life, flows: counter.weeks(), ofWeek, recent, replies };
};
