import type { Customer } from '../customer/customer';
import type { Direction } from '../follow-up/follow-up';
import { isContact, type LogColumns } from '../follow-up/log-columns';
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

/** The five topics that were answered best over the lines at some places of the log, oldest first. */
export const topicsThatWorked = (log: LogColumns, places: readonly number[]): Success[] =>
  best(
    [...topicSuccess(log, places)].map(([name, { used, answered }]) => ({
      name,
      asked: used,
      answered,
    })),
  );

/** Tells which customers the contacts in one direction were with. */
const contactedIn = (
  log: LogColumns,
  places: readonly number[],
  direction: Direction,
): ((customerId: string) => boolean) => {
  const isMet = new Uint8Array(log.customers.length);
  for (const at of places) if (isContact(log, at, direction)) isMet[log.customer[at] ?? 0] = 1;
  return (customerId) => isMet[log.placeOf(customerId)] === 1;
};

/** The five sources whose customers answered best: customers we wrote to, and those of them who were heard of. */
export const sourcesThatWorked = (
  log: LogColumns,
  places: readonly number[],
  customers: Iterable<Customer>,
): Success[] => {
  const isAsked = contactedIn(log, places, 'out');
  const isHeard = contactedIn(log, places, 'in');
  const sources = new Map<string, Success>();
  for (const { id, source: name } of customers) {
    if (name === '' || !isAsked(id)) continue;
    const known = sources.get(name) ?? { name, asked: 0, answered: 0 };
    const answered = known.answered + (isHeard(id) ? 1 : 0);
    sources.set(name, { name, asked: known.asked + 1, answered });
  }
  return best([...sources.values()]);
};
