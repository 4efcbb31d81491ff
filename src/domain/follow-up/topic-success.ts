import { dateOfMinute, daysBetween } from '../local-date';
import type { FollowUp } from './follow-up';

/** An answer that comes later is hardly an answer to that contact. */
const answerDays = 14;

export type TopicSuccess = { readonly used: number; readonly answered: number };

/**
 * How often each topic of our contacts was used and answered within two weeks, before we wrote again. The log goes in
 * as it stands, oldest first; one pass.
 */
export const topicSuccess = (log: Iterable<FollowUp>): Map<string, TopicSuccess> => {
  const open = new Map<string, FollowUp>();
  const counts = new Map<string, { used: number; answered: number }>();
  const countOf = (topic: string) => {
    const known = counts.get(topic) ?? { used: 0, answered: 0 };
    if (known.used === 0) counts.set(topic, known);
    return known;
  };
  for (const line of log) {
    if (line.act !== 'contact') continue;
    if (line.direction === 'out' && line.topic !== '') {
      open.set(line.customerId, line);
      countOf(line.topic).used += 1;
    } else if (line.direction === 'in') {
      const asked = open.get(line.customerId);
      open.delete(line.customerId);
      if (!asked || daysBetween(dateOfMinute(asked.when), dateOfMinute(line.when)) > answerDays)
        continue;
      countOf(asked.topic).answered += 1;
    }
  }
  return counts;
};
