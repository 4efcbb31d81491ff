import { useState } from 'preact/hooks';
import { useOnce } from '../effects';
import { useOperation } from '../operation';
import { Notice } from '../parts/notice';
import { Retry } from '../parts/retry';
import { useSurroundings } from '../surroundings';
import { ClassWords } from './class-words';
import { Commit } from './commit';
import { Doubts, doubtsWith } from './doubts';
import { type ImportList, type Preview, type Progress, previewOf } from './import-list';
import { Mapping } from './mapping';
import { DateQuestion, Options } from './options';
import { PreviewPanel } from './preview-panel';

type Props = {
  list: ImportList;
  change: (list: ImportList) => void;
  leave: () => void;
  done: (progress: Progress) => void;
};

/** The dry run follows the mapping; nothing is written before the person has seen it. */
export const CheckList = ({ list, change, leave, done }: Props) => {
  const { client, messages } = useSurroundings();
  const words = messages.sidebar.import;
  const dryRun = useOperation();
  const [preview, setPreview] = useState<Preview | null>(null);
  /** What the last dry run found stays in sight while the next one is still to come. */
  const [found, setFound] = useState<Preview | null>(null);
  const [doubts, setDoubts] = useState<Preview['doubts']>([]);
  const look = async (at: ImportList = list): Promise<void> => {
    const answer = await dryRun.run(() => previewOf(client, at));
    setPreview(answer ?? null);
    if (!answer) return;
    setFound(answer);
    setDoubts((known) => doubtsWith(known, answer, at));
  };
  useOnce(() => void look());
  const choose = (next: ImportList): void => {
    setPreview(null);
    change(next);
  };
  /** A row that is left out changes the numbers alone, so they are counted again at once. */
  const decide = (next: ImportList): void => {
    change(next);
    void look(next);
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
      <DateQuestion list={list} dateOrder={found?.dateOrder} change={choose} />
      <Mapping list={list} change={(columns) => choose({ ...list, columns })} />
      {found && <ClassWords found={found} list={list} change={choose} />}
      <Options list={list} change={choose} />
      {preview && <PreviewPanel preview={preview} list={list} />}
      {preview && <Doubts doubts={doubts} list={list} change={decide} />}
      {dryRun.refusal && <Retry refusal={dryRun.refusal} again={() => void look()} />}
      {preview ? (
        <Commit
          list={list}
          preview={preview}
          isCounting={dryRun.isWorking}
          leave={leave}
          done={done}
        />
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
