import { useState } from 'preact/hooks';
import { useOperation } from '../operation';
import { Notice } from '../parts/notice';
import { useSurroundings } from '../surroundings';
import {
  chunkRows,
  commitList,
  type ImportList,
  notBegun,
  type Preview,
  type Progress,
} from './import-list';

type Props = {
  list: ImportList;
  preview: Preview;
  /** Whether the numbers are being worked out anew. */
  isCounting: boolean;
  leave: () => void;
  done: (progress: Progress) => void;
};

/** Writes the list, part by part, and tells how far it is. */
export const Commit = ({ list, preview, isCounting, leave, done }: Props) => {
  const { client, messages } = useSurroundings();
  const words = messages.sidebar.import;
  const operation = useOperation();
  const [progress, setProgress] = useState<Progress>(notBegun);
  const commit = async (): Promise<void> => {
    const told = { ...list, dateOrder: preview.dateOrder ?? 'unknown' };
    const end = await operation.run(() => commitList(client, told, progress, setProgress));
    // Rows of a try that nobody was told the end of are new ones all the same: the preview counted them.
    if (end) done(end.isResumed ? { ...end, counts: preview.counts } : end);
  };
  const rows = list.table.rows.length;
  const written = Math.min(progress.chunksDone * chunkRows, rows);
  const taken = preview.counts.new + preview.counts.updates;
  return (
    <footer class="decision">
      {operation.refusal && <Notice kind="refused">{operation.refusal}</Notice>}
      {(operation.isWorking || progress.chunksDone > 0) && (
        <p role="status">
          <progress value={written} max={rows} /> {words.progress(written, rows)}
        </p>
      )}
      {taken === 0 && <p>{preview.counts.same > 0 ? words.nothingNew : words.nothingUsable}</p>}
      <div class="buttons">
        {taken > 0 && (
          <button
            type="button"
            class="action"
            disabled={isCounting || operation.isWorking}
            onClick={() => void commit()}
          >
            {operation.refusal
              ? messages.sidebar.tryAgain
              : words.importNow(preview.counts.new, preview.counts.updates)}
          </button>
        )}
        <button type="button" disabled={operation.isWorking} onClick={leave}>
          {messages.sidebar.back}
        </button>
      </div>
    </footer>
  );
};
