import { toldByContact, toldByInquiry } from '../dossier/told-by-words';
import { questionsAsked } from './questions-asked';
import { cameBy } from './reading/came-by';
import { wordsOf } from './reading/excerpt';
import { splitPaste } from './reading/split-paste';
import { triage } from './triage';
import { wishesNamed } from './wishes';

/**
 * All that reads and judges what strangers write: half of the rules, and asked by few clicks. It is packed as a file of
 * its own, which the script reads when one of them asks.
 */
export const judging = {
  triage,
  splitPaste,
  questionsAsked,
  wishesNamed,
  wordsOf,
  cameBy,
  toldByInquiry,
  toldByContact,
};

export type Judging = typeof judging;
