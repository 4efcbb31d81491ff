import { csvText } from '../parts/csv-text';
import type { ImportTable } from './import-list';

export type RejectedRow = { readonly row: number; readonly reason: string };

/** The rows that were not taken, as they were in the list, each with its reason, as CSV for Excel. */
export const rejectedText = (
  table: Pick<ImportTable, 'columns' | 'rows'>,
  rejected: readonly RejectedRow[],
  reasonHeader: string,
): string =>
  csvText([
    [...table.columns.map(({ header }) => header), reasonHeader],
    ...rejected.map(({ row, reason }) => [...(table.rows[row - 1] ?? []), reason]),
  ]);
