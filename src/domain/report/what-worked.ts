import type { Customer } from '../customer/customer';
import type { FollowUp } from '../follow-up/follow-up';
import { topicSuccess } from '../follow-up/topic-success';

/** How many were asked and how many of them answered. */
export type Success = {
  readonly name: string;
  readonly asked: number;
  readonly answered: number;
};

const bySuccess = (a: Success, b: Success): number =>
  b.answered / b.asked - a.answered / a.asked || b.asked - a.asked;

const best = (successes: readonly Success[]): Success[] =>
  successes
    .filter(({ asked }) => asked > 0)
    .sort(bySuccess)
    .slice(0, 5);

/** The five topics that were answered best over some lines of the log, oldest first. */
export const topicsThatWorked = (lines: readonly FollowUp[]): Success[] =>
  best(
    [...topicSuccess(lines)].map(([name, { used, answered }]) => ({ name, asked: used, answered })),
  );

const customersIn = (lines: readonly FollowUp[], direction: FollowUp['direction']): Set<string> =>
  new Set(
    lines
      .filter((line) => line.act === 'contact' && line.direction === direction)
      .map(({ customerId }) => customerId),
  );

/** The five sources whose customers answered best: customers we wrote to, and those of them who were heard of. */
export const sourcesThatWorked = (
  lines: readonly FollowUp[],
  customers: Iterable<Customer>,
): Success[] => {
  const [asked, heard] = [customersIn(lines, 'out'), customersIn(lines, 'in')];
  const sources = new Map<string, Success>();
  for (const { id, source: name } of customers) {
    if (name === '' || !asked.has(id)) continue;
    const known = sources.get(name) ?? { name, asked: 0, answered: 0 };
    const answered = known.answered + (heard.has(id) ? 1 : 0);
    sources.set(name, { name, asked: known.asked + 1, answered });
  }
  return best([...sources.values()]);
};
