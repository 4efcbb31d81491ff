import type { IRange } from '@univerjs/core';
import { hiddenTexts, textsShown } from '../server/hidden-texts';
import type { SheetLayout } from '../server/protocol';
import type { Sheet } from '../workbook/sheet';
import { readRange, writeRange } from './univer-range';

/** What Univer's filter plugin keeps for one tab. */
export type UniverFilter = {
  ref: IRange;
  filterColumns?: { colId: number; filters?: { blank?: true; filters?: string[] } }[];
};

/** The filter of a tab with the texts it hides, in an order that can be compared. */
export const filterOf = (sheet: Sheet): SheetLayout['filter'] => {
  const { filter } = sheet;
  if (!filter) return null;
  const hidden = [...filter.columns]
    .map(([column, criteria]) => ({ column, values: hiddenTexts(sheet, column, criteria) }))
    .filter(({ values }) => values.length > 0)
    .sort((a, b) => a.column - b.column);
  return { area: filter.area, hidden };
};

/** Sheets names the texts a filter hides, Univer those it shows. */
export const writeFilter = (sheet: Sheet): UniverFilter | null => {
  const filter = filterOf(sheet);
  if (!filter) return null;
  const filterColumns = filter.hidden.map(({ column, values }) => {
    const hidden = new Set(values);
    const shown = textsShown(sheet, filter.area, column).filter((text) => !hidden.has(text));
    const filters = shown.filter((text) => text !== '');
    return {
      colId: column,
      // A row that is typed below the list with nothing in this column is shown, as in Sheets.
      filters: { filters, ...(!hidden.has('') && { blank: true as const }) },
    };
  });
  return { ref: writeRange(filter.area), filterColumns };
};

/** Whether the grid's filter covers the cells that the model's does. */
export const isSameReach = (
  univer: UniverFilter | null | undefined,
  sheet: Sheet | undefined,
): boolean => {
  const area = sheet?.filter?.area;
  if (!univer || !area || !sheet) return !univer && !area;
  const shown = readRange(univer.ref, sheet.rowCount, sheet.columnCount);
  return JSON.stringify(shown) === JSON.stringify({ ...shown, ...area });
};

export const readFilter = (
  univer: UniverFilter | null | undefined,
  sheet: Sheet,
): SheetLayout['filter'] => {
  if (!univer) return null;
  const area = readRange(univer.ref, sheet.rowCount, sheet.columnCount);
  const hidden = (univer.filterColumns ?? []).flatMap(({ colId, filters }) => {
    if (!filters) return [];
    const shown = new Set([...(filters.filters ?? []), ...(filters.blank ? [''] : [])]);
    const values = textsShown(sheet, area, colId).filter((text) => !shown.has(text));
    return values.length > 0 ? [{ column: colId, values: values.sort() }] : [];
  });
  return { area, hidden: hidden.sort((a, b) => a.column - b.column) };
};
