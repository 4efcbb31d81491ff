import type { FollowUp } from './follow-up';
import { dayAt, isContact, type LogColumns, placesWhere } from './log-columns';

/** An answer that comes later is hardly an answer to that contact. */
const answerDays = 14;

export type TopicSuccess = { readonly used: number; readonly answered: number };

type Count = { used: number; answered: number };

const counts = () => {
  const known = new Map<FollowUp['topic'], Count>();
  const of = (topic: string): Count => {
    const count = known.get(topic) ?? { used: 0, answered: 0 };
    if (count.used === 0) known.set(topic, count);
    return count;
  };
  return { known, of };
};

/**
 * How often each topic of our contacts was used and answered within two weeks, before we wrote again, over all lines of
 * the log or those at some places, oldest first; one pass.
 */
export const topicSuccess = (
  log: LogColumns,
  places: readonly number[] = placesWhere(log, () => true),
): Map<string, TopicSuccess> => {
  const { known, of } = counts();
  /** Of each customer the place of the contact that waits for an answer. */
  const open = new Int32Array(log.customers.length).fill(-1);
  for (const at of places) {
    const customer = log.customer[at] ?? 0;
    const topic = log.topic[at] ?? '';
    if (topic !== '' && isContact(log, at, 'out')) {
      open[customer] = at;
      of(topic).used += 1;
    } else if (isContact(log, at, 'in')) {
      const asked = open[customer] ?? -1;
      open[customer] = -1;
      if (asked < 0 || dayAt(log, at) - dayAt(log, asked) > answerDays) continue;
      of(log.topic[asked] ?? '').answered += 1;
    }
  }
  return known;
};
