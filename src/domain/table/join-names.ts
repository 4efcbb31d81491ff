import { keyOfHeader } from '../customer/header-synonyms';
import type { Grid } from './import-table';

const isChinese = (text: string): boolean => /^[\p{Script=Han}\p{Script=Hangul}]+$/u.test(text);

/** "Ada" and "Example" are "Ada Example", 小明 and 王 are 王小明. */
const fullName = (first: string, last: string): string => {
  if (isChinese(first) && isChinese(last)) return last + first;
  if (isChinese(last)) return `${last} ${first}`.trim();
  return last === '' || first.includes(last) ? first : `${first} ${last}`.trim();
};

/**
 * A list with first and last names in two columns becomes one with the whole name in the place of the first of them;
 * every other list stays as it is.
 */
export const joinNames = (
  headers: readonly string[],
  rows: Grid,
): { headers: readonly string[]; rows: Grid } => {
  const keys = headers.map((header) => (header ? keyOfHeader(header) : null));
  const first = keys.indexOf('firstName');
  const last = keys.indexOf('lastName');
  if (first < 0 || last < 0) return { headers, rows };
  const place = Math.min(first, last);
  const gone = Math.max(first, last);
  const joined = (row: readonly string[], whole: string): string[] =>
    row.map((cell, column) => (column === place ? whole : cell)).filter((_, i) => i !== gone);
  return {
    headers: joined(headers, `${headers[place]} + ${headers[gone]}`),
    rows: rows.map((row) => joined(row, fullName(row[first] ?? '', row[last] ?? ''))),
  };
};
