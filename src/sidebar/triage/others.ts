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
};

const pastedText = (text: string): TriageDraft => ({ ...blankTriage(), text, isEditing: false });

/** Several inquiries that were pasted at once: the first is judged, and the others wait beside it. */
export const useOthers = (draft: Draft<TriageDraft>, rules: TriageRules | null): Others => {
  const pasted = useDraft<Pasted>('triage-others', () => ({ whole: '', waiting: [] }));
  const { whole, waiting } = pasted.value;
  const { text, isEditing, inquiryId } = draft.value;
  const toPart = rules && !isEditing && inquiryId === '' && text !== whole ? text : '';
  useChange(toPart, () => {
    const [first, ...more] = toPart && rules ? rules.splitPaste(toPart) : [];
    if (!first || more.length === 0) return;
    pasted.change({ whole: toPart, waiting: [...more.map(pastedText), ...waiting] });
    draft.change({ text: first });
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
  return { waiting, takeUp, turnTo, isOnePaste: whole !== '', goOn, takeAsOne };
};
