import { areaName, columnName } from '../workbook/a1';
import type { Methods } from './google-object';
import { type GoogleRange, GoogleSheet } from './places';
import { refuse } from './refusals';

const notation = ({ area, open }: GoogleRange): string => {
  if (open.rows && open.columns) return '';
  const first = columnName(area.column);
  const last = columnName(area.column + area.columns - 1);
  if (open.rows) return `${first}${open.fromRow ? area.row + 1 : ''}:${last}`;
  if (open.columns) return `${open.fromColumn ? first : ''}${area.row + 1}:${area.row + area.rows}`;
  return areaName(area);
};

const directions: Record<string, [number, number]> = {
  UP: [-1, 0],
  DOWN: [1, 0],
  PREVIOUS: [0, -1],
  NEXT: [0, 1],
};

/** Where Ctrl and an arrow key lead: the edge of the block, or the next cell with content. */
const nextDataCell = (range: GoogleRange, direction: string): GoogleRange => {
  const { sheet } = range;
  const [down, across] = directions[direction] ?? [0, 0];
  const inside = (row: number, column: number) =>
    row >= 0 && column >= 0 && row < sheet.rowCount && column < sheet.columnCount;
  const filled = (row: number, column: number) =>
    inside(row, column) &&
    (sheet.value(row, column) !== null || sheet.formula(row, column) !== null);
  let { row, column } = range.area;
  const wantFilled = !(filled(row, column) && filled(row + down, column + across));
  while (inside(row + down, column + across)) {
    if (!wantFilled && !filled(row + down, column + across)) break;
    row += down;
    column += across;
    if (wantFilled && filled(row, column)) break;
  }
  return range.with({ row, column, rows: 1, columns: 1 });
};

/** The selection grown to where Ctrl, Shift and an arrow key take it. */
export const nextDataRange = (range: GoogleRange, direction: string): GoogleRange => {
  const { area } = range;
  const back = direction === 'UP' || direction === 'PREVIOUS';
  const edge = nextDataCell(
    back
      ? range
      : range.with({ row: range.lastRow, column: range.lastColumn, rows: 1, columns: 1 }),
    direction,
  ).area;
  const row = Math.min(area.row, edge.row);
  const column = Math.min(area.column, edge.column);
  return range.with({
    row,
    column,
    rows: Math.max(range.lastRow, edge.row) - row + 1,
    columns: Math.max(range.lastColumn, edge.column) - column + 1,
  });
};

/** The block of filled cells around a range. */
const dataRegion = (range: GoogleRange, rows: boolean, columns: boolean): GoogleRange => {
  const { sheet } = range;
  let { row, column } = range.area;
  let bottom = range.lastRow;
  let right = range.lastColumn;
  const filled = (top: number, left: number, low: number, far: number) => {
    for (let r = Math.max(0, top); r <= Math.min(low, sheet.rowCount - 1); r++)
      for (let c = Math.max(0, left); c <= Math.min(far, sheet.columnCount - 1); c++)
        if (sheet.value(r, c) !== null || sheet.formula(r, c) !== null) return true;
    return false;
  };
  for (let grown = true; grown; ) {
    grown = false;
    const grow = (may: boolean, here: boolean, step: () => void) => {
      if (!may || !here) return;
      step();
      grown = true;
    };
    grow(rows && row > 0, filled(row - 1, column, row - 1, right), () => row--);
    grow(rows, filled(bottom + 1, column, bottom + 1, right), () => bottom++);
    grow(columns && column > 0, filled(row, column - 1, bottom, column - 1), () => column--);
    grow(columns, filled(row, right + 1, bottom, right + 1), () => right++);
  }
  return range.with({ row, column, rows: bottom - row + 1, columns: right - column + 1 });
};

export const rangeGeometry: Methods<GoogleRange> = {
  getA1Notation: notation,
  getRow: ({ area }) => area.row + 1,
  getRowIndex: ({ area }) => area.row + 1,
  getColumn: ({ area }) => area.column + 1,
  getColumnIndex: ({ area }) => area.column + 1,
  getLastRow: (range) => range.lastRow + 1,
  getLastColumn: (range) => range.lastColumn + 1,
  getNumRows: ({ area }) => area.rows,
  getHeight: ({ area }) => area.rows,
  getNumColumns: ({ area }) => area.columns,
  getWidth: ({ area }) => area.columns,
  getSheet: ({ run, sheet }) => new GoogleSheet(run, sheet),
  getGridId: ({ sheet }) => sheet.id,
  isStartRowBounded: ({ open }) => !open.rows || open.fromRow === true,
  isStartColumnBounded: ({ open }) => !open.columns || open.fromColumn === true,
  isEndRowBounded: ({ open }) => !open.rows,
  isEndColumnBounded: ({ open }) => !open.columns,

  getCell: (range, row: number, column: number) => {
    if (row < 1 || column < 1 || row > range.area.rows || column > range.area.columns)
      refuse('outsideRange');
    return range.with({
      row: range.area.row + row - 1,
      column: range.area.column + column - 1,
      rows: 1,
      columns: 1,
    });
  },

  offset: (range, rows: number, columns: number, height?: number, width?: number) =>
    range.with({
      row: range.area.row + rows,
      column: range.area.column + columns,
      rows: height ?? range.area.rows,
      columns: width ?? range.area.columns,
    }),

  getNextDataCell: (range, direction: { name: string }) => nextDataCell(range, direction.name),
  getDataRegion: (range, dimension?: { name: string }) =>
    dataRegion(range, dimension?.name !== 'COLUMNS', dimension?.name !== 'ROWS'),
};
