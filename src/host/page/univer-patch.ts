import type { ICellData, IStyleData } from '@univerjs/core';
import type { RowsMoved } from '../workbook/journal';
import type { PatchedCell } from './mirror';
import { withRuns, writeCell } from './univer-cell';
import { writeStyle } from './univer-style';

/** Univer merges a style into the one that is there; naming every key replaces it. */
const noStyle: { [Key in keyof IStyleData]: null } = {
  n: null,
  bg: null,
  cl: null,
  bl: null,
  it: null,
  ul: null,
  st: null,
  fs: null,
  ff: null,
  ht: null,
  vt: null,
  tb: null,
  bd: null,
  tr: null,
  td: null,
  pd: null,
  ol: null,
  va: null,
};

const noContent = { v: null, t: null, f: null, si: null, p: null };

/** One `set-range-values` mutation for all the patched cells of a tab. */
export const cellParams = (unitId: string, subUnitId: string, cells: readonly PatchedCell[]) => {
  const cellValue: Record<number, Record<number, ICellData>> = {};
  for (const { row, column, value, formula, format, runs, own } of cells) {
    const columns = cellValue[row] ?? {};
    cellValue[row] = columns;
    const style = format ? { s: { ...noStyle, ...writeStyle(format) } as IStyleData } : {};
    const content = withRuns(writeCell(value, formula, null), runs, own);
    columns[column] = { ...noContent, ...content, ...style } as ICellData;
  }
  return { unitId, subUnitId, cellValue };
};

/** The mutation by which rows come into the grid or go from it. */
export const rowsMutation = (
  unitId: string,
  { sheetId, index, count }: RowsMoved,
  columnCount: number,
) => ({
  id: count > 0 ? 'sheet.mutation.insert-row' : 'sheet.mutation.remove-rows',
  params: {
    unitId,
    subUnitId: String(sheetId),
    range: {
      startRow: index,
      endRow: index + Math.abs(count) - 1,
      startColumn: 0,
      endColumn: columnCount - 1,
    },
  },
});
