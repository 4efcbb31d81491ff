import { useRef, useState } from 'preact/hooks';
import type { Reason } from '../../domain/inquiry/inquiry';
import type { Draft } from '../draft';
import { useChange } from '../effects';
import { Field } from '../parts/field';
import { Notice } from '../parts/notice';
import { useSurroundings } from '../surroundings';
import { markedSegments } from './marks';
import { type TriageDraft, withText } from './triage-draft';

type Props = {
  draft: Draft<TriageDraft>;
  reasons: readonly Reason[];
  lit: number | null;
  light: (reason: number) => void;
};

/** Far more than one inquiry may have, for mailboxes are pasted whole. */
export const mostCharacters = 200_000;

/** Other ways than typing, as the browser names them. */
const putIn = new Set(['insertFromPaste', 'insertFromPasteAsQuotation', 'insertFromDrop']);

/** What was put in, as far as it fits, and how long all of it was where it did not; told until something else is put in. */
const useCut = ({ value: { text } }: Draft<TriageDraft>) => {
  const [length, setLength] = useState<number | null>(null);
  const fitting = (typed: string): string => {
    setLength(typed.length > mostCharacters ? typed.length : null);
    return typed.slice(0, mostCharacters);
  };
  return { length: text === '' ? null : length, fitting };
};

/** The inquiry: a box to paste into, then its text with the words that counted. */
export const InquiryText = ({ draft, reasons, lit, light }: Props) => {
  const { triage } = useSurroundings().messages.sidebar;
  const { text, isEditing } = draft.value;
  const cut = useCut(draft);
  const told = cut.length !== null && (
    <Notice kind="refused">{triage.cutOff(cut.length, mostCharacters)}</Notice>
  );
  if (!isEditing) {
    return (
      <section>
        {told}
        <MarkedText text={text} reasons={reasons} lit={lit} light={light} />
        <p class="links">
          <button type="button" class="link" onClick={() => draft.change({ isEditing: true })}>
            {triage.edit}
          </button>
          <button type="button" class="link" onClick={draft.discard}>
            {triage.clear}
          </button>
        </p>
      </section>
    );
  }
  const typed = (words: string, isPasted: boolean): void =>
    draft.change(withText(draft.value, cut.fitting(words), !isPasted));
  return (
    <>
      {told}
      <Field label={triage.inquiry}>
        <textarea
          id="inquiry"
          rows={text ? 8 : 12}
          placeholder={triage.placeholder}
          value={text}
          onInput={({ currentTarget, inputType }) =>
            typed(currentTarget.value, putIn.has(inputType))
          }
        />
      </Field>
    </>
  );
};

const MarkedText = ({ text, reasons, lit, light }: Omit<Props, 'draft'> & { text: string }) => {
  const box = useRef<HTMLElement>(null);
  const { triage } = useSurroundings().messages.sidebar;
  useChange(lit, () => {
    box.current?.querySelector('mark.lit')?.scrollIntoView({ block: 'nearest' });
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keys.
    <section ref={box} class="marked-text" aria-label={triage.inquiry} tabIndex={0}>
      {markedSegments(text, reasons).map(({ from, text: words, reason }) =>
        reason === null ? (
          words
        ) : (
          // biome-ignore lint/a11y/useKeyWithClickEvents: by keys the chip of the reason does the same.
          <mark
            key={from}
            class={`${reasons[reason]?.for ?? ''}${reason === lit ? ' lit' : ''}`}
            onClick={() => light(reason)}
          >
            {words}
          </mark>
        ),
      )}
    </section>
  );
};
