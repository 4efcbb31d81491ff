import type { TabOnDemand } from '../domain/tabs';
import type { Book } from './book';
import { layMissing } from './set-up';

/** Makes a tab that set-up leaves out, the first time somebody needs it; the person stays where he is. */
export const layOnDemand = (book: Book, tab: TabOnDemand): void => {
  if (book.remembered(tab) !== null && book.find(tab) !== null) return;
  const selected = book.spreadsheet.getActiveRange();
  layMissing(book, tab);
  // The new one is none of the sheets there were, and may have to be searched once somebody has moved its columns.
  book.forgetSheets();
  // Going back to the sheet alone would leave its first cell selected, and the sidebar follows the selection.
  if (selected) book.spreadsheet.setActiveRange(selected);
};
