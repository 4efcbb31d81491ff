import { EditedSince } from '../parts/edited-since';
import { Notice } from '../parts/notice';
import { useSurroundings } from '../surroundings';
import type { ImportList, Progress } from './import-list';
import { RejectedFile } from './rejected-file';
import { takenBackInWords, useTakingBack } from './taking-back';

type Props = { list: ImportList; done: Progress; another: () => void };

/** What came in, the rows that did not, and the way back. */
export const ImportDone = ({ list, done, another }: Props) => {
  const { messages } = useSurroundings();
  const words = messages.sidebar.import;
  const { operation, undone, undo } = useTakingBack(list.operationId);
  return (
    <div id="view" class="view dialog">
      {undone ? (
        <Notice kind="done">
          {takenBackInWords(undone, messages)}
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
