import { moveContext, movingContext, testOf } from './criteria';
import { displayValue } from './display';
import type { Filter, FilterColumn } from './features';
import type { Sheet } from './sheet';

/** The rows that a sheet's filter hides now; its first row, the header, is never among them. */
export const rowsHiddenByFilter = (sheet: Sheet, now: number): Set<number> => {
  const hidden = new Set<number>();
  const { filter } = sheet;
  if (!filter || filter.columns.size === 0) return hidden;
  const end = Math.min(filter.area.row + filter.area.rows, sheet.rowCount);
  for (const [column, criteria] of filter.columns) {
    const isShown = shownTest(sheet, filter, column, criteria, now);
    for (let row = filter.area.row + 1; row < end; row++) if (!isShown(row)) hidden.add(row);
  }
  return hidden;
};

const shownTest = (
  sheet: Sheet,
  { area }: Filter,
  column: number,
  { hiddenValues, criterion }: FilterColumn,
  now: number,
): ((row: number) => boolean) => {
  const unwanted = new Set(hiddenValues);
  const { locale } = sheet.workbook;
  const context = movingContext(sheet);
  const test = criterion ? testOf(criterion) : null;
  const anchor = { row: area.row + 1, column };
  return (row) => {
    const value = sheet.value(row, column);
    if (unwanted.size > 0 && unwanted.has(displayValue(value, sheet.format(row, column), locale)))
      return false;
    return !test || test(value, moveContext(context, { row, column }, anchor, now));
  };
};
