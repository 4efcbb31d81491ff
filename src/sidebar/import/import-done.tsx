import { useState } from 'preact/hooks';
import { Notice } from '../parts/notice';
import { useSurroundings } from '../surroundings';
import type { ImportList, Progress } from './import-list';
import { RejectedFile } from './rejected-file';
import { TakingBack } from './taking-back';

type Props = { list: ImportList; done: Progress; another: () => void };

/** What came in, the rows that did not, and the way back. */
export const ImportDone = ({ list, done, another }: Props) => {
  const { messages } = useSurroundings();
  const words = messages.sidebar.import;
  const [isUndone, setUndone] = useState(false);
  return (
    <div id="view" class="view dialog">
      {!isUndone && <Notice kind="done">{words.done(done.counts.new, done.counts.updates)}</Notice>}
      <RejectedFile list={list} rejected={done.rejected} />
      <div class="buttons">
        <button type="button" onClick={another}>
          {words.another}
        </button>
      </div>
      <TakingBack operationId={list.operationId} look="link" undone={() => setUndone(true)} />
    </div>
  );
};
