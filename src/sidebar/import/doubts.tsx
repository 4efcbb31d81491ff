import { useSurroundings } from '../surroundings';
import { type ImportList, type Preview, rowInFile } from './import-list';

type Props = {
  doubts: Preview['doubts'];
  list: ImportList;
  change: (list: ImportList) => void;
};

type Doubt = Preview['doubts'][number];

/** New rows that may be customers who are there; they go in unless the person leaves them out. */
export const Doubts = ({ doubts, list, change }: Props) => {
  const words = useSurroundings().messages.sidebar.import;
  if (doubts.length === 0) return null;
  const rows = [...new Map(doubts.map((doubt) => [doubt.row, doubt])).values()];
  const leave = (row: number, isOut: boolean): void => {
    const leftOut = new Set(list.leftOut);
    if (isOut) leftOut.add(row);
    else leftOut.delete(row);
    change({ ...list, leftOut });
  };
  return (
    <details open>
      <summary>{words.doubts(rows.length)}</summary>
      <ul class="doubts">
        {rows.map((doubt) => (
          <DoubtLine key={doubt.row} doubt={doubt} list={list} leave={leave} />
        ))}
      </ul>
    </details>
  );
};

type LineProps = {
  doubt: Doubt;
  list: ImportList;
  leave: (row: number, isOut: boolean) => void;
};

const DoubtLine = ({ doubt, list, leave }: LineProps) => {
  const { sidebar } = useSurroundings().messages;
  const { import: words, triage } = sidebar;
  const reasons = doubt.why.map((why) => triage.because[why]).join(', ');
  const cells = list.table.rows[doubt.row - 1] ?? [];
  const percent = Math.round(doubt.likelihood * 100);
  return (
    <li>
      <label class="choice">
        <input
          type="checkbox"
          checked={list.leftOut.has(doubt.row)}
          onChange={({ currentTarget }) => leave(doubt.row, currentTarget.checked)}
        />
        <span>
          {words.leaveOut}: {words.rowOf(rowInFile(list, doubt.row))},{' '}
          {cells.filter(Boolean).slice(0, 3).join(' · ')}
          <span class="hint">
            {doubt.otherRow === null
              ? words.perhaps(doubt.name, reasons, percent)
              : words.perhapsRow(rowInFile(list, doubt.otherRow), doubt.name, reasons, percent)}
          </span>
        </span>
      </label>
    </li>
  );
};
