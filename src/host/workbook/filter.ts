import type { Area } from './area';
import { moveContext, movingContext, testOf } from './criteria';
import { displayValue } from './display';
import type { Filter, FilterColumn } from './features';
import type { Format } from './format';
import type { Sheet } from './sheet';

type Condition = { area: Area; column: number; criteria: FilterColumn };

/** What the filter and the slicers of a sheet ask of its rows. */
const conditionsOf = ({ filter, slicers }: Sheet): Condition[] => [
  ...[...(filter?.columns ?? [])].map(([column, criteria]) => ({
    area: (filter as Filter).area,
    column,
    criteria,
  })),
  ...slicers.flatMap(({ area, column, criteria }) =>
    column !== null && criteria ? [{ area, column, criteria }] : [],
  ),
];

/** The rows that a sheet's filter hides now; its first row, the header, is never among them. */
export const rowsHiddenByFilter = (sheet: Sheet, now: number): Set<number> => {
  const hidden = new Set<number>();
  for (const { area, column, criteria } of conditionsOf(sheet)) {
    const end = Math.min(area.row + area.rows, sheet.rowCount);
    const isShown = shownTest(sheet, area, column, criteria, now);
    for (let row = area.row + 1; row < end; row++) if (!isShown(row)) hidden.add(row);
  }
  return hidden;
};

/** Whether a row of an area meets what is asked of one of its columns. */
export const shownTest = (
  sheet: Sheet,
  area: Area,
  column: number,
  criteria: FilterColumn,
  now: number,
): ((row: number) => boolean) => {
  const { criterion } = criteria;
  const unwanted = new Set(criteria.hiddenValues);
  const wanted = criteria.visibleValues && new Set(criteria.visibleValues);
  const { locale } = sheet.workbook;
  const context = movingContext(sheet);
  const test = criterion ? testOf(criterion) : null;
  const anchor = { row: area.row + 1, column };
  return (row) => {
    const value = sheet.value(row, column);
    const format = sheet.format(row, column);
    if (unwanted.size > 0 || wanted) {
      const text = displayValue(value, format, locale);
      if (unwanted.has(text) || (wanted && !wanted.has(text))) return false;
    }
    if (!hasColours(format, criteria)) return false;
    return !test || test(value, moveContext(context, { row, column }, anchor, now));
  };
};

const hasColours = (
  { background = '#ffffff', fontColor = '#000000' }: Format,
  { visibleBackground = background, visibleFontColor = fontColor }: FilterColumn,
): boolean => background === visibleBackground && fontColor === visibleFontColor;
