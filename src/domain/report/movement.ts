import { type CustomerClass, customerClasses } from '../customer/customer-class';
import { changesAmong } from '../follow-up/class-change';
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

/** Where it is not known from where, nobody can say that it was a move. */
const movesOf = (lines: readonly FollowUp[]): ClassMove[] =>
  changesAmong(lines).flatMap(({ at, change }) => {
    const line = lines[at];
    if (!line || !change?.after || change.before === 'unknown') return [];
    const { customerId, customer } = line;
    return [{ customerId, customer, before: change.before, after: change.after, why: change.why }];
  });

const distance = ({ before, after }: ClassMove): number =>
  before ? Math.abs(customerClasses.indexOf(before) - customerClasses.indexOf(after)) : 0;

/** The changes of class among the lines of a week, the longest way first. */
export const movesIn = (lines: readonly FollowUp[]): ClassMove[] => {
  const ofCustomer = new Map<string, FollowUp[]>();
  for (const line of lines) {
    if (line.act !== 'classChanged') continue;
    const own = ofCustomer.get(line.customerId);
    if (own) own.push(line);
    else ofCustomer.set(line.customerId, [line]);
  }
  return [...ofCustomer.values()].flatMap(movesOf).sort((a, b) => distance(b) - distance(a));
};
