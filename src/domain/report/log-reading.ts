import type { Customer } from '../customer/customer';
import type { FollowUp } from '../follow-up/follow-up';
import { customerAt, dateAt, dayAt, isContact, type LogColumns } from '../follow-up/log-columns';
import type { Inquiry } from '../inquiry/inquiry';
import { dayNumber, type IsoWeek, type LocalDate, type LocalMinute } from '../local-date';
import type { Exchange } from '../order/money';
import type { Order } from '../order/order';
import { isWon, type OrderEvent, orderEvents } from '../order/order-events';
import { experienceWeeks } from './experience-weeks';
import { type FirstReplies, firstReplies } from './first-reply';
import { customersBrought } from './new-customers';
import { flowCounter } from './week-flows';
import { moved, type Span } from './week-span';
import type { WeekFlows } from './weekly-numbers';

/** What one pass over the log tells a summary. */
export type LogReading = {
  readonly flows: ReadonlyMap<IsoWeek, WeekFlows>;
  /** The lines of the week itself. */
  readonly ofWeek: readonly FollowUp[];
  /** Every order that was won, and every refund. */
  readonly events: readonly OrderEvent[];
  /** The places of the lines of the twelve weeks that end with it, oldest first. */
  readonly recent: readonly number[];
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
  const event = (one: OrderEvent): void => {
    const { customerId, date } = one;
    if (customerId === '' || !isWon(one)) return;
    note(customerId, date);
    const first = firstOrders.get(customerId);
    if (!(first && first <= date)) firstOrders.set(customerId, date);
  };
  return { note, event, signsOfLife, firstOrders };
};

export type Readable = {
  readonly log: LogColumns;
  readonly inquiries: readonly Inquiry[];
  readonly orders: readonly Order[];
  readonly exchange: Exchange;
  /** Who is in the register. */
  readonly customers: readonly Pick<Customer, 'id'>[];
  readonly now: LocalMinute;
};

/** Tells by a day's number whether it lies in a span. */
const within = ({ from, to }: Span): ((day: number) => boolean) => {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  return (day) => first <= day && day <= last;
};

/** The places of lines in the order of time, those of one minute as they stand. */
const inTime = ({ minute }: LogColumns, places: number[]): readonly number[] => {
  const minuteOf = (at: number): number => minute[at] ?? 0;
  return places.sort((a, b) => minuteOf(a) - minuteOf(b));
};

const awaiting = ({ customers }: LogColumns, replies: FirstReplies): Uint8Array =>
  Uint8Array.from(customers, (customerId) => (replies.isAwaitedBy(customerId) ? 1 : 0));

/** Reads the log once, in whatever order its lines stand. */
export const readLog = (readable: Readable, span: Span): LogReading => {
  const { log, inquiries, orders, exchange, customers, now } = readable;
  const ids = new Set(customers.map(({ id }) => id));
  const brought = customersBrought(log, (id) => ids.has(id));
  const counter = flowCounter();
  const replies = firstReplies(inquiries);
  const isAwaited = awaiting(log, replies);
  const { note, event: noteEvent, ...life } = collectLife();
  const isOfWeek = within(span);
  const isRecent = within({ from: moved(span, 1 - experienceWeeks).from, to: span.to });
  const [ofWeek, recent]: [FollowUp[], number[]] = [[], []];
  for (let at = 0; at < log.length; at += 1) {
    const day = dayAt(log, at);
    counter.line(log, at, brought(at));
    if (isAwaited[log.customer[at] ?? 0] && isContact(log, at, 'out')) replies.take(log.line(at));
    if (isContact(log, at, 'in')) note(customerAt(log, at), dateAt(log, at));
    if (isRecent(day)) recent.push(at);
    if (isOfWeek(day)) ofWeek.push(log.line(at));
  }
  const events = orderEvents(log, orders);
  for (const event of events) {
    counter.event(event, exchange);
    noteEvent(event);
  }
  for (const inquiry of inquiries) counter.inquiry(inquiry, replies, now);
  return { ...life, flows: counter.weeks(), ofWeek, events, recent: inTime(log, recent), replies };
};
