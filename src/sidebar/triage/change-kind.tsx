import { type InquiryKind, inquiryKinds } from '../../domain/inquiry/inquiry';
import { useKeys } from '../keys';
import { useSurroundings } from '../surroundings';
import type { Judged } from './judged';

type Props = { judged: Judged };

/** Overrules the verdict with two keys: what it is, and why. Naming the verdict's own kind agrees with it. */
export const ChangeKind = ({ judged }: Props) => {
  const { changedKind } = judged.draft.value;
  return changedKind === null ? (
    <WhichKind judged={judged} />
  ) : (
    <Why judged={judged} kind={changedKind} />
  );
};

const WhichKind = ({ judged }: Props) => {
  const { sidebar, words } = useSurroundings().messages;
  const { draft, verdict } = judged;
  const choose = (kind: InquiryKind): void =>
    draft.change(
      kind === verdict.kind
        ? { changedKind: null, why: null, isChanging: false }
        : { changedKind: kind },
    );
  return (
    <Numbered
      legend={sidebar.triage.changeTo}
      answers={inquiryKinds.map((kind) => words.kinds[kind])}
      choose={(index) => choose(inquiryKinds[index] ?? verdict.kind)}
      leave={() => draft.change({ isChanging: false })}
    />
  );
};

const Why = ({ judged, kind }: Props & { kind: InquiryKind }) => {
  const { sidebar, triage, words } = useSurroundings().messages;
  return (
    <Numbered
      legend={`${words.kinds[kind]} – ${sidebar.triage.why}`}
      answers={triage.whyChanged}
      choose={(why) => judged.draft.change({ why, isChanging: false })}
      leave={() => judged.draft.change({ changedKind: null, isChanging: false })}
    />
  );
};

type NumberedProps = {
  legend: string;
  answers: readonly string[];
  choose: (index: number) => void;
  leave: () => void;
};

const Numbered = ({ legend, answers, choose, leave }: NumberedProps) => {
  const { sidebar } = useSurroundings().messages;
  useKeys({
    ...Object.fromEntries(answers.map((_, index) => [String(index + 1), () => choose(index)])),
    escape: leave,
  });
  return (
    <fieldset class="numbered">
      <legend>{legend}</legend>
      {answers.map((answer, index) => (
        <button key={answer} type="button" onClick={() => choose(index)}>
          <span class="key" aria-hidden="true">
            {index + 1}
          </span>{' '}
          {answer}
        </button>
      ))}
      <button type="button" class="link" onClick={leave}>
        {sidebar.back}
      </button>
    </fieldset>
  );
};
