import { inquiryKinds } from '../../domain/inquiry/inquiry';
import type { LocalMinute } from '../../domain/local-date';
import { useKeys } from '../keys';
import type { Operation } from '../operation';
import { Notice } from '../parts/notice';
import { useSurroundings } from '../surroundings';
import { AlreadyHere, type DecidedBefore } from './already-here';
import { ChangeKind } from './change-kind';
import type { Judged } from './judged';

type Props = {
  judged: Judged;
  operation: Operation;
  /** The same inquiry as it was decided before. */
  before: DecidedBefore | null;
  accept: () => void;
  later: () => void;
  /** Once the row of the inquiry is gone; when that had come. */
  discarded: (received: LocalMinute | null) => void;
};

/** Accept, change or later: always these three. */
export const Decision = (props: Props) => (
  <footer class="decision">
    {props.operation.refusal && <Notice kind="refused">{props.operation.refusal}</Notice>}
    {props.before ? (
      <AlreadyHere
        before={props.before}
        again={() => props.judged.draft.change({ isAgain: true })}
      />
    ) : props.judged.draft.value.isChanging ? (
      <ChangeKind judged={props.judged} />
    ) : (
      <ThreeAnswers {...props} />
    )}
  </footer>
);

const ThreeAnswers = ({ judged, operation, accept, later, discarded }: Props) => {
  const { sidebar } = useSurroundings().messages;
  const { draft, kind } = judged;
  const changeTo = (index: number) => () => {
    const changedKind = inquiryKinds[index] ?? null;
    if (changedKind !== kind) draft.change({ isChanging: true, changedKind });
  };
  useKeys({ '1': changeTo(0), '2': changeTo(1), '3': changeTo(2), enter: accept });
  const label = kind === 'scam' ? sidebar.triage.file : sidebar.triage.accept;
  return (
    <div class="buttons">
      <button type="button" class="action" disabled={operation.isWorking} onClick={accept}>
        {operation.isWorking ? sidebar.working : label}
      </button>
      <button
        type="button"
        disabled={operation.isWorking}
        onClick={() => draft.change({ isChanging: true, changedKind: null, why: null })}
      >
        {sidebar.triage.change}
      </button>
      <button type="button" disabled={operation.isWorking} onClick={later}>
        {sidebar.triage.later}
      </button>
      {draft.value.inquiryId && (
        <Discard inquiryId={draft.value.inquiryId} operation={operation} discarded={discarded} />
      )}
    </div>
  );
};

type DiscardProps = Pick<Props, 'operation' | 'discarded'> & { inquiryId: string };

/** What stands on the tab and is no inquiry at all. */
const Discard = ({ inquiryId, operation, discarded }: DiscardProps) => {
  const { client, messages } = useSurroundings();
  const discard = async (): Promise<void> => {
    const answer = await operation.run(() => client.discardInquiry({ inquiryId }));
    if (answer) discarded(answer.received);
  };
  return (
    <button
      type="button"
      class="link"
      disabled={operation.isWorking}
      onClick={() => void discard()}
    >
      {messages.sidebar.triage.discard}
    </button>
  );
};
