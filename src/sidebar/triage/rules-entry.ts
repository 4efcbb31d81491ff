import { wordsOf } from '../../domain/inquiry/reading/excerpt';
import { originOf } from '../../domain/inquiry/reading/origin';
import { splitPaste } from '../../domain/inquiry/reading/split-paste';
import { triage } from '../../domain/inquiry/triage';
import { warmUpSteps } from '../../domain/inquiry/warm-up';
import { buyersQuestion } from './buyers-question';

/** The rules are scripts of their own, which the page fetches once it stands. */
export type TriageRules = {
  readonly triage: typeof triage;
  readonly splitPaste: typeof splitPaste;
  readonly wordsOf: typeof wordsOf;
  readonly originOf: typeof originOf;
  readonly buyersQuestion: typeof buyersQuestion;
  readonly warmUpSteps: typeof warmUpSteps;
};

Object.assign(window, {
  portbookTriage: {
    triage,
    splitPaste,
    wordsOf,
    originOf,
    buyersQuestion,
    warmUpSteps,
  } satisfies TriageRules,
});
