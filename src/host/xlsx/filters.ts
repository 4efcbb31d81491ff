import type { AutoFilter } from 'hucre';
import { areaName } from '../workbook/a1';
import type { Area } from '../workbook/area';
import { displayValue } from '../workbook/display';
import type { Filter, FilterColumn } from '../workbook/features';
import { rowsHiddenByFilter } from '../workbook/filter';
import type { Sheet } from '../workbook/sheet';
import { readArea, within } from './references';

type WrittenFilter = { range: Area | null; autoFilter?: AutoFilter; hiddenRows: Set<number> };

/** The filter of a sheet as a file has it: the values that stay, and the rows that are hidden. */
export const writeFilter = (sheet: Sheet): WrittenFilter => {
  const filter = sheet.filter;
  const range = filter && within(filter.area, sheet.rowCount, sheet.columnCount);
  if (!filter || !range) return { range: null, hiddenRows: new Set() };
  const hiddenRows = rowsHiddenByFilter(sheet, Date.now());
  const columns = [...filter.columns].map(([column, criteria]) => ({
    colIndex: column - range.column,
    filters: shownTexts(sheet, range, column, criteria, hiddenRows),
  }));
  const autoFilter = { range: areaName(range), ...(columns.length > 0 ? { columns } : {}) };
  return { range, autoFilter, hiddenRows };
};

/** Values that a column's own list does not hide; a criterion is written as the values it leaves. */
const shownTexts = (
  sheet: Sheet,
  range: Area,
  column: number,
  { hiddenValues, criterion }: FilterColumn,
  hiddenRows: Set<number>,
): string[] => {
  const hidden = new Set(hiddenValues);
  const rows = rowsBelow(range, sheet).filter((row) => !criterion || !hiddenRows.has(row));
  const texts = new Set(rows.map((row) => shownText(sheet, row, column)));
  return [...texts].filter((text) => !hidden.has(text));
};

const rowsBelow = (area: Area, sheet: Sheet): number[] => {
  const end = Math.min(area.row + area.rows, sheet.rows.length);
  return Array.from(
    { length: Math.max(0, end - area.row - 1) },
    (_, index) => area.row + 1 + index,
  );
};

const shownText = (sheet: Sheet, row: number, column: number): string => {
  return displayValue(sheet.value(row, column), sheet.format(row, column), sheet.workbook.locale);
};

/**
 * The filter of a file. What the appendix remembers holds as long as the file still hides the same columns' values;
 * rows that only the filter hides are shown again as far as the sheet itself is concerned.
 */
export const readFilter = (
  sheet: Sheet,
  autoFilter: AutoFilter,
  remembered: [number, FilterColumn][],
  hiddenByPerson: Set<number> | null,
): Filter | null => {
  const area = readArea(autoFilter.range);
  const range = area && within(area, sheet.rowCount, sheet.columnCount);
  if (!range) return null;
  const exact = new Map(remembered);
  const columns = new Map<number, FilterColumn>();
  for (const { colIndex, filters } of autoFilter.columns ?? []) {
    const column = range.column + colIndex;
    columns.set(
      column,
      exact.get(column) ?? { hiddenValues: missing(sheet, range, column, filters) },
    );
  }
  for (const [column, kept] of exact) {
    if (kept.criterion && !columns.has(column)) columns.set(column, kept);
  }
  unhide(sheet, range, columns.size > 0, hiddenByPerson);
  return { area: range, columns };
};

const missing = (sheet: Sheet, area: Area, column: number, shown: string[] = []): string[] => {
  const texts = rowsBelow(area, sheet).map((row) => shownText(sheet, row, column));
  const kept = new Set(shown);
  return [...new Set(texts)].filter((text) => text !== '' && !kept.has(text));
};

const unhide = (sheet: Sheet, area: Area, filters: boolean, byPerson: Set<number> | null): void => {
  for (const index of rowsBelow(area, sheet)) {
    const row = sheet.rows[index];
    if (row?.hidden && filters && !byPerson?.has(index)) delete row.hidden;
  }
};
