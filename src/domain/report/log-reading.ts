import type { FollowUp } from '../follow-up/follow-up';
import type { Inquiry } from '../inquiry/inquiry';
import { dateOfMinute, type IsoWeek, type LocalDate } from '../local-date';
import type { Exchange } from '../order/money';
import type { Order } from '../order/order';
import { isWon, type OrderEvent, orderEvents } from '../order/order-events';
import { experienceWeeks } from './experience-weeks';
import { type FirstReplies, firstReplies } from './first-reply';
import { flowCounter } from './week-flows';
import { holds, moved, type Span } from './week-span';
import type { WeekFlows } from './weekly-numbers';

/** What one pass over the log tells a summary. */
export type LogReading = {
  readonly flows: ReadonlyMap<IsoWeek, WeekFlows>;
  /** The lines of the week itself. */
  readonly ofWeek: readonly FollowUp[];
  /** Every order that was won, and every refund. */
  readonly events: readonly OrderEvent[];
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
  const note = (customerId: string, date: LocalDate): void => {
    const known = signsOfLife.get(customerId);
    if (known) known.push(date);
    else signsOfLife.set(customerId, [date]);
  };
  const take = ({ customerId, act, direction }: FollowUp, date: LocalDate): void => {
    if (act === 'contact' && direction === 'in') note(customerId, date);
  };
  const event = (one: OrderEvent): void => {
    const { customerId, date } = one;
    if (customerId === '' || !isWon(one)) return;
    note(customerId, date);
    const first = firstOrders.get(customerId);
    if (!(first && first <= date)) firstOrders.set(customerId, date);
  };
  return { take, event, signsOfLife, firstOrders };
};

export type Readable = {
  readonly log: Iterable<FollowUp>;
  readonly inquiries: readonly Inquiry[];
  readonly orders: readonly Order[];
  readonly exchange: Exchange;
};

/** Reads the log once, in whatever order its lines stand. */
export const readLog = ({ log, inquiries, orders, exchange }: Readable, span: Span): LogReading => {
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
  const events = orderEvents(log, orders);
  for (const event of events) {
    counter.event(event, exchange);
    life.event(event);
  }
  for (const inquiry of inquiries) counter.inquiry(inquiry, replies);
  return { ...life, flows: counter.weeks(), ofWeek, events, recent, replies };
};
