import type { LocalDate } from '../local-date';
import { dateOrderOf, isEitherOrder, readDate } from '../read-date';
import type { Grid, ImportColumn, TableProblem } from './import-table';

const dateKeys: readonly (string | null)[] = ['lastContact', 'nextFollowUp'];

/** Only forms that need the order of the file are settled here, and they need no today. */
const anyDay = '2000-01-01' as LocalDate;

/**
 * Dates such as 3/5/2026 become 2026-05-03 as soon as any row of the list tells day from month, so that every part of
 * the list is later read alike; where none tells they stay as typed, and the first of them is pointed out.
 */
export const settleDates = (
  columns: readonly ImportColumn[],
  rows: Grid,
  titleRows: number,
): { rows: Grid; problems: readonly TableProblem[] } => {
  const dated = [...columns.keys()].filter((at) => dateKeys.includes(columns[at]?.key ?? null));
  const order = dateOrderOf(rows.flatMap((row) => dated.map((at) => row[at] ?? '')));
  const isOpen = (row: readonly string[]) => dated.some((at) => isEitherOrder(row[at] ?? ''));
  const first = rows.findIndex(isOpen);
  if (first < 0) return { rows, problems: [] };
  if (order === 'unknown') {
    const open = { row: titleRows + first + 1, rows: rows.filter(isOpen).length };
    return { rows, problems: [{ kind: 'dayOrMonthFirst', ...open }] };
  }
  const settled = (cell: string): string =>
    isEitherOrder(cell) ? (readDate(cell, { today: anyDay, order }) ?? cell) : cell;
  const rowsSettled = rows.map((row) =>
    row.map((cell, at) => (dated.includes(at) ? settled(cell) : cell)),
  );
  return { rows: rowsSettled, problems: [] };
};
