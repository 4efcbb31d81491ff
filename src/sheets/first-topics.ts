import { lettersFor } from '../messages/letters-for';
import type { Messages } from '../messages/messages';
import type { FirstTopic } from '../messages/shape/letter';
import type { RecordOf } from './records';

/**
 * What the Topics tab says when it is new: each text in English, which becomes the buyer's language when it is used, and
 * what it says in the person's.
 */
export const firstTopics = ({ letter }: Messages): RecordOf[] =>
  Object.entries(lettersFor('en').topics)
    .filter(([topic]) => topic !== 'promise')
    .map(([topic, text]) => {
      const own = letter.topics[topic as FirstTopic];
      return { topic, text, meaning: own === text ? '' : own };
    });
