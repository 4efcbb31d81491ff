import type { Customer } from '../customer/customer';
import type { CustomerClass } from '../customer/customer-class';
import { dateOfMinute, daysBetween, type LocalDate } from '../local-date';
import { changesAmong } from './class-change';
import type { FollowUp } from './follow-up';
import { isTooLong, silenceOf } from './rhythm';

/** Why a class no longer fits, with what the person needs to judge it. */
export type ClassReason =
  | { readonly kind: 'ordered'; readonly on: LocalDate }
  | { readonly kind: 'orderDateNamed'; readonly on: LocalDate; readonly date: LocalDate }
  | { readonly kind: 'orderPlanned'; readonly on: LocalDate }
  | { readonly kind: 'quoted'; readonly on: LocalDate }
  | { readonly kind: 'unanswered'; readonly contacts: number; readonly days: number }
  | { readonly kind: 'silent'; readonly days: number; readonly rhythm: number }
  | { readonly kind: 'orderDatePassed'; readonly date: LocalDate }
  | { readonly kind: 'asksAgain'; readonly on: LocalDate }
  /** The day is too short for everybody who is due, and this one is farthest from an order. */
  | { readonly kind: 'dayTooShort' };

/** A change of class for the person to accept or not; nothing changes by itself. */
export type ClassProposal = {
  readonly customerId: string;
  readonly before: CustomerClass | null;
  readonly after: CustomerClass;
  readonly reason: ClassReason;
};

/** When unanswered contacts speak for giving up: so many, over so many days. */
export type Patience = { readonly unanswered: number; readonly overDays: number };
export const defaultPatience: Patience = { unanswered: 6, overDays: 60 };

/** One customer with the lines of the log that are about it, oldest first, and the days of its orders. */
export type ClassMaterial = {
  readonly customer: Customer;
  readonly log: readonly FollowUp[];
  readonly orders: readonly LocalDate[];
  readonly cadence: number;
  readonly today: LocalDate;
  readonly patience: Patience;
};

type Change = { readonly after: CustomerClass; readonly reason: ClassReason };
type Rule = (material: ClassMaterial, since: readonly FollowUp[]) => Change | null;

const dayOf = (line: FollowUp): LocalDate => dateOfMinute(line.when);
const isContact = (line: FollowUp): boolean => line.act === 'contact';
const isAnswer = (line: FollowUp): boolean =>
  (isContact(line) && line.direction === 'in') || line.act === 'inquiryAccepted';

const last = <T>(list: readonly T[], fits: (one: T) => boolean): T | undefined =>
  list.filter(fits).pop();

/** Where in the log somebody last decided on the class; -1 where nobody did. */
const decidedAt = (log: readonly FollowUp[]): number => changesAmong(log).pop()?.at ?? -1;

/** The day on which somebody last decided on the class. */
const decidedOn = (log: readonly FollowUp[]): LocalDate | null => {
  const line = log[decidedAt(log)];
  return line ? dayOf(line) : null;
};

/** An order from before the class was last decided on was known then. */
const ordered: Rule = ({ orders, log }) => {
  const decided = decidedOn(log);
  const on = orders
    .filter((day) => !decided || day >= decided)
    .sort()
    .pop();
  return on ? { after: 'A', reason: { kind: 'ordered', on } } : null;
};

const orderNamed: Rule = ({ today }, since) => {
  const line = last(since, (one) => isAnswer(one) && one.topic === 'order');
  if (!line) return null;
  const on = dayOf(line);
  if (!line.nextDate) return { after: 'C', reason: { kind: 'orderPlanned', on } };
  if (line.nextDate < today) return null;
  return { after: 'B', reason: { kind: 'orderDateNamed', on, date: line.nextDate } };
};

const quoted: Rule = (_, since) => {
  const line = last(
    since,
    (one) => isContact(one) && one.direction === 'out' && one.channel === 'quotation',
  );
  return line ? { after: 'D', reason: { kind: 'quoted', on: dayOf(line) } } : null;
};

const unanswered: Rule = ({ patience, today }, since) => {
  const lastAnswer = since.map(isAnswer).lastIndexOf(true);
  const ours = since.slice(lastAnswer + 1).filter(isContact);
  const [first] = ours;
  if (!first || ours.length < patience.unanswered) return null;
  const days = daysBetween(dayOf(first), today);
  if (days < patience.overDays) return null;
  return { after: 'F', reason: { kind: 'unanswered', contacts: ours.length, days } };
};

/** An orderer who falls silent is looked after as one who waits, so that he is written to sooner. */
const silent: Rule = ({ log, orders, cadence, today }) => {
  const silence = silenceOf([...log.filter(isAnswer).map(dayOf), ...orders], cadence, today);
  if (!silence?.isGoingCold) return null;
  const { days, rhythm } = silence;
  const decided = decidedOn(log);
  if (decided && !isTooLong(daysBetween(decided, today), rhythm, cadence)) return null;
  return { after: 'C', reason: { kind: 'silent', days, rhythm } };
};

const orderDatePassed: Rule = ({ log, today }) => {
  const line = last(log, (one) => isAnswer(one) && one.topic === 'order' && one.nextDate !== null);
  const date = line?.nextDate;
  const decided = decidedOn(log);
  if (!date || date >= today || (decided && decided > date)) return null;
  return { after: 'C', reason: { kind: 'orderDatePassed', date } };
};

const asksAgain: Rule = (_, since) => {
  const asks = (one: FollowUp) =>
    isAnswer(one) && ['quotation', 'inquiry', 'order'].includes(one.topic);
  const line = last(since, (one) => asks(one) || one.act === 'inquiryAccepted');
  return line ? { after: 'D', reason: { kind: 'asksAgain', on: dayOf(line) } } : null;
};

/** What may move each class, the strongest first; evidence never moves a customer farther from an order it is near. */
const rules: Readonly<Record<CustomerClass | 'none', readonly Rule[]>> = {
  A: [silent],
  B: [ordered, orderDatePassed, unanswered],
  C: [ordered, orderNamed, unanswered],
  D: [ordered, orderNamed, unanswered],
  E: [ordered, orderNamed, quoted, unanswered],
  F: [ordered, orderNamed, asksAgain, quoted],
  none: [ordered, orderNamed, quoted, unanswered],
};

/** The part of a customer's log that came after somebody last decided on the class. */
const sinceDecided = (log: readonly FollowUp[]): readonly FollowUp[] =>
  log.slice(decidedAt(log) + 1);

/** The change of class that the log and the orders of a customer speak for, or `null`. */
export const proposeClass = (material: ClassMaterial): ClassProposal | null => {
  const { id, class: before } = material.customer;
  const since = sinceDecided(material.log);
  for (const rule of rules[before ?? 'none']) {
    const change = rule(material, since);
    if (change && change.after !== before) return { customerId: id, before, ...change };
  }
  return null;
};

/** Where nobody has time for everybody who is due: those who are far from an order are looked after more seldom. */
const lower: Readonly<Partial<Record<CustomerClass | 'none', CustomerClass>>> = {
  D: 'E',
  E: 'F',
  none: 'E',
};

/** One step further from an order, so that the cadence is longer; `null` for whom that is out of the question. */
export const demotion = ({ id, class: before }: Customer): ClassProposal | null => {
  const after = lower[before ?? 'none'];
  return after ? { customerId: id, before, after, reason: { kind: 'dayTooShort' } } : null;
};
