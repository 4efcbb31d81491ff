import type { Area } from '../workbook/area';
import { displayValue } from '../workbook/display';
import type { FilterColumn } from '../workbook/features';
import { rowsHiddenByFilter } from '../workbook/filter';
import type { Sheet } from '../workbook/sheet';

/** Spare rows below a list are no part of it. */
const lastFilledRow = ({ rows }: Sheet): number =>
  rows.findLastIndex((row) => row?.values.some((value) => value !== null && value !== ''));

/** Every different text that a column shows below the header of a filtered area, down to where anything stands. */
export const textsShown = (
  sheet: Sheet,
  area: Area,
  column: number,
  except: ReadonlySet<number> = new Set(),
): string[] => {
  const { locale } = sheet.workbook;
  const texts = new Set<string>();
  const end = Math.min(area.row + area.rows, sheet.rowCount, lastFilledRow(sheet) + 1);
  for (let row = area.row + 1; row < end; row++)
    if (!except.has(row))
      texts.add(displayValue(sheet.value(row, column), sheet.format(row, column), locale));
  return [...texts];
};

/** The texts that a filter hides by one of its columns, be it value by value or by a condition; in order. */
export const hiddenTexts = (sheet: Sheet, column: number, criteria: FilterColumn): string[] => {
  const { filter } = sheet;
  if (!filter) return [];
  const alone = { ...filter, columns: new Map([[column, criteria]]) };
  const view: Sheet = Object.assign(Object.create(sheet), { filter: alone });
  const shown = new Set(
    textsShown(sheet, filter.area, column, rowsHiddenByFilter(view, Date.now())),
  );
  return textsShown(sheet, filter.area, column)
    .filter((text) => !shown.has(text))
    .sort();
};
