import { triage } from '../../domain/inquiry/triage';
import { buyersQuestion } from './buyers-question';

/** The rules are a script of their own, which the page fetches once it stands. */
export type TriageRules = {
  readonly triage: typeof triage;
  readonly buyersQuestion: typeof buyersQuestion;
};

Object.assign(window, { portbookTriage: { triage, buyersQuestion } satisfies TriageRules });
