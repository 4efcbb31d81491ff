import { Problem } from '../../domain/problem';
import type { ImportTable } from '../../domain/table/import-table';
import { readTable } from '../../domain/table/read-table';
import type { PageMessages } from '../../messages/messages';
import { wordProblem } from '../../messages/word-problem';
import type { Client, InputOf, ValueOf } from '../client';
import { newOperationId } from '../operation-id';

export type ImportColumnKey = InputOf<'previewImport'>['columns'][number];
export type Preview = ValueOf<'previewImport'>;
export type Counts = Preview['counts'];

/** A list on its way into the register. */
export type ImportList = {
  readonly operationId: string;
  readonly table: ImportTable;
  readonly columns: readonly ImportColumnKey[];
};

/** One call of the script carries this many rows; the script's time for one call is limited. */
export const chunkRows = 5_000;

/** Reads a list in the page; a list that cannot be read is answered by the sentence that says why. */
export const readList = (
  name: string,
  text: string,
  messages: PageMessages,
): ImportList | string => {
  try {
    const table = readTable(name, text);
    return { operationId: newOperationId(), table, columns: table.columns.map(({ key }) => key) };
  } catch (error) {
    if (error instanceof Problem) return wordProblem(error, messages);
    throw error;
  }
};

/** A field that is read from one column cannot be read from another; the present choice wins. */
export const withColumn = (
  columns: readonly ImportColumnKey[],
  column: number,
  key: ImportColumnKey,
): ImportColumnKey[] => columns.map((old, index) => (index === column ? key : old));

const request = ({ operationId, table, columns }: ImportList) => ({
  operationId,
  name: table.name,
  columns: [...columns],
  rows: table.rows.map((row) => [...row]),
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

export type Progress = { readonly chunksDone: number; readonly counts: Counts };
export const notBegun: Progress = { chunksDone: 0, counts: noCounts };

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
    const part = rows.slice(chunk * chunkRows, (chunk + 1) * chunkRows);
    const { counts } = await client.commitImport({ ...rest, rows: part, chunk, chunks });
    progress = { chunksDone: chunk + 1, counts: sum(progress.counts, counts) };
    advanced(progress);
  }
  return progress;
};
