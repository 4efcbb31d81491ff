import { useState } from 'preact/hooks';
import type { ValueOf } from '../client';
import { useOnce } from '../effects';
import { EditedSince } from '../parts/edited-since';
import { Notice } from '../parts/notice';
import { useSurroundings } from '../surroundings';
import { takenBackInWords, useTakingBack } from './taking-back';

type Last = NonNullable<ValueOf<'lastImport'>['last']>;

/** The import before this one, which can still be taken back; nothing until the script has answered. */
export const LastImport = () => {
  const { client } = useSurroundings();
  const [last, setLast] = useState<Last | null>(null);
  useOnce(() => {
    client.lastImport({}).then(
      (answer) => setLast(answer.last),
      () => undefined,
    );
  });
  return last && <TakeBack last={last} />;
};

const TakeBack = ({ last }: { last: Last }) => {
  const { messages } = useSurroundings();
  const words = messages.sidebar.import;
  const { operation, undone, undo } = useTakingBack(last.operationId);
  if (undone) {
    return (
      <Notice kind="done">
        {takenBackInWords(undone, messages)}
        <EditedSince edited={undone.editedSince} />
      </Notice>
    );
  }
  return (
    <>
      <p>
        <span class="quiet">{words.lastImport(last.day, last.name, last.added)}</span>{' '}
        <button
          type="button"
          class="link"
          disabled={operation.isWorking}
          onClick={() => void undo()}
        >
          {operation.isWorking ? messages.sidebar.working : words.undo}
        </button>
      </p>
      {operation.refusal && <Notice kind="refused">{operation.refusal}</Notice>}
    </>
  );
};
