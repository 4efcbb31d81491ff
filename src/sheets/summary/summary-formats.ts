import type { Sheet } from '../tab-table';
import { cellsOfPage } from './page-cells';
import {
  columnPixels,
  lastRow,
  linkColumn,
  ownerCell,
  place,
  room,
  rowPixels,
  width,
} from './summary-rows';

export const headings: ReadonlySet<number> = new Set([
  place.actOn,
  place.neverContacted,
  place.goingCold,
  place.movement,
  place.worked,
  place.nextWeek,
  place.quality,
  place.owners,
  place.weeks,
  place.classes,
]);

const isWithin = (row: number, first: number, count: number): boolean =>
  row > first && row <= first + count;

/** Whatever a person may have typed stands in text cells; only our own numbers and formulas do not. */
const formatOf = (row: number, column: number): string => {
  if (row === place.stale) return 'general';
  if (column === linkColumn && isWithin(row, place.actOn, room.actOn)) return 'general';
  const isWeek = isWithin(row, place.weeks, room.weeks);
  const isClass = isWithin(row, place.classes, room.classes) && column <= 5;
  if (column === 1 || !(isWeek || isClass)) return '@';
  return (isWeek && column === 9) || (isClass && column === 2) ? '0%* ' : '0* ';
};

const big = place.tiles + 1;

const colourOf = (row: number, column: number): string => {
  if (headings.has(row)) return '#d9e6f2';
  if (row === ownerCell.row && column >= ownerCell.column) return '#fff9db';
  return row >= place.tiles && row < place.tiles + 6 ? '#f3f6f9' : '#ffffff';
};

const each = <T>(of: (row: number, column: number) => T): T[][] =>
  Array.from({ length: lastRow }, (_, row) =>
    Array.from({ length: width }, (__, column) => of(row + 1, column + 1)),
  );

/** Formats of a blank summary tab, before anything is written to it. */
export const laySummary = (sheet: Sheet): void => {
  cellsOfPage(sheet).setNumberFormats(each(formatOf));
};

const isBold = (row: number): boolean => row === place.title || row === big || headings.has(row);

const letters = (size: number, bold: boolean): GoogleAppsScript.Spreadsheet.TextStyle =>
  SpreadsheetApp.newTextStyle().setFontSize(size).setBold(bold).build();

/** Colours, letters, heights and widths, with the first summary: so small that it prints on two A4 pages. */
export const dressSummary = (sheet: Sheet): void => {
  const [plain, heading, large] = [letters(9, false), letters(9, true), letters(11, true)];
  const styleOf = (row: number) => {
    if (!isBold(row)) return plain;
    return headings.has(row) ? heading : large;
  };
  cellsOfPage(sheet).setBackgrounds(each(colourOf)).setTextStyles(each(styleOf));
  sheet.setRowHeights(1, lastRow, rowPixels);
  sheet.setColumnWidths(1, width, columnPixels);
};
