import { useMemo, useRef } from 'preact/hooks';
import { type Draft, useDraft } from '../draft';
import { useChange } from '../effects';
import type { TriageRules } from './rules-entry';
import { blankTriage, type TriageDraft } from './triage-draft';

type Pasted = {
  /** What was pasted and holds several inquiries, as it was. */
  readonly whole: string;
  /** Those of them that are not decided about and not shown, each with what the person has filled in. */
  readonly waiting: readonly TriageDraft[];
};

export type Others = {
  readonly waiting: readonly TriageDraft[];
  /** Shows another one; the one shown waits in its place, unless there is none. */
  readonly takeUp: (index: number) => void;
  /** Shows one from elsewhere; the one shown waits. */
  readonly turnTo: (inquiry: TriageDraft) => void;
  /** Whether they came in one paste. */
  readonly isOnePaste: boolean;
  /** Shows the first of them, once the one shown was decided about. */
  readonly goOn: () => void;
  readonly takeAsOne: () => void;
  /** Takes texts up beside the one that is shown; the first of them where none is. */
  readonly putIn: (texts: readonly string[]) => void;
  /** How many inquiries the text in the box holds that somebody is typing at; 0 where it is one. */
  readonly typed: number;
  readonly takeApart: () => void;
};

const pastedText = (text: string): TriageDraft => ({ ...blankTriage(), text, isEditing: false });

/** Nobody types so many characters at once: they were filled in, dictated or dropped. */
const putInAtOnce = 40;

/** How many characters the text has gained by its last change. */
const useGrowth = (text: string): number => {
  const known = useRef({ length: text.length, growth: 0, text });
  if (known.current.text !== text) {
    const { length } = known.current;
    known.current = { length: text.length, growth: text.length - length, text };
  }
  return known.current.growth;
};

/** Several inquiries that were pasted at once: the first is judged, and the others wait beside it. */
export const useOthers = (draft: Draft<TriageDraft>, rules: TriageRules | null): Others => {
  const pasted = useDraft<Pasted>('triage-others', () => ({ whole: '', waiting: [] }));
  const { whole, waiting } = pasted.value;
  const { text, isEditing, inquiryId } = draft.value;
  const isNew = inquiryId === '' && text !== whole;
  const parts = useMemo(() => (rules && isNew ? rules.splitPaste(text) : []), [rules, isNew, text]);
  const wasPutIn = useGrowth(text) >= putInAtOnce;
  const takeApart = (): void => {
    const [first, ...more] = parts;
    if (!first || more.length === 0) return;
    pasted.change({ whole: text, waiting: [...more.map(pastedText), ...waiting] });
    draft.change({ text: first, isEditing: false });
  };
  useChange(isEditing && !wasPutIn ? '' : parts, () => {
    // What is filled in is told once for each of its lines, and the box must stand until the last of them.
    const afterAll = setTimeout(takeApart);
    return () => clearTimeout(afterAll);
  });
  const takeUp = (index: number): void => {
    const chosen = waiting[index];
    if (!chosen) return;
    const instead = text.trim() === '' ? [] : [draft.value];
    pasted.change({
      waiting: [...waiting.slice(0, index), ...instead, ...waiting.slice(index + 1)],
    });
    draft.change(chosen);
  };
  const turnTo = (inquiry: TriageDraft): void => {
    if (inquiryId === inquiry.inquiryId) return;
    if (text.trim() !== '') pasted.change({ waiting: [draft.value, ...waiting] });
    draft.change(inquiry);
  };
  const goOn = (): void => {
    const [chosen, ...later] = waiting;
    if (chosen) {
      pasted.change({ waiting: later });
      draft.change(chosen);
    } else pasted.discard();
  };
  const takeAsOne = (): void => {
    pasted.change({ waiting: waiting.filter((one) => !whole.includes(one.text)) });
    draft.change(pastedText(whole));
  };
  const putIn = (texts: readonly string[]): void => {
    const [first, ...more] = texts.map(pastedText);
    if (!first) return;
    const isFree = text.trim() === '';
    pasted.change({ waiting: [...waiting, ...(isFree ? more : [first, ...more])] });
    if (isFree) draft.change(first);
  };
  const typed = isEditing && parts.length > 1 ? parts.length : 0;
  const isOnePaste = whole !== '';
  return { waiting, takeUp, turnTo, isOnePaste, goOn, takeAsOne, putIn, typed, takeApart };
};
