import type { Sheet } from '../tab-table';
import { lastRow, width } from './summary-rows';

type Range = GoogleAppsScript.Spreadsheet.Range;

const roomFor = (sheet: Sheet): void => {
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows < lastRow) sheet.insertRowsAfter(rows, lastRow - rows);
  if (columns < width) sheet.insertColumnsAfter(columns, width - columns);
};

/** The cells of the page; rows and columns that somebody has deleted are put in again. */
export const cellsOfPage = (sheet: Sheet): Range => {
  const page = (): Range => sheet.getRange(1, 1, lastRow, width);
  try {
    return page();
  } catch {
    roomFor(sheet);
    return page();
  }
};
