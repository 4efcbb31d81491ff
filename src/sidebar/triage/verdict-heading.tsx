import { useEffect, useRef } from 'preact/hooks';
import { useSurroundings } from '../surroundings';
import type { Judged } from './judged';

const icons = { scam: '✕', broad: '◐', precise: '✓' };
/** Below this nobody is told a verdict without a question mark. */
export const sureEnough = 0.5;

/** The verdict in words, with its score and the one thing to do; a screen reader hears it after the paste. */
export const VerdictHeading = ({ judged }: { judged: Judged }) => {
  const { triage, sidebar, words } = useSurroundings().messages;
  const { verdict, kind, draft } = judged;
  const { changedKind, why, isEditing } = draft.value;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isEditing && document.activeElement === document.body)
      heading.current?.focus({ preventScroll: true });
  }, [isEditing]);
  const isUnsure = verdict.sure < sureEnough && changedKind === null;
  const isNone = verdict.isInquiry === false && changedKind === null;
  const isOverruled = kind !== verdict.kind;
  const score = Math.round(verdict.score * 10) / 10;
  if (isNone)
    return (
      <section class="verdict none" aria-live="polite">
        <h1 ref={heading} tabIndex={-1}>
          <span class="mark" aria-hidden="true">
            –
          </span>
          <span>{sidebar.triage.noInquiry}</span>
        </h1>
        <p>{sidebar.triage.noInquiryAdvice}</p>
      </section>
    );
  return (
    <section class={`verdict ${kind}${isUnsure ? ' unsure' : ''}`} aria-live="polite">
      <h1 ref={heading} tabIndex={-1}>
        <span class="mark" aria-hidden="true">
          {isUnsure ? '?' : icons[kind]}
        </span>
        <span>{isUnsure ? triage.unsure(triage.verdict[kind]) : triage.verdict[kind]}</span>
        {!isOverruled && <span class="score">{triage.score(score)}</span>}
      </h1>
      <p>{triage.advice[kind]}</p>
      {isOverruled && <p class="quiet">{triage.readAs(words.kinds[verdict.kind], score)}</p>}
      {changedKind && why !== null && (
        <p class="quiet">
          {sidebar.triage.changed(words.kinds[changedKind], triage.whyChanged[why] ?? '')}
        </p>
      )}
    </section>
  );
};
