import { columnIndex, columnName } from '../workbook/a1';
import type { Area } from '../workbook/area';

/** One end of a reference; a missing row or column is left open, as in A:A or A2:A. */
export type Corner = {
  readonly row: number | null;
  readonly column: number | null;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
};

/** `Sheet!A1`, `$A2:B`, `C:C` or `5:7`; `end` is missing for a single cell. */
export type Reference = {
  readonly sheet: string | null;
  readonly start: Corner;
  readonly end: Corner | null;
};

const part = String.raw`(\$?[A-Za-z]{1,3})?(\$?\d{1,8})?`;
export const referencePattern = new RegExp(
  String.raw`(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?${part}(?::${part})?(?![\p{L}\p{N}_.(])`,
  'uy',
);

/** Reads what `referencePattern` matched; null where it is no reference after all. */
export const readReference = (match: RegExpExecArray): Reference | null => {
  const [text, sheet, column, row, endColumn, endRow] = match;
  const start = corner(column, row);
  const end = text.includes(':', sheet ? sheet.length + 1 : 0) ? corner(endColumn, endRow) : null;
  const open = start.row === null || start.column === null;
  if (end ? !hasAny(start) || !hasAny(end) : open) return null;
  if (end && open && !sharesDirection(start, end)) return null;
  return { sheet: sheet === undefined ? null : sheetName(sheet), start, end };
};

const hasAny = (corner: Corner): boolean => corner.row !== null || corner.column !== null;

const sharesDirection = (a: Corner, b: Corner): boolean =>
  (a.row !== null && b.row !== null) || (a.column !== null && b.column !== null);

const sheetName = (text: string): string =>
  text.startsWith("'") ? text.slice(1, -1).replace(/''/g, "'") : text;

const corner = (column: string | undefined, row: string | undefined): Corner => ({
  column: column === undefined ? null : columnIndex(column.replace('$', '')),
  columnFixed: column?.startsWith('$') ?? false,
  row: row === undefined ? null : Number(row.replace('$', '')) - 1,
  rowFixed: row?.startsWith('$') ?? false,
});

export const writeCorner = (corner: Corner): string =>
  (corner.column === null ? '' : (corner.columnFixed ? '$' : '') + columnName(corner.column)) +
  (corner.row === null ? '' : `${corner.rowFixed ? '$' : ''}${corner.row + 1}`);

/** How far the formula was carried from where it was written; relative parts follow. */
export type Shift = { readonly rows: number; readonly columns: number };

/** The cells a reference names on a grid of that size; null where it lies outside of it. */
export const areaOf = (
  reference: Reference,
  shift: Shift,
  grid: { rowCount: number; columnCount: number },
): Area | null => {
  const end = reference.end ?? reference.start;
  const rows = span(rowOf(reference.start, shift), rowOf(end, shift), grid.rowCount);
  const columns = span(columnOf(reference.start, shift), columnOf(end, shift), grid.columnCount);
  if (!rows || !columns) return null;
  return { row: rows.from, rows: rows.count, column: columns.from, columns: columns.count };
};

const rowOf = (corner: Corner, shift: Shift): number | null =>
  corner.row === null || corner.rowFixed ? corner.row : corner.row + shift.rows;

const columnOf = (corner: Corner, shift: Shift): number | null =>
  corner.column === null || corner.columnFixed ? corner.column : corner.column + shift.columns;

/** An end left open reaches to the edge of the grid, an open start begins at the first line. */
const span = (
  start: number | null,
  end: number | null,
  size: number,
): { from: number; count: number } | null => {
  if (start === null && end === null) return { from: 0, count: size };
  const from = Math.min(start ?? (end as number), end ?? (start as number));
  const to =
    start === null || end === null
      ? Math.max(size - 1, from)
      : Math.min(Math.max(start, end), size - 1);
  return from < 0 || from >= size ? null : { from, count: to - from + 1 };
};
