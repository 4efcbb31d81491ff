import { type CellValue, isCellError } from './cell';

const collator = new Intl.Collator('en', { numeric: false });

/** Numbers, then texts, then truth values, then errors; empty cells are told apart before. */
const rank = (value: CellValue): number => {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return isCellError(value) ? 3 : 2;
};

/** Order of two cells when sorting; empty ones come last both upwards and downwards. */
export const compareForSort = (a: CellValue, b: CellValue, ascending: boolean): number => {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const difference = rank(a) - rank(b) || compareAlike(a, b);
  return ascending ? difference : -difference;
};

const compareAlike = (a: CellValue, b: CellValue): number => {
  if (typeof a === 'string' && typeof b === 'string')
    return collator.compare(a.toLowerCase(), b.toLowerCase());
  return typeof a === 'object' || typeof b === 'object' ? 0 : Number(a) - Number(b);
};
