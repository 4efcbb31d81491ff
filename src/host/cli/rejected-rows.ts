import { writeFile } from 'node:fs/promises';
import { csvText } from './csv-text';
import type { Words } from './words';

type List = { headers: string[]; rows: string[][] };
type Rejected = { row: number; reason: string };

/** The rows that were not taken, as they were in the list, each with its reason, as CSV for Excel. */
export const writeRejected = async (
  path: string,
  { headers, rows }: List,
  rejected: readonly Rejected[],
  words: Words,
): Promise<void> => {
  const lines = rejected.map(({ row, reason }) => [...(rows[row - 1] ?? []), reason]);
  await writeFile(path, csvText([[...headers, words.whyRejected], ...lines]));
};
