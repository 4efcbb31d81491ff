import type { FollowUp } from './follow-up';
import type { LogColumns } from './log-columns';

const nothing: readonly FollowUp[] = [];

const isInOrder = (lines: readonly FollowUp[]): boolean =>
  lines.every(({ when }, index) => index === 0 || (lines[index - 1]?.when ?? '') <= when);

/** Where each customer's last line stands, and of each line where his one before it does. */
const chained = ({ length, customers, customer }: LogColumns) => {
  const last = new Int32Array(customers.length).fill(-1);
  const before = new Int32Array(length);
  for (let at = 0; at < length; at += 1) {
    const who = customer[at] ?? 0;
    before[at] = last[who] ?? -1;
    last[who] = at;
  }
  return { last, before };
};

/** The lines of the log by customer, each customer's oldest first: a long log is asked for a few hundred of them. */
export const logByCustomer = (log: LogColumns): ((customerId: string) => readonly FollowUp[]) => {
  const { last, before } = chained(log);
  const linesOf = (place: number): readonly FollowUp[] => {
    const own: FollowUp[] = [];
    for (let at = last[place] ?? -1; at >= 0; at = before[at] ?? -1) own.push(log.line(at));
    own.reverse();
    if (!isInOrder(own)) own.sort((a, b) => (a.when < b.when ? -1 : a.when > b.when ? 1 : 0));
    return own;
  };
  const known = new Map<string, readonly FollowUp[]>();
  return (customerId) => {
    const place = log.placeOf(customerId);
    if (place < 0) return nothing;
    const own = known.get(customerId) ?? linesOf(place);
    known.set(customerId, own);
    return own;
  };
};
