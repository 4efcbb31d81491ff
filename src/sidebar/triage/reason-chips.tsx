import { useState } from 'preact/hooks';
import type { InquiryKind, Reason } from '../../domain/inquiry/inquiry';
import { useSurroundings } from '../surroundings';

type Props = {
  reasons: readonly Reason[];
  kind: InquiryKind;
  lit: number | null;
  light: (reason: number) => void;
};

const shownFirst = 5;

const inPlainWords = (signal: string): string =>
  signal.replace(/[_-]/g, ' ').replace(/([a-z])([A-Z])/g, (_, a, b) => `${a} ${b.toLowerCase()}`);

const speaksFor = (reason: Reason, kind: InquiryKind): boolean =>
  reason.for === kind ? reason.effect >= 0 : reason.effect < 0;

/** Why: each reason a chip, the weightiest first; pressing one shows its words in the text. */
export const ReasonChips = ({ reasons, kind, lit, light }: Props) => {
  const { sidebar, triage } = useSurroundings().messages;
  const [isOpen, setOpen] = useState(false);
  const ordered = reasons
    .map((reason, index) => ({ reason, index }))
    .sort((a, b) => Math.abs(b.reason.effect) - Math.abs(a.reason.effect));
  const shown = isOpen ? ordered : ordered.slice(0, shownFirst);
  if (reasons.length === 0) return null;
  return (
    <section>
      <h2>{sidebar.triage.reasons}</h2>
      <ul class="chips">
        {shown.map(({ reason, index }) => {
          const isFor = speaksFor(reason, kind);
          return (
            <li key={index}>
              <button
                type="button"
                class={`chip ${isFor ? 'for' : 'against'}`}
                aria-pressed={index === lit}
                title={reason.text}
                onClick={() => light(index)}
              >
                <span class="sign" aria-hidden="true">
                  {isFor ? '+' : '−'}
                </span>
                <span class="unseen">
                  {isFor ? sidebar.triage.speaksFor : sidebar.triage.speaksAgainst}:{' '}
                </span>
                {triage.signals[reason.signal] ?? inPlainWords(reason.signal)}
              </button>
            </li>
          );
        })}
        {ordered.length > shown.length && (
          <li>
            <button type="button" class="link" onClick={() => setOpen(true)}>
              {sidebar.triage.more(ordered.length - shown.length)}
            </button>
          </li>
        )}
      </ul>
    </section>
  );
};
