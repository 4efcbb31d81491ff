import type { ImportTable } from './import-list';

export type RejectedRow = { readonly row: number; readonly reason: string };

const quoted = (cell: string): string =>
  /[",\n\r;]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;

/** A spreadsheet program would run such a cell; the apostrophe keeps it a text there. */
const harmless = (cell: string): string => (/^[=+\-@\t]/.test(cell) ? `'${cell}` : cell);

/** The rows that were not taken, as they were in the list, each with its reason, as CSV for Excel. */
export const rejectedText = (
  table: Pick<ImportTable, 'columns' | 'rows'>,
  rejected: readonly RejectedRow[],
  reasonHeader: string,
): string => {
  const lines = [
    [...table.columns.map(({ header }) => header), reasonHeader],
    ...rejected.map(({ row, reason }) => [...(table.rows[row - 1] ?? []), reason]),
  ];
  return `\ufeff${lines.map((line) => line.map((cell) => quoted(harmless(cell))).join(',')).join('\r\n')}\r\n`;
};
