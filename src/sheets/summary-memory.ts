import type { LocalMinute } from '../domain/local-date';
import type { WrittenSummary } from '../workflows/weekly-ports';
import type { Book } from './book';

const property = 'weeklySummary';

/** When the summary was last written; `null` when it never was, and in a copy of the workbook, which remembers nothing. */
export const writtenAt = ({ memory }: Book): LocalMinute | null =>
  (memory.all()[property] as LocalMinute | undefined) ?? null;

export const rememberSummary = ({ memory }: Book, { writtenAt: minute }: WrittenSummary): void =>
  memory.put({ [property]: minute });
