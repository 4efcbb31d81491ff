import type { FollowUp } from './follow-up';

const nothing: readonly FollowUp[] = [];

const isInOrder = (lines: readonly FollowUp[]): boolean =>
  lines.every(({ when }, index) => index === 0 || (lines[index - 1]?.when ?? '') <= when);

/**
 * The lines of the log by customer, each customer's oldest first, in one pass. Only where each one's last line stands is
 * kept, and where the one before it: a long log is asked for a few hundred of its customers.
 */
export const logByCustomer = (
  log: readonly FollowUp[],
): ((customerId: string) => readonly FollowUp[]) => {
  const last = new Map<string, number>();
  const before = new Int32Array(log.length);
  log.forEach(({ customerId }, index) => {
    before[index] = last.get(customerId) ?? -1;
    last.set(customerId, index);
  });
  const linesOf = (customerId: string): readonly FollowUp[] => {
    const own: FollowUp[] = [];
    for (let at = last.get(customerId) ?? -1; at >= 0; at = before[at] ?? -1)
      own.push(log[at] as FollowUp);
    own.reverse();
    if (!isInOrder(own)) own.sort((a, b) => (a.when < b.when ? -1 : a.when > b.when ? 1 : 0));
    return own;
  };
  const known = new Map<string, readonly FollowUp[]>();
  return (customerId) => {
    if (!last.has(customerId)) return nothing;
    const own = known.get(customerId) ?? linesOf(customerId);
    known.set(customerId, own);
    return own;
  };
};
