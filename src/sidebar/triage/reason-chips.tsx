import { useState } from 'preact/hooks';
import type { InquiryKind, Reason } from '../../domain/inquiry/inquiry';
import { tellsOfRealBuyer } from '../../domain/inquiry/real-buyer';
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

const speaksFor = (reason: Reason, kind: InquiryKind): boolean => {
  if (kind !== 'scam' && tellsOfRealBuyer(reason.signal)) return true;
  return reason.for === kind ? reason.effect >= 0 : reason.effect < 0;
};

/** Why: each reason a chip, the weightiest first; pressing one shows its words in the text. */
export const ReasonChips = ({ reasons, kind, lit, light }: Props) => {
  const { sidebar } = useSurroundings().messages;
  const isFor = ({ reason }: { reason: Reason }) => speaksFor(reason, kind);
  const [isOpen, setOpen] = useState(false);
  const ordered = reasons
    .map((reason, index) => ({ reason, index }))
    .sort((a, b) => Math.abs(b.reason.effect) - Math.abs(a.reason.effect));
  const shown = isOpen ? ordered : ordered.slice(0, shownFirst);
  if (reasons.length === 0) return null;
  const chips = (list: typeof shown) =>
    list.map(({ reason, index }) => (
      <li key={index}>
        <ReasonChip reason={reason} kind={kind} isLit={index === lit} light={() => light(index)} />
      </li>
    ));
  const more = ordered.length > shown.length && (
    <p>
      <button type="button" class="link" onClick={() => setOpen(true)}>
        {sidebar.triage.more(ordered.length - shown.length)}
      </button>
    </p>
  );
  const parts = [
    { label: sidebar.triage.tellsOfScam, list: shown.filter((one) => isFor(one)) },
    { label: sidebar.triage.tellsOfBuyer, list: shown.filter((one) => !isFor(one)) },
  ];
  return (
    <section>
      <h2>{sidebar.triage.reasons}</h2>
      {kind === 'scam' ? (
        parts.map(
          ({ label, list }) =>
            list.length > 0 && (
              <div key={label}>
                <p class="label">{label}</p>
                <ul class="chips">{chips(list)}</ul>
              </div>
            ),
        )
      ) : (
        <ul class="chips">{chips(shown)}</ul>
      )}
      {more}
    </section>
  );
};

type ChipProps = { reason: Reason; kind: InquiryKind; isLit: boolean; light: () => void };

/** What speaks for a scam is an alarm, never a plus. */
const ReasonChip = ({ reason, kind, isLit, light }: ChipProps) => {
  const { sidebar, triage } = useSurroundings().messages;
  const isFor = speaksFor(reason, kind);
  const isAlarm = isFor && kind === 'scam';
  const sign = isFor ? '+' : '−';
  const { speaksFor: pro, speaksAgainst, tellsOfScam, tellsOfBuyer } = sidebar.triage;
  const words = kind === 'scam' ? [tellsOfScam, tellsOfBuyer] : [pro, speaksAgainst];
  return (
    <button
      type="button"
      class={`chip ${isFor ? 'for' : 'against'}${isAlarm ? ' alarm' : ''}`}
      aria-pressed={isLit}
      title={reason.text}
      onClick={light}
    >
      {(kind !== 'scam' || isAlarm) && (
        <span class="sign" aria-hidden="true">
          {isAlarm ? '!' : sign}
        </span>
      )}
      <span class="unseen">{words[isFor ? 0 : 1]}: </span>
      {triage.signals[reason.signal] ?? inPlainWords(reason.signal)}
    </button>
  );
};
