import type { Area } from '../workbook/area';
import type { CellValue } from '../workbook/cell';
import type { Sheet } from '../workbook/sheet';
import type { FormulaCell } from './formula-cell';

/** Where a result of several cells goes; null for a single value. An open-ended one stops at the edge of the grid. */
export const spillArea = (
  cell: FormulaCell,
  cells: readonly (readonly CellValue[])[],
): Area | null => {
  const columns = cells[0]?.length ?? 1;
  if (cells.length <= 1 && columns <= 1) return null;
  const room = cell.sheet.rowCount - cell.row;
  const rows = cell.openEnded ? Math.min(cells.length, room) : cells.length;
  return { row: cell.row, column: cell.column, rows, columns };
};

/** True where nothing but the formula itself stands in the way. */
export const isFree = (cell: FormulaCell, area: Area): boolean => {
  const { sheet } = cell;
  const end = Math.min(area.row + area.rows, sheet.rows.length);
  for (let row = area.row; row < end; row++)
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (row === cell.row && column === cell.column) continue;
      if (sheet.value(row, column) !== null || sheet.formula(row, column) !== null) return false;
    }
  return true;
};

/** Writes a spread result; the grid grows where it is too small. */
export const writeSpill = (
  sheet: Sheet,
  area: Area,
  cells: readonly (readonly CellValue[])[],
): void => {
  growGrid(sheet, area);
  for (let down = 0; down < area.rows; down++) {
    const row = sheet.rowAt(area.row + down);
    row.spilled ??= [];
    for (let across = 0; across < area.columns; across++) {
      const column = area.column + across;
      row.values[column] = cells[down]?.[across] ?? null;
      if (down > 0 || across > 0) row.spilled[column] = true;
    }
  }
};

const growGrid = (sheet: Sheet, area: Area): void => {
  const rows = Math.max(sheet.rowCount, area.row + area.rows);
  const columns = Math.max(sheet.columnCount, area.column + area.columns);
  if (rows === sheet.rowCount && columns === sheet.columnCount) return;
  sheet.rowCount = rows;
  sheet.columnCount = columns;
  sheet.workbook.journal.note({ kind: 'laid', sheetId: sheet.id });
};

/** Empties the cells that a formula had spread over; what was typed there since stays. */
export const takeAway = (sheet: Sheet, area: Area): void => {
  const end = Math.min(area.row + area.rows, sheet.rows.length);
  for (let at = area.row; at < end; at++) {
    const row = sheet.rows[at];
    if (!row?.spilled) continue;
    for (let column = area.column; column < area.column + area.columns; column++)
      if (row.spilled[column]) {
        row.spilled[column] = undefined;
        row.values[column] = null;
      }
  }
};
