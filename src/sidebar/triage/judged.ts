import { useMemo } from 'preact/hooks';
import { type Filing, withFiling } from '../../domain/inquiry/filed-before';
import type { InquiryKind, Verdict } from '../../domain/inquiry/inquiry';
import type { Draft } from '../draft';
import { useSurroundings } from '../surroundings';
import type { BuyersQuestion } from './buyers-question';
import { type FieldValues, fieldValues } from './inquiry-fields';
import type { TriageRules } from './rules-entry';
import type { TriageDraft } from './triage-draft';

/** An inquiry with what is thought of it: by the rules, and by the person who may know better. */
export type Judged = {
  readonly draft: Draft<TriageDraft>;
  readonly verdict: Verdict;
  readonly kind: InquiryKind;
  readonly values: FieldValues;
  /** The best question, as it is put to the buyer. */
  readonly question: BuyersQuestion | null;
  readonly ask: (key: string) => BuyersQuestion | null;
};

/** Judges in the page, at every change of the text; `null` while there is none, or no rules to judge by. */
export const useJudged = (draft: Draft<TriageDraft>, rules: TriageRules | null): Judged | null => {
  const { language, settings, adjustments, today } = useSurroundings();
  const { text, edits, changedKind } = draft.value;
  const { ownDomains } = settings;
  const verdict = useMemo(
    () => (text.trim() && rules ? rules.triage(text, { ownDomains, adjustments, today }) : null),
    [rules, text, ownDomains, adjustments, today],
  );
  if (!verdict || !rules) return null;
  const ask = (key: string) => rules.buyersQuestion(key, text, language);
  return {
    draft,
    verdict,
    kind: changedKind ?? verdict.kind,
    values: fieldValues(verdict.fields, edits, language),
    question: ask(verdict.question),
    ask,
  };
};

/** The same with what was decided about the sender before, which arrives later than the verdict. */
export const withSender = (judged: Judged, filing: Filing | null): Judged => {
  const verdict = withFiling(judged.verdict, filing);
  return {
    ...judged,
    verdict,
    kind: judged.draft.value.changedKind ?? verdict.kind,
    question: judged.ask(verdict.question),
  };
};
