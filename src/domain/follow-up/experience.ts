import type { LocalDate } from '../local-date';
import type { LogColumns } from './log-columns';
import { type Persistence, persistenceOf } from './persistence';
import { type TopicSuccess, topicSuccess } from './topic-success';

/** What all customers together have taught: which topics are answered, and how long it takes until they order. */
export type Experience = {
  readonly success: ReadonlyMap<string, TopicSuccess>;
  readonly persistence: Persistence | null;
};

/** From the whole log, oldest first, and the day of each customer's first order. */
export const experienceOf = (
  log: LogColumns,
  firstOrders: ReadonlyMap<string, LocalDate>,
): Experience => ({ success: topicSuccess(log), persistence: persistenceOf(log, firstOrders) });

type Written = {
  readonly on: LocalDate;
  readonly success: readonly (readonly [string, TopicSuccess])[];
  readonly persistence: Persistence | null;
};

/** The topics that are used most: those of a person's own words may be thousands, and Google keeps 9 KB of one thing. */
const mostTopics = 30;
const longestTopic = 60;

export const writeExperience = ({ success, persistence }: Experience, on: LocalDate): string => {
  const most = [...success]
    .filter(([topic]) => topic.length <= longestTopic)
    .sort(([, a], [, b]) => b.used - a.used)
    .slice(0, mostTopics);
  return JSON.stringify({ on, success: most, persistence } satisfies Written);
};

/** What was written down, unless it was before a day. */
export const readExperience = (
  text: string | undefined,
  notBefore: LocalDate,
): Experience | null => {
  if (text === undefined) return null;
  const { on, success, persistence } = JSON.parse(text) as Written;
  return on < notBefore ? null : { success: new Map(success), persistence };
};
