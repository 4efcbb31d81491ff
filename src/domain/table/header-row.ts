import { keyOfHeader } from '../customer/header-synonyms';
import type { Grid } from './import-table';

/** Titles, addresses and blank lines above a header are seldom more than this. */
const searchedRows = 30;

const looksLikeValue = (cell: string): boolean =>
  cell.length > 60 || /@|^https?:|^[+\d][\d\s().-]{5,}$|^[\d.,/-]+$/.test(cell);

const knownHeaders = (row: readonly string[]): number => {
  if (row.some(looksLikeValue)) return 0;
  const keys = row.map((cell) => (cell ? keyOfHeader(cell) : null));
  return new Set(keys.filter((key) => key !== null)).size;
};

const filled = (row: readonly string[]): number => row.filter((cell) => cell !== '').length;

/** One known header among strangers is believed when the strangers are as short as headers are. */
const isHeaderLike = (row: readonly string[]): boolean => row.every((cell) => cell.length <= 40);

const bestRow = (grid: Grid): number | null => {
  let best = { row: -1, known: 0 };
  grid.slice(0, searchedRows).forEach((row, index) => {
    const known = knownHeaders(row);
    if (known > best.known) best = { row: index, known };
  });
  const row = grid[best.row];
  if (!row) return null;
  return best.known >= 2 || isHeaderLike(row) ? best.row : null;
};

/** A second row of headers names only what the first leaves open or groups, and holds no values. */
const isMoreHeaders = (row: readonly string[] | undefined, beside: readonly string[]): boolean => {
  if (!row || knownHeaders(row) === 0) return false;
  const gaps = row.filter((cell, column) => cell !== '' && !beside[column]).length;
  const known = row.filter((cell) => cell !== '' && keyOfHeader(cell) !== null).length;
  return known >= filled(row) / 2 && (gaps > 0 || filled(row) < filled(beside));
};

const overlay = (upper: readonly string[], lower: readonly string[]): string[] =>
  Array.from(
    { length: Math.max(upper.length, lower.length) },
    (_, column) => lower[column] || upper[column] || '',
  );

export type HeaderRow = { readonly headers: readonly string[]; readonly firstValueRow: number };

/** The row, or pair of rows, that names the columns; `null` when no row of the list does. */
export const findHeaderRow = (grid: Grid): HeaderRow | null => {
  const index = bestRow(grid);
  if (index === null) return null;
  const row = grid[index] ?? [];
  const below = grid[index + 1];
  if (below && isMoreHeaders(below, row)) {
    return { headers: overlay(row, below), firstValueRow: index + 2 };
  }
  const above = index > 0 ? grid[index - 1] : undefined;
  const headers =
    above && filled(above) > 1 && isMoreHeaders(above, row) ? overlay(above, row) : row;
  return { headers, firstValueRow: index + 1 };
};
