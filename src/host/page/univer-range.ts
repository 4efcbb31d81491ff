import type { IRange } from '@univerjs/core';
import type { Area } from '../workbook/area';

/** Univer's ranges name their last row and column; whole rows and columns leave the other two out. */
export const writeRange = (area: Area): IRange => ({
  startRow: area.row,
  startColumn: area.column,
  endRow: area.row + area.rows - 1,
  endColumn: area.column + area.columns - 1,
});

export const readRange = (range: IRange, rowCount: number, columnCount: number): Area => {
  const startRow = limit(range.startRow, 0);
  const startColumn = limit(range.startColumn, 0);
  const endRow = limit(range.endRow, rowCount - 1);
  const endColumn = limit(range.endColumn, columnCount - 1);
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
};

const limit = (value: number | undefined, otherwise: number): number =>
  value === undefined || Number.isNaN(value) ? otherwise : value;
