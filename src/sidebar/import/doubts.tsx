import { useSurroundings } from '../surroundings';
import { type ImportList, type Preview, rowInFile } from './import-list';

type Doubt = Preview['doubts'][number];

type Props = {
  /** One for each row, those the person has decided about among them. */
  doubts: readonly Doubt[];
  list: ImportList;
  change: (list: ImportList) => void;
};

/** Rows that were doubtful in this dry run or in one before; who is left out is not in the next one any more. */
export const doubtsWith = (
  known: readonly Doubt[],
  { doubts }: Pick<Preview, 'doubts'>,
  { leftOut }: Pick<ImportList, 'leftOut'>,
): readonly Doubt[] => {
  const kept = known.filter(({ row }) => leftOut.has(row));
  const byRow = new Map([...doubts, ...kept].map((doubt) => [doubt.row, doubt] as const));
  return [...byRow.values()].sort((one, other) => one.row - other.row);
};

/** New rows that may be customers who are there; they go in unless the person leaves them out. */
export const Doubts = ({ doubts, list, change }: Props) => {
  const words = useSurroundings().messages.sidebar.import;
  if (doubts.length === 0) return null;
  const leave = (row: number, isOut: boolean): void => {
    const leftOut = new Set(list.leftOut);
    if (isOut) leftOut.add(row);
    else leftOut.delete(row);
    change({ ...list, leftOut });
  };
  const inList = doubts.filter(({ otherRow }) => otherRow !== null).length;
  return (
    <details open>
      <summary>{words.doubts(doubts.length - inList, inList)}</summary>
      <p class="quiet">{words.doubtsCounted}</p>
      <ul class="doubts">
        {doubts.map((doubt) => (
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
  const { sidebar, words: trade } = useSurroundings().messages;
  const { import: words, triage } = sidebar;
  const reasons = doubt.why.map((why) => triage.because[why]).join(trade.comma);
  const cells = list.table.rows[doubt.row - 1] ?? [];
  const percent = Math.round(doubt.likelihood * 100);
  const choices = [
    { isOut: false, word: words.takeAsNew },
    { isOut: true, word: words.leaveOut },
  ];
  return (
    <li>
      <fieldset>
        <legend>
          {words.rowOf(rowInFile(list, doubt.row))}
          {trade.colon}
          {cells.filter(Boolean).slice(0, 3).join(' · ')}
        </legend>
        <span class="hint">
          {doubt.otherRow === null
            ? words.perhaps(doubt.name, reasons, percent)
            : words.perhapsRow(rowInFile(list, doubt.otherRow), doubt.name, reasons, percent)}
        </span>
        {choices.map(({ isOut, word }) => (
          <label key={word} class="choice">
            <input
              type="radio"
              name={`doubt${doubt.row}`}
              checked={list.leftOut.has(doubt.row) === isOut}
              onChange={() => leave(doubt.row, isOut)}
            />
            <span>{word}</span>
          </label>
        ))}
      </fieldset>
    </li>
  );
};
