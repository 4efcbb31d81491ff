import { type CustomerClass, customerClasses } from '../customer/customer-class';
import type { FollowUp } from '../follow-up/follow-up';

/** A change of class as the log tells it. */
export type ClassMove = {
  readonly customerId: string;
  readonly customer: string;
  /** `null` for a customer who had no class. */
  readonly before: CustomerClass | null;
  readonly after: CustomerClass;
  readonly why: string;
};

const written = /^\s*([A-F])?\s*(?:>|→|->)\s*([A-F])(?![A-Za-z])\s*[:·,;]?\s*(.*)$/s;

const letterOf = (text: string | undefined): CustomerClass | null =>
  customerClasses.find((letter) => letter === text) ?? null;

const moveOf = ({ customerId, customer, text }: FollowUp): ClassMove[] => {
  const match = written.exec(text);
  const after = letterOf(match?.[2]);
  if (!match || !after) return [];
  return [{ customerId, customer, before: letterOf(match[1]), after, why: match[3] ?? '' }];
};

const distance = ({ before, after }: ClassMove): number =>
  before ? Math.abs(customerClasses.indexOf(before) - customerClasses.indexOf(after)) : 0;

/** The changes of class among the lines of a week, the longest way first. */
export const movesIn = (lines: readonly FollowUp[]): ClassMove[] =>
  lines
    .filter(({ act }) => act === 'classChanged')
    .flatMap(moveOf)
    .sort((a, b) => distance(b) - distance(a));
