import { type Area, contains } from './area';
import { clearArea, inputAt, isBlank, setInput, setNumberFormat } from './edit';
import type { Pivot } from './features';
import { type PivotCell, pivotLayout } from './pivot-layout';
import type { Sheet } from './sheet';
import { insertColumns, insertRows } from './structure';
import type { Workbook } from './workbook';

const areaOf = ({ anchor }: Pivot, lines: readonly (readonly PivotCell[])[]): Area => ({
  ...anchor,
  rows: Math.max(1, lines.length),
  columns: Math.max(1, ...lines.map((line) => line.length)),
});

const grow = (sheet: Sheet, { row, column, rows, columns }: Area): void => {
  const below = row + rows - sheet.rowCount;
  const beyond = column + columns - sheet.columnCount;
  if (below > 0) insertRows(sheet, sheet.rowCount, below);
  if (beyond > 0) insertColumns(sheet, sheet.columnCount, beyond);
};

/** Cells of somebody else where the table has to go. */
const isBlocked = (sheet: Sheet, area: Area, shown: Area | null): boolean => {
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++)
      if (!isBlank(sheet, row, column) && !(shown && contains(shown, row, column))) return true;
  return false;
};

const isSame = (sheet: Sheet, row: number, column: number, { value }: PivotCell): boolean =>
  JSON.stringify(inputAt(sheet, row, column)) === JSON.stringify(value);

const put = (sheet: Sheet, row: number, column: number, cell: PivotCell): boolean => {
  if (isSame(sheet, row, column, cell)) return false;
  setInput(sheet, row, column, cell.value);
  if (cell.numberFormat) setNumberFormat(sheet, row, column, cell.numberFormat);
  return true;
};

const erase = (sheet: Sheet, before: Area, now: Area): boolean => {
  let erased = false;
  for (let row = before.row; row < before.row + before.rows; row++)
    for (let column = before.column; column < before.column + before.columns; column++) {
      if (contains(now, row, column) || isBlank(sheet, row, column)) continue;
      clearArea(sheet, { row, column, rows: 1, columns: 1 }, { contents: true });
      erased = true;
    }
  return erased;
};

const blocked: PivotCell[][] = [[{ value: { error: '#REF!' } }]];

/** Writes a table anew; says whether any cell is different now. */
export const writePivot = (sheet: Sheet, pivot: Pivot, now: number): boolean => {
  const source = sheet.workbook.sheetById(pivot.source.sheetId);
  const made = source ? pivotLayout(pivot, source, now) : blocked;
  grow(sheet, areaOf(pivot, made));
  const lines = isBlocked(sheet, areaOf(pivot, made), pivot.shown) ? blocked : made;
  const area = areaOf(pivot, lines);
  let changed = pivot.shown ? erase(sheet, pivot.shown, area) : false;
  for (let down = 0; down < area.rows; down++)
    for (let across = 0; across < area.columns; across++) {
      const cell = lines[down]?.[across] ?? { value: null };
      if (put(sheet, area.row + down, area.column + across, cell)) changed = true;
    }
  pivot.shown = area;
  return changed;
};

/** Takes a table and its cells away. */
export const removePivot = (sheet: Sheet, pivot: Pivot): void => {
  sheet.pivots = sheet.pivots.filter((kept) => kept !== pivot);
  if (pivot.shown) clearArea(sheet, pivot.shown, { contents: true });
};

/** Brings every pivot table up to date with what it sums up. */
export const writePivots = (workbook: Workbook, now: number): boolean => {
  let changed = false;
  for (const sheet of workbook.sheets)
    for (const pivot of sheet.pivots) if (writePivot(sheet, pivot, now)) changed = true;
  return changed;
};
