import type { ClassChoices } from '../../domain/register/class-meaning';
import type { Client, InputOf, ValueOf } from '../client';
import { newOperationId } from '../operation-id';

export type ImportTable = ValueOf<'readTable'>;
export type ImportColumnKey = InputOf<'previewImport'>['columns'][number];
export type Preview = ValueOf<'previewImport'>;
export type Counts = ValueOf<'commitImport'>['counts'];
type DateOrder = NonNullable<Preview['dateOrder']>;

/** A list on its way into the register. */
export type ImportList = {
  readonly operationId: string;
  readonly table: ImportTable;
  readonly columns: readonly ImportColumnKey[];
  /** Said by the person where the dates of the list leave it open. */
  readonly dateOrder: DateOrder;
  /** Replace what stands in the register; else only empty cells are filled. */
  readonly overwrite: boolean;
  /** What words of the class column come to, where the person has said it. */
  readonly classes: ClassChoices;
  /** Rows the person has decided to leave out, counted from 1. */
  readonly leftOut: ReadonlySet<number>;
};

/** One call of the script carries this many rows; the script's time for one call is limited. */
export const chunkRows = 5_000;

/** The number of a row as whoever opens the file sees it, titles and header counted. */
export const rowInFile = ({ table }: ImportList, row: number): number => table.titleRows + row;

/** A list as the script has read it, with the columns as it proposes them. */
export const listOf = (table: ImportTable): ImportList => ({
  operationId: newOperationId(),
  table,
  columns: table.columns.map(({ key }) => key),
  dateOrder: 'unknown',
  overwrite: false,
  classes: {},
  leftOut: new Set(),
});

export const withColumn = (
  columns: readonly ImportColumnKey[],
  column: number,
  key: ImportColumnKey,
): ImportColumnKey[] => columns.map((old, index) => (index === column ? key : old));

/** A row that is left out goes as a blank one, so that the others keep their numbers. */
const request = ({
  operationId,
  table,
  columns,
  dateOrder,
  overwrite,
  classes,
  leftOut,
}: ImportList) => ({
  operationId,
  name: table.name,
  columns: [...columns],
  rows: table.rows.map((row, index) => (leftOut.has(index + 1) ? [] : [...row])),
  overwrite,
  classes: { ...classes },
  ...(dateOrder !== 'unknown' && { dateOrder }),
});

export const previewOf = (client: Client, list: ImportList): Promise<Preview> =>
  client.previewImport(request(list));

export const chunksOf = (rows: number): number => Math.max(1, Math.ceil(rows / chunkRows));

const noCounts: Counts = { new: 0, updates: 0, same: 0, duplicates: 0, rejected: 0 };

const sum = (a: Counts, b: Counts): Counts => ({
  new: a.new + b.new,
  updates: a.updates + b.updates,
  same: a.same + b.same,
  duplicates: a.duplicates + b.duplicates,
  rejected: a.rejected + b.rejected,
});

export type Progress = {
  readonly chunksDone: number;
  /** Whether an earlier try, of which nobody was told, had written some of it. */
  readonly isResumed: boolean;
  readonly counts: Counts;
  readonly rejected: Preview['rejected'];
};
export const notBegun: Progress = {
  chunksDone: 0,
  isResumed: false,
  counts: noCounts,
  rejected: [],
};

/** Sends the chunks that are not yet in; after a refusal it goes on where it stopped. */
export const commitList = async (
  client: Client,
  list: ImportList,
  from: Progress,
  advanced: (progress: Progress) => void,
): Promise<Progress> => {
  const { rows, ...rest } = request(list);
  const chunks = chunksOf(rows.length);
  let progress = from;
  for (let chunk = from.chunksDone; chunk < chunks; chunk += 1) {
    const rowsBefore = chunk * chunkRows;
    const part = rows.slice(rowsBefore, rowsBefore + chunkRows);
    const asked = { ...rest, rows: part, rowsBefore, chunk, chunks };
    const { outcome, counts, rejected } = await client.commitImport(asked);
    progress = {
      chunksDone: chunk + 1,
      isResumed: progress.isResumed || outcome !== 'saved',
      counts: sum(progress.counts, counts),
      rejected: [...progress.rejected, ...rejected],
    };
    advanced(progress);
  }
  return progress;
};
