import { useState } from 'preact/hooks';
import type { InquiryKind } from '../../domain/inquiry/inquiry';
import { useOnce } from '../effects';
import { whenIdle } from '../idle';
import { Notice } from '../parts/notice';
import { useSurroundings } from '../surroundings';
import type { Others } from './others';

const mostShown = 8;
const charactersShown = 60;

type Props = {
  others: Others;
  kindOf: (text: string) => InquiryKind;
  wordsOf: (text: string) => string;
};

/** The other inquiries of a paste: what each is, its first words, and a way to it. */
export const OtherInquiries = ({
  others: { waiting, takeUp, isOnePaste, takeAsOne, typed, takeApart },
  kindOf,
  wordsOf,
}: Props) => {
  const { triage } = useSurroundings().messages.sidebar;
  if (typed > 0)
    return (
      <Notice kind="note">
        {triage.holdsSeveral(typed)}{' '}
        <button type="button" class="link" onClick={takeApart}>
          {triage.takeApart}
        </button>
      </Notice>
    );
  if (waiting.length === 0) return null;
  return (
    <section class="other-inquiries" aria-label={triage.others(waiting.length)}>
      <p class="quiet">
        {triage.others(waiting.length)}{' '}
        {isOnePaste && (
          <button type="button" class="link" onClick={takeAsOne}>
            {triage.isOne}
          </button>
        )}
      </p>
      <ul>
        {waiting.slice(0, mostShown).map((one, index) => (
          <li key={one.operationId}>
            <OtherInquiry
              text={one.text}
              kindOf={kindOf}
              wordsOf={wordsOf}
              takeUp={() => takeUp(index)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
};

type LineProps = Pick<Props, 'kindOf' | 'wordsOf'> & { text: string; takeUp: () => void };

/** Judged when the one that is shown has been. */
const OtherInquiry = ({ text, kindOf, wordsOf, takeUp }: LineProps) => {
  const { words } = useSurroundings().messages;
  const [kind, setKind] = useState<InquiryKind | null>(null);
  useOnce(() => whenIdle(() => setKind(kindOf(text))));
  return (
    <>
      <button type="button" class="link" onClick={takeUp}>
        {wordsOf(text).replace(/\s+/g, ' ').slice(0, charactersShown)}
      </button>
      {kind && <span class="quiet"> · {words.kinds[kind]}</span>}
    </>
  );
};
