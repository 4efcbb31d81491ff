/** A rectangle of cells, counted from 0. */
export type Area = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

export const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

export const intersects = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** The cells that both areas cover. */
export const overlap = (a: Area, b: Area): Area | null => {
  if (!intersects(a, b)) return null;
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  return {
    row,
    column,
    rows: Math.min(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.min(a.column + a.columns, b.column + b.columns) - column,
  };
};

/** What is left of `from` without `hole`: up to four rectangles. */
export const subtract = (from: Area, hole: Area): Area[] => {
  const top = Math.max(from.row, hole.row);
  const bottom = Math.min(from.row + from.rows, hole.row + hole.rows);
  const left = Math.max(from.column, hole.column);
  const right = Math.min(from.column + from.columns, hole.column + hole.columns);
  if (top >= bottom || left >= right) return [from];
  const pieces: Area[] = [
    { ...from, rows: top - from.row },
    { row: top, column: from.column, rows: bottom - top, columns: left - from.column },
    { row: top, column: right, rows: bottom - top, columns: from.column + from.columns - right },
    { ...from, row: bottom, rows: from.row + from.rows - bottom },
  ];
  return pieces.filter((piece) => piece.rows > 0 && piece.columns > 0);
};
