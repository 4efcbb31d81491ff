import type { SheetLayout } from '../server/protocol';
import type { Format } from '../workbook/format';
import type { Sheet } from '../workbook/sheet';
import { chartPlacesOf } from './charts/chart-places';
import { choicesOf } from './choices';
import { defaultColumnWidth } from './default-sizes';
import { filterOf } from './filter';
import { notesOf } from './notes';

/** The layout of a tab as the model has it, to be compared with the one that the grid shows. */
export const layoutOf = (sheet: Sheet): SheetLayout => ({
  sheetId: sheet.id,
  name: sheet.name,
  hidden: sheet.hidden,
  tabColor: sheet.tabColor?.toLowerCase() ?? null,
  rowCount: sheet.rowCount,
  columnCount: sheet.columnCount,
  frozenRows: sheet.frozenRows,
  frozenColumns: sheet.frozenColumns,
  columns: columnsOf(sheet),
  rows: rowsOf(sheet),
  merges: inOrder(sheet.merges),
  filter: filterOf(sheet),
  notes: notesOf(sheet),
  choices: choicesOf(sheet),
  charts: chartPlacesOf(sheet),
});

/** Notes aside, which are drawn one by one. */
export const isSameLayout = (
  { notes: _, ...one }: SheetLayout,
  { notes: __, ...other }: SheetLayout,
): boolean => JSON.stringify(one) === JSON.stringify(other);

export const inOrder = <Place extends { row: number; column: number }>(
  places: readonly Place[],
): Place[] => [...places].sort((a, b) => a.row - b.row || a.column - b.column);

/** What a layout says of a column or row; nothing when it is as a new tab has it. */
export const columnEntry = (
  index: number,
  width: number | undefined,
  hidden: boolean,
  format: Format | null,
): SheetLayout['columns'] => {
  if (width === undefined && !hidden && !format) return [];
  return [{ index, ...(width && { width }), ...(hidden && { hidden }), ...(format && { format }) }];
};

export const rowEntry = (
  index: number,
  height: number | undefined,
  hidden: boolean,
): SheetLayout['rows'] => {
  if (height === undefined && !hidden) return [];
  return [{ index, ...(height && { height }), ...(hidden && { hidden }) }];
};

const columnsOf = (sheet: Sheet): SheetLayout['columns'] =>
  sheet.columns.flatMap((column, index) => {
    const format = column?.format ? sheet.workbook.formats.get(column.format) : null;
    const width = column?.width === defaultColumnWidth ? undefined : column?.width;
    return columnEntry(index, width, column?.hidden ?? false, format);
  });

const rowsOf = (sheet: Sheet): SheetLayout['rows'] =>
  sheet.rows.flatMap((row, index) => rowEntry(index, row?.height, row?.hidden ?? false));
