import { tabs } from '../domain/tabs';
import type { OtherSheets } from '../workflows/other-sheets';
import type { Book } from './book';

/** Past this many merged areas it is no list, and each of them is asked for in a call of its own. */
const mostMerged = 200;

/** What is merged over several rows is said of each of them; across columns it is a title and stays in its place. */
const spreadDown = (grid: string[][], merged: readonly GoogleAppsScript.Spreadsheet.Range[]) => {
  for (const area of merged.slice(0, mostMerged)) {
    const [, letters = '', first, , last] =
      /^([A-Z]+)(\d+)(:[A-Z]+(\d+))?$/.exec(area.getA1Notation()) ?? [];
    const column = [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;
    const value = grid[Number(first) - 1]?.[column];
    if (value) for (const row of grid.slice(Number(first), Number(last))) row[column] ||= value;
  }
  return grid;
};

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
      if (!sheet || sheet.getLastRow() === 0) return [];
      const all = sheet.getDataRange();
      return spreadDown(all.getDisplayValues(), all.getMergedRanges());
    },
  };
};
