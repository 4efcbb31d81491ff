import { tabs } from '../domain/tabs';
import type { OtherSheets } from '../workflows/other-sheets';
import type { Book } from './book';

/** The sheets that are none of our tabs. */
export const otherSheets = (book: Book): OtherSheets => {
  const others = () => {
    const ours = new Set(tabs.map((tab) => book.remembered(tab)?.id));
    return book.sheets().filter((sheet) => !ours.has(sheet.getSheetId()));
  };
  return {
    names: () => others().map((sheet) => sheet.getName()),
    grid: (name) => {
      const sheet = others().find((one) => one.getName() === name);
      return sheet && sheet.getLastRow() > 0 ? sheet.getDataRange().getDisplayValues() : [];
    },
  };
};
