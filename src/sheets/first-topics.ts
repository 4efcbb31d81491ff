import type { Messages } from '../messages/messages';
import type { RecordOf } from './records';

/** What the Topics tab says when it is new. */
export const firstTopics = ({ planning }: Messages): RecordOf[] =>
  Object.entries(planning.topics)
    .filter(([topic]) => topic !== 'promise')
    .map(([topic, { text: words, meaning }]) => ({ topic, text: words, meaning: meaning ?? '' }));
