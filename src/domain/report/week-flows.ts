import { dayAt, type LogColumns } from '../follow-up/log-columns';
import { hoursPastTarget } from '../follow-up/reply-target';
import type { Inquiry } from '../inquiry/inquiry';
import {
  dateOfDay,
  dateOfMinute,
  dayNumber,
  type IsoWeek,
  isoWeekOf,
  type LocalDate,
  type LocalMinute,
} from '../local-date';
import { type Exchange, homeCents } from '../order/money';
import { isWon, type OrderEvent } from '../order/order-events';
import { type FirstReplies, minutesBetween } from './first-reply';
import type { WeekFlows } from './weekly-numbers';

type Tally = {
  readonly newInquiries: { precise: number; broad: number; scam: number };
  readonly waits: number[];
  /** By their places in the log. */
  readonly contacted: Set<number>;
  replyDue: number;
  repliedInTime: number;
  newCustomers: number;
  followUps: number;
  answers: number;
  orders: number;
  /** Orders and refunds that could be valued, and their value in hundredths. */
  valued: number;
  cents: number;
};

const emptyTally = (): Tally => ({
  newInquiries: { precise: 0, broad: 0, scam: 0 },
  waits: [],
  contacted: new Set(),
  replyDue: 0,
  repliedInTime: 0,
  newCustomers: 0,
  followUps: 0,
  answers: 0,
  orders: 0,
  valued: 0,
  cents: 0,
});

const takeLine = (tally: Tally, log: LogColumns, at: number, brought: number): void => {
  tally.newCustomers += brought;
  if (log.act[at] !== 'contact') return;
  tally.followUps += 1;
  tally.contacted.add(log.customer[at] ?? 0);
  if (log.direction[at] === 'in') tally.answers += 1;
};

const takeEvent = (tally: Tally, event: OrderEvent, exchange: Exchange): void => {
  if (isWon(event)) tally.orders += 1;
  const cents = event.order ? homeCents(event.order, exchange) : null;
  if (typeof cents !== 'number') return;
  tally.valued += 1;
  tally.cents += cents;
};

/**
 * A contact more than fifty weeks later answers something else. So what happened to an inquiry is told by the year in
 * which it came and the next one, and a long log can be counted year by year.
 */
const longestWait = 50 * 7 * 24 * 60;

const replyTo = (inquiry: Inquiry, replies: FirstReplies): LocalMinute | null => {
  if (inquiry.kind === 'scam') return null;
  if (inquiry.firstReply) return inquiry.firstReply;
  const reply = replies.of(inquiry);
  return reply && minutesBetween(inquiry.received, reply) <= longestWait ? reply : null;
};

/** Whether a first answer is owed and its time is over; nobody is there to answer of one that was filed. */
const isReplyOverdue = (inquiry: Inquiry, now: LocalMinute): boolean =>
  inquiry.kind !== 'scam' && inquiry.state !== 'filed' && hoursPastTarget(inquiry, now) > 0;

const takeInquiry = (
  tally: Tally,
  inquiry: Inquiry,
  replies: FirstReplies,
  now: LocalMinute,
): void => {
  if (!(inquiry.kind in tally.newInquiries)) return;
  tally.newInquiries[inquiry.kind] += 1;
  const reply = replyTo(inquiry, replies);
  if (reply || isReplyOverdue(inquiry, now)) tally.replyDue += 1;
  if (!reply) return;
  tally.waits.push(Math.max(0, minutesBetween(inquiry.received, reply)));
  if (hoursPastTarget(inquiry, reply) <= 0) tally.repliedInTime += 1;
};

/** The middle one of some numbers, of an even number the mean of the two in the middle; `null` of none. */
export const median = (numbers: readonly number[]): number | null => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const upper = sorted[sorted.length >> 1];
  if (upper === undefined || sorted.length % 2 === 1) return upper ?? null;
  return ((sorted[(sorted.length >> 1) - 1] ?? upper) + upper) / 2;
};

const flowsOf = ({ waits, contacted, valued, cents, ...counts }: Tally): WeekFlows => ({
  ...counts,
  orderValue: counts.orders > 0 && valued === 0 ? null : cents / 100,
  replied: waits.length,
  replyMinutes: median(waits),
  contacted: contacted.size,
});

export const noFlows: WeekFlows = flowsOf(emptyTally());

/** The first of all Mondays counted from was three days before 1970 began. */
const daysBeforeMonday = 3;
const weekOfDay = (day: number): number => Math.floor((day + daysBeforeMonday) / 7);

const isoWeek = (week: number): IsoWeek => isoWeekOf(dateOfDay(week * 7 - daysBeforeMonday));

/** Counts every line of one log and every inquiry in the one week to which its day belongs. */
export const flowCounter = () => {
  const tallies = new Map<number, Tally>();
  const tallyOn = (day: number): Tally => {
    const week = weekOfDay(day);
    const known = tallies.get(week);
    if (known) return known;
    const tally = emptyTally();
    tallies.set(week, tally);
    return tally;
  };
  const tallyOf = (date: LocalDate): Tally => tallyOn(dayNumber(date));
  return {
    /** `brought` customers came into the register with it. */
    line: (log: LogColumns, at: number, brought: number) =>
      takeLine(tallyOn(dayAt(log, at)), log, at, brought),
    inquiry: (inquiry: Inquiry, replies: FirstReplies, now: LocalMinute) =>
      takeInquiry(tallyOf(dateOfMinute(inquiry.received)), inquiry, replies, now),
    event: (event: OrderEvent, exchange: Exchange) =>
      takeEvent(tallyOf(event.date), event, exchange),
    weeks: (): ReadonlyMap<IsoWeek, WeekFlows> =>
      new Map([...tallies].map(([week, tally]) => [isoWeek(week), flowsOf(tally)])),
  };
};
