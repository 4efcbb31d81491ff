import type { Area } from './area';

export type AreaLog = { sheetId: number; area: Area }[];

/** Adds a touched area; cells written one by one, row by row, end up as one rectangle. */
export const appendArea = (log: AreaLog, sheetId: number, area: Area): void => {
  const last = log[log.length - 1];
  if (last && last.sheetId === sheetId) {
    const joined = joinSideways(last.area, area);
    if (joined) {
      last.area = joined;
      return;
    }
    stackLastTwo(log);
  }
  log.push({ sheetId, area });
};

/** The last row completed grows the block above it when both are equally wide. */
const stackLastTwo = (log: AreaLog): void => {
  const below = log[log.length - 1];
  const above = log[log.length - 2];
  if (!below || !above || below.sheetId !== above.sheetId) return;
  const joined = joinDownwards(above.area, below.area);
  if (!joined) return;
  above.area = joined;
  log.pop();
};

const joinSideways = (a: Area, b: Area): Area | null => {
  if (b.row === a.row && b.rows === a.rows && b.column === a.column + a.columns)
    return { row: a.row, column: a.column, rows: a.rows, columns: a.columns + b.columns };
  return holds(a, b) ? a : null;
};

const joinDownwards = (a: Area, b: Area): Area | null =>
  b.column === a.column && b.columns === a.columns && b.row === a.row + a.rows
    ? { row: a.row, column: a.column, rows: a.rows + b.rows, columns: a.columns }
    : null;

const holds = (a: Area, b: Area): boolean =>
  b.row >= a.row &&
  b.column >= a.column &&
  b.row + b.rows <= a.row + a.rows &&
  b.column + b.columns <= a.column + a.columns;
