import { useMemo } from 'preact/hooks';
import type { Source } from '../../domain/customer/source';
import type { Channel } from '../../domain/follow-up/follow-up';
import { type Filing, withFiling } from '../../domain/inquiry/filed-before';
import type { InquiryKind, Verdict } from '../../domain/inquiry/inquiry';
import { withAllNamed } from '../../domain/inquiry/several';
import { sourceOf } from '../../domain/inquiry/source-of';
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
  /** As it was read from the text, with what the person says otherwise. */
  readonly origin: { readonly channel: Channel | ''; readonly source: Source | '' };
  /** The best question, as it is put to the buyer. */
  readonly question: BuyersQuestion | null;
  readonly ask: (key: string) => BuyersQuestion | null;
};

type Judging = {
  /** `null` while there is no text, or nothing to judge by. */
  readonly judged: Judged | null;
  readonly judge: ((text: string) => Verdict) | null;
};

/** Judges in the page, at every change of the text. */
export const useJudged = (draft: Draft<TriageDraft>, rules: TriageRules | null): Judging => {
  const { language, settings, adjustments, today } = useSurroundings();
  const { text, edits, changedKind, channel, source } = draft.value;
  const { ownDomains } = settings;
  const judge = useMemo(
    () => rules && ((of: string) => rules.triage(of, { ownDomains, adjustments, today })),
    [rules, ownDomains, adjustments, today],
  );
  const verdict = useMemo(() => (text.trim() && judge ? judge(text) : null), [text, judge]);
  const read = useMemo(() => (text.trim() && rules ? rules.originOf(text) : null), [text, rules]);
  if (!verdict || !rules || !read) return { judged: null, judge };
  const ask = (key: string) => rules.buyersQuestion(key, text, language);
  const judged = {
    draft,
    verdict,
    kind: changedKind ?? verdict.kind,
    values: fieldValues(withAllNamed(verdict.fields), edits, language),
    origin: { channel: channel ?? read.channel, source: source ?? sourceOf(read) },
    question: ask(verdict.question),
    ask,
  };
  return { judged, judge };
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
