import { writeFile } from 'node:fs/promises';
import type { Words } from './words';

type List = { headers: string[]; rows: string[][] };
type Rejected = { row: number; reason: string };

/** A spreadsheet program would run such a cell; the apostrophe keeps it a text there. */
const cellOf = (text: string): string => {
  const harmless = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\n\r;]/.test(harmless) ? `"${harmless.replace(/"/g, '""')}"` : harmless;
};

/** The rows that were not taken, as they were in the list, each with its reason, as CSV for Excel. */
export const writeRejected = async (
  path: string,
  { headers, rows }: List,
  rejected: readonly Rejected[],
  words: Words,
): Promise<void> => {
  const lines = [
    [...headers, words.whyRejected],
    ...rejected.map(({ row, reason }) => [...(rows[row - 1] ?? []), reason]),
  ];
  await writeFile(
    path,
    `\ufeff${lines.map((line) => line.map(cellOf).join(',')).join('\r\n')}\r\n`,
  );
};
