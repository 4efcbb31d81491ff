import type { Customer } from '../../../src/domain/customer/customer';
import type { FollowUp } from '../../../src/domain/follow-up/follow-up';
import type { Inquiry } from '../../../src/domain/inquiry/inquiry';

/**
 * Every number of a week by another road: whole days since 1970 counted one by one, no table of weeks, a fresh look at
 * the whole log for each number.
 */

const dayNumber = (text: string): number =>
  Math.round(Date.UTC(+text.slice(0, 4), +text.slice(5, 7) - 1, +text.slice(8, 10)) / 86_400_000);

/** 1970-01-05 was a Monday. */
export const weekNumber = (text: string): number => Math.floor((dayNumber(text) - 4) / 7);

const minutes = (text: string): number =>
  dayNumber(text) * 1440 + Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16));

const middle = (numbers: number[]): number | null => {
  const left = [...numbers].sort((a, b) => a - b);
  while (left.length > 2) {
    left.shift();
    left.pop();
  }
  return left.length === 0 ? null : left.reduce((a, b) => a + b, 0) / left.length;
};

const repliesTo = (inquiry: Inquiry, log: readonly FollowUp[]): string | null => {
  if (inquiry.kind === 'scam') return null;
  if (inquiry.firstReply) return inquiry.firstReply;
  const ours = log
    .filter((line) => line.act === 'contact' && line.direction === 'out')
    .filter((line) => inquiry.customerId !== '' && line.customerId === inquiry.customerId)
    .map((line) => line.when as string)
    .filter((when) => when >= inquiry.received)
    .filter((when) => minutes(when) - minutes(inquiry.received) <= 350 * 1440);
  return ours.sort()[0] ?? null;
};

const allowed = { precise: 2 * 60, broad: 24 * 60, scam: 0 };

/** What happened in the week that holds a day. */
export const slowFlows = (day: string, log: readonly FollowUp[], inquiries: readonly Inquiry[]) => {
  const isThen = (text: string) => weekNumber(text) === weekNumber(day);
  const contacts = log.filter((line) => isThen(line.when) && line.act === 'contact');
  const came = inquiries.filter((inquiry) => isThen(inquiry.received));
  const waits = came.flatMap((inquiry) => {
    const reply = repliesTo(inquiry, log);
    return reply ? [{ inquiry, wait: minutes(reply) - minutes(inquiry.received) }] : [];
  });
  const inHours = waits.filter(
    ({ inquiry, wait }) => Math.floor(wait / 60 - allowed[inquiry.kind] / 60) <= 0,
  );
  const imported = log
    .filter((line) => isThen(line.when) && line.act === 'customersImported')
    .map((line) => Number(line.text.slice(1).split(' ')[0]));
  const added = log.filter((line) => isThen(line.when) && line.act === 'customerAdded');
  return {
    newInquiries: {
      precise: came.filter(({ kind }) => kind === 'precise').length,
      broad: came.filter(({ kind }) => kind === 'broad').length,
      scam: came.filter(({ kind }) => kind === 'scam').length,
    },
    replied: waits.length,
    repliedInTime: inHours.length,
    replyMinutes: middle(waits.map(({ wait }) => wait)),
    newCustomers: added.length + imported.reduce((sum, count) => sum + count, 0),
    followUps: contacts.length,
    contacted: new Set(contacts.map(({ customerId }) => customerId)).size,
    answers: contacts.filter(({ direction }) => direction === 'in').length,
    orders: contacts.filter(({ topic }) => topic === 'orderPlaced').length,
  };
};

const cadences = { A: 30, B: 3, C: 7, D: 14, E: 30, F: 90 };

/** How a register of customers with an agreed next date, or none at all, stands on a day. */
export const slowState = (day: string, customers: readonly Customer[]) => {
  const open = customers.filter((customer) => customer.class !== 'F');
  const lateBy = (customer: Customer): number =>
    customer.nextFollowUp ? dayNumber(day) - dayNumber(customer.nextFollowUp) : Number.NaN;
  const isLike = (letter: string) => (customer: Customer) => (customer.class ?? 'E') === letter;
  const late = open.filter((customer) => lateBy(customer) > 0);
  const covered = open.filter((customer) => lateBy(customer) <= 0);
  const each = (list: readonly Customer[]) =>
    Object.fromEntries('ABCDEF'.split('').map((one) => [one, list.filter(isLike(one)).length]));
  return {
    customers: customers.length,
    neverContacted: open.filter((customer) => customer.nextFollowUp === null).length,
    overdue: each(late),
    covered: each(covered),
    overdueTwice: late.filter((one) => lateBy(one) > cadences[one.class ?? 'E']).length,
    dueNextWeek: open.filter(
      ({ nextFollowUp }) => nextFollowUp && weekNumber(nextFollowUp) === weekNumber(day) + 1,
    ).length,
  };
};
