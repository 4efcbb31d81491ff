import type { FollowUp } from './follow-up';

const nothing: readonly FollowUp[] = [];

const isInOrder = (lines: readonly FollowUp[]): boolean =>
  lines.every(({ when }, index) => index === 0 || (lines[index - 1]?.when ?? '') <= when);

/** The lines of the log by customer, each customer's oldest first, in one pass. */
export const logByCustomer = (
  log: Iterable<FollowUp>,
): ((customerId: string) => readonly FollowUp[]) => {
  const lines = new Map<string, FollowUp[]>();
  for (const line of log) {
    const known = lines.get(line.customerId);
    if (known) known.push(line);
    else lines.set(line.customerId, [line]);
  }
  for (const own of lines.values()) {
    if (!isInOrder(own)) own.sort((a, b) => (a.when < b.when ? -1 : a.when > b.when ? 1 : 0));
  }
  return (customerId) => lines.get(customerId) ?? nothing;
};
