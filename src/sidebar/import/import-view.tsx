import { useState } from 'preact/hooks';
import { useOnce } from '../effects';
import { useOperation } from '../operation';
import { Notice } from '../parts/notice';
import { Retry } from '../parts/retry';
import { useSurroundings } from '../surroundings';
import { Doubts } from './doubts';
import { ImportDone } from './import-done';
import {
  chunkRows,
  commitList,
  type ImportList,
  notBegun,
  type Preview,
  type Progress,
  previewOf,
} from './import-list';
import { Mapping } from './mapping';
import { Options } from './options';
import { PickList } from './pick-list';
import { PreviewPanel } from './preview-panel';

/** A list of customers becomes rows of the register: picked, matched, previewed, written. */
export const ImportView = ({ sheet }: { sheet: string }) => {
  const [offered, setOffered] = useState(sheet);
  const [list, setList] = useState<ImportList | null>(null);
  const [done, setDone] = useState<Progress | null>(null);
  const pickAgain = (): void => {
    setOffered('');
    setDone(null);
    setList(null);
  };
  if (done && list) return <ImportDone list={list} done={done} another={pickAgain} />;
  return (
    <div id="view" class="view dialog">
      {list ? (
        <CheckList list={list} change={setList} leave={pickAgain} done={setDone} />
      ) : (
        <PickList sheet={offered} picked={setList} />
      )}
    </div>
  );
};

type CheckProps = {
  list: ImportList;
  change: (list: ImportList) => void;
  leave: () => void;
  done: (progress: Progress) => void;
};

/** The dry run follows the mapping; nothing is written before the person has seen it. */
const CheckList = ({ list, change, leave, done }: CheckProps) => {
  const { client, messages } = useSurroundings();
  const words = messages.sidebar.import;
  const dryRun = useOperation();
  const [preview, setPreview] = useState<Preview | null>(null);
  const look = async (): Promise<void> => {
    const answer = await dryRun.run(() => previewOf(client, list));
    setPreview(answer ?? null);
  };
  useOnce(() => void look());
  const choose = (next: ImportList): void => {
    setPreview(null);
    change(next);
  };
  return (
    <>
      <header class="list">
        <h1>{list.table.name}</h1>
        <p class="quiet">{words.rows(list.table.rows.length)}</p>
      </header>
      {problemsOf(list).map(({ kind, row, rows = 1 }) => (
        <Notice key={`${kind}${row}`} kind="note">
          {words.tableProblems[kind](row, rows)}
        </Notice>
      ))}
      <Mapping list={list} change={(columns) => choose({ ...list, columns })} />
      <Options list={list} dateOrder={preview?.dateOrder} change={choose} />
      {preview && <PreviewPanel preview={preview} list={list} />}
      {preview && <Doubts doubts={preview.doubts} list={list} change={change} />}
      {dryRun.refusal && <Retry refusal={dryRun.refusal} again={() => void look()} />}
      {preview ? (
        <Commit list={list} preview={preview} leave={leave} done={done} />
      ) : (
        <div class="buttons">
          <button
            type="button"
            class="action"
            disabled={dryRun.isWorking}
            onClick={() => void look()}
          >
            {dryRun.isWorking ? messages.sidebar.loading : words.preview}
          </button>
          <button type="button" onClick={leave}>
            {messages.sidebar.back}
          </button>
        </div>
      )}
    </>
  );
};

/** What the table leaves open, as long as the person has not said it. */
const problemsOf = ({ table, dateOrder }: ImportList) =>
  table.problems.filter(({ kind }) => kind !== 'dayOrMonthFirst' || dateOrder === 'unknown');

type CommitProps = Omit<CheckProps, 'change'> & { preview: Preview };

const Commit = ({ list, preview, leave, done }: CommitProps) => {
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
      {taken === 0 && <p>{words.nothingToImport}</p>}
      <div class="buttons">
        <button
          type="button"
          class="action"
          disabled={taken === 0 || operation.isWorking}
          onClick={() => void commit()}
        >
          {operation.refusal
            ? messages.sidebar.tryAgain
            : words.importNow(preview.counts.new, preview.counts.updates)}
        </button>
        <button type="button" disabled={operation.isWorking} onClick={leave}>
          {messages.sidebar.back}
        </button>
      </div>
    </footer>
  );
};
