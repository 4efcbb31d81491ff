import { useState } from 'preact/hooks';
import type { PageMessages } from '../../messages/messages';
import type { ValueOf } from '../client';
import { useOperation } from '../operation';
import { EditedSince } from '../parts/edited-since';
import { Notice } from '../parts/notice';
import { useSurroundings } from '../surroundings';

type Undone = ValueOf<'undoOperation'>;

/** What was taken out and restored; nobody knows any more what an earlier try did. */
const takenBackInWords = (
  { outcome, removed, restored }: Undone,
  { sidebar }: PageMessages,
): string => (outcome === 'saved' ? sidebar.import.undone(removed, restored) : sidebar.care.undone);

type Props = {
  operationId: string;
  /** How the way back looks before anybody has asked for it. */
  look?: string;
  undone?: () => void;
};

/** Takes an import back: asks first, with numbers and with what stays, and can put back what it took out. */
export const TakingBack = ({ operationId, look, undone: tell }: Props) => {
  const { client, messages } = useSurroundings();
  const { import: words, working } = messages.sidebar;
  const operation = useOperation();
  const [asked, setAsked] = useState<ValueOf<'previewUndo'> | null>(null);
  const [undone, setUndone] = useState<Undone | null>(null);
  const ask = async (): Promise<void> => {
    const answer = await operation.run(() => client.previewUndo({ operationId }));
    if (answer) setAsked(answer);
  };
  const undo = async (): Promise<void> => {
    const answer = await operation.run(() => client.undoOperation({ operationId }));
    if (!answer) return;
    setUndone(answer);
    tell?.();
  };
  if (undone) return <TakenBack undone={undone} />;
  return (
    <>
      {operation.refusal && <Notice kind="refused">{operation.refusal}</Notice>}
      {asked ? (
        <Question
          asked={asked}
          isWorking={operation.isWorking}
          undo={() => void undo()}
          leave={() => setAsked(null)}
        />
      ) : (
        <button
          type="button"
          class={look}
          disabled={operation.isWorking}
          onClick={() => void ask()}
        >
          {operation.isWorking ? working : words.undo}
        </button>
      )}
    </>
  );
};

type QuestionProps = {
  asked: ValueOf<'previewUndo'>;
  isWorking: boolean;
  undo: () => void;
  leave: () => void;
};

const Question = ({ asked, isWorking, undo, leave }: QuestionProps) => {
  const { sidebar } = useSurroundings().messages;
  const { removed, restored, editedSince, canPutBack } = asked;
  const hasWork = removed + restored > 0;
  return (
    <section class="taking-back">
      <div role="alert">
        <p>{hasWork ? sidebar.import.undoSure(removed, restored) : sidebar.import.undoNothing}</p>
        <EditedSince edited={editedSince} />
        {hasWork && !canPutBack && <p>{sidebar.import.undoForGood}</p>}
      </div>
      <div class="buttons">
        {hasWork && (
          <button type="button" disabled={isWorking} onClick={undo}>
            {isWorking ? sidebar.working : sidebar.import.undoYes(removed)}
          </button>
        )}
        <button type="button" disabled={isWorking} onClick={leave}>
          {sidebar.back}
        </button>
      </div>
    </section>
  );
};

/** What was taken out, with the way to put it back. */
const TakenBack = ({ undone }: { undone: Undone }) => {
  const { client, messages } = useSurroundings();
  const { import: words, working } = messages.sidebar;
  const operation = useOperation();
  const [isBack, setBack] = useState(false);
  const { putBack } = undone;
  const bring = async (operationId: string): Promise<void> => {
    const answer = await operation.run(() => client.undoOperation({ operationId }));
    if (answer) setBack(true);
  };
  if (isBack) return <Notice kind="done">{words.putBackDone}</Notice>;
  return (
    <>
      <Notice kind="done">
        {takenBackInWords(undone, messages)}
        <EditedSince edited={undone.editedSince} />
        {putBack && (
          <button
            type="button"
            class="link"
            disabled={operation.isWorking}
            onClick={() => void bring(putBack)}
          >
            {operation.isWorking ? working : words.putBack}
          </button>
        )}
      </Notice>
      {operation.refusal && <Notice kind="refused">{operation.refusal}</Notice>}
    </>
  );
};
