import type { Selection } from '../workflows/ports';
import type { Book } from './book';
import { readTabEntry } from './tab-memory';

/** The cell a person stands on, as far as it lies in the register. */
export const selection = (book: Book): Selection => ({
  customerRow: () => {
    const range = book.spreadsheet.getActiveRange();
    const entry = readTabEntry(book.memory, 'customers');
    const isInRegister = range && range.getSheet().getSheetId() === entry?.id;
    return isInRegister && range.getRow() > 1 ? range.getRow() : null;
  },
  showRow: (row) => {
    const sheet = book.find('customers');
    if (sheet) sheet.setActiveRange(sheet.getRange(row, 1));
  },
  customerRows: () => {
    const ranges = book.spreadsheet.getActiveRangeList()?.getRanges() ?? [];
    const entry = readTabEntry(book.memory, 'customers');
    return ranges
      .filter((range) => range.getSheet().getSheetId() === entry?.id)
      .map((range) => ({ first: Math.max(2, range.getRow()), last: range.getLastRow() }))
      .filter(({ first, last }) => last >= first);
  },
});
