import type { WrittenSummary } from '../../workflows/weekly-ports';
import { columnLetters } from '../a1';
import type { Book } from '../book';
import { cellText } from '../cell-text';
import type { Page } from './page';
import { linkColumn, place, room } from './summary-rows';

/** An id that was typed by a person may hold anything, and this one goes into a formula. */
const isSafe = (id: string): boolean => /^[\w-]+$/.test(id);

/**
 * Beside everybody to act on a link to his row, wherever it has moved by then: a formula of ours alone, since only the
 * id stands in it.
 */
export const putLinks = (page: Page, { report }: WrittenSummary, book: Book): void => {
  const entry = book.remembered('customers');
  const ids = entry?.keys.indexOf('id') ?? -1;
  if (!entry || ids < 0) return;
  const letters = columnLetters(ids);
  const column = `'${entry.name.replace(/'/g, "''")}'!$${letters}:$${letters}`;
  report.actOn.slice(0, room.actOn).forEach(({ customerId }, index) => {
    if (!isSafe(customerId)) return;
    const row = `MATCH("${customerId}",${column},0)`;
    const link = `=IFERROR(HYPERLINK("#gid=${entry.id}&range=A"&${row},"→ "&${row}),"")`;
    page.put(place.actOn + 1 + index, linkColumn, cellText(link));
  });
};
