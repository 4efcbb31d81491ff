import { useState } from 'preact/hooks';
import type { ValueOf } from '../client';
import { useOperation } from '../operation';
import { EditedSince } from '../parts/edited-since';
import { Notice } from '../parts/notice';
import { useSurroundings } from '../surroundings';
import type { ImportList, Progress } from './import-list';
import { RejectedFile } from './rejected-file';

type Props = { list: ImportList; done: Progress; another: () => void };

/** What came in, the rows that did not, and the way back. */
export const ImportDone = ({ list, done, another }: Props) => {
  const { client, messages } = useSurroundings();
  const words = messages.sidebar.import;
  const operation = useOperation();
  const [undone, setUndone] = useState<ValueOf<'undoOperation'> | null>(null);
  const { operationId } = list;
  const undo = async (): Promise<void> => {
    const answer = await operation.run(() => client.undoOperation({ operationId }));
    if (answer) setUndone(answer);
  };
  return (
    <div id="view" class="view dialog">
      {undone ? (
        <Notice kind="done">
          {words.undone(undone.removed, undone.restored)}
          <EditedSince edited={undone.editedSince} />
        </Notice>
      ) : (
        <Notice kind="done">{words.done(done.counts.new, done.counts.updates)}</Notice>
      )}
      <RejectedFile list={list} rejected={done.rejected} />
      {operation.refusal && <Notice kind="refused">{operation.refusal}</Notice>}
      <div class="buttons">
        <button type="button" onClick={another}>
          {words.another}
        </button>
        {!undone && (
          <button type="button" disabled={operation.isWorking} onClick={() => void undo()}>
            {operation.isWorking ? messages.sidebar.working : words.undo}
          </button>
        )}
      </div>
    </div>
  );
};
