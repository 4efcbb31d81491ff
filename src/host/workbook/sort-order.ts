import { type CellValue, isCellError } from './cell';

const collator = new Intl.Collator('en', { numeric: false });

/** Numbers, then texts, then truth values, then errors; empty cells are told apart before. */
const rank = (value: CellValue): number => {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return isCellError(value) ? 3 : 2;
};

/** What a value is sorted by: case does not count. */
export const sortKey = (value: CellValue): CellValue =>
  typeof value === 'string' ? value.toLowerCase() : value;

/** Order of two sort keys; empty cells come last both upwards and downwards. */
export const compareForSort = (a: CellValue, b: CellValue, ascending: boolean): number => {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const difference = rank(a) - rank(b) || compareAlike(a, b);
  return ascending ? difference : -difference;
};

const compareAlike = (a: CellValue, b: CellValue): number => {
  if (typeof a === 'string' && typeof b === 'string') return a === b ? 0 : collator.compare(a, b);
  return typeof a === 'object' || typeof b === 'object' ? 0 : Number(a) - Number(b);
};

/** The values of one column to sort by, row by row. */
export type SortKeys = { readonly values: readonly CellValue[]; readonly ascending: boolean };

export const compareBy = (keys: readonly SortKeys[], a: number, b: number): number => {
  for (const { values, ascending } of keys) {
    const difference = compareForSort(values[a] ?? null, values[b] ?? null, ascending);
    if (difference !== 0) return difference;
  }
  return 0;
};
