import type { Area } from './area';

/** 'A' for 0, 'AA' for 26. */
export const columnName = (column: number): string =>
  (column < 26 ? '' : columnName(Math.floor(column / 26) - 1)) +
  String.fromCharCode(65 + (column % 26));

export const columnIndex = (name: string): number => {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
};

export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

export const areaName = (area: Area): string => {
  const first = cellName(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellName(area.row + area.rows - 1, area.column + area.columns - 1)}`;
};

/** A tab's name as it stands before `!` in a formula, quoted where it must be. */
export const sheetPrefix = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !/^[a-z]{1,3}\d+$/i.test(name)
    ? `${name}!`
    : `'${name.replace(/'/g, "''")}'!`;
