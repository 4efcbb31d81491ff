import { Problem } from '../problem';
import { readDelimitedText } from './delimited-text';
import { findHeaderRow } from './header-row';
import { type Grid, type ImportTable, isBlankRow, type TableProblem } from './import-table';
import { joinNames } from './join-names';
import { matchColumns } from './match-columns';
import { settleDates } from './settle-dates';

/** A workbook of Google holds ten million cells, and a register of more customers no longer opens in good time. */
export const mostListRows = 100_000;

/** Wider than any list of customers; a file like that has been cut at the wrong sign. */
const mostColumns = 500;

const totals =
  /^(grand total|totals?|sum|summe|gesamt|suma|totale|итого|всего|合计|合計|总计|總計|总数|汇总)\s*[:：]?$/i;
const subtotals = /^(sub-?\s?totals?|小计|小計)\s*[:：]?$/i;

/** Numbers, and how many of what there are: `60家`, `60 customers`. */
const amount =
  /^[\d\s.,%$€¥£-]*(家|条|條|个|個|位|名|行|户|戶|rows?|customers?|companies|firms|contacts?|entries|records)?$/i;

/** A row that adds up others has nothing but that word and numbers. */
const addsUp = (row: readonly string[], word: RegExp): boolean => {
  const cells = row.filter((cell) => cell !== '');
  return word.test(cells[0] ?? '') && cells.slice(1).every((cell) => amount.test(cell));
};

const sameCells = (row: readonly string[], headers: readonly string[]): boolean =>
  row.some((cell) => cell !== '') &&
  headers.every((header, column) => (row[column] ?? '') === header);

type Body = { rows: string[][]; problems: TableProblem[] };

const lastFilledRow = (rows: Grid): number => {
  let last = rows.length;
  while (last > 0 && isBlankRow(rows[last - 1] ?? [])) last -= 1;
  return last;
};

/** Rows up to the totals; headers repeated at page breaks and subtotals become blank rows. */
const readBody = (grid: Grid, headers: readonly string[], firstRow: number): Body => {
  const problems: TableProblem[] = [];
  const end = lastFilledRow(grid);
  const total = grid.findIndex((row) => addsUp(row, totals));
  const stop = total < 0 ? end : total;
  if (stop < end) problems.push({ kind: 'totals', row: firstRow + stop + 1 });
  if (stop + 1 < end) problems.push({ kind: 'rowsAfterTotals', row: firstRow + stop + 2 });
  const kept = grid.slice(0, stop);
  const rows = kept.slice(0, lastFilledRow(kept)).map((row, index) => {
    const isRepeated = sameCells(row, headers);
    if (isRepeated) problems.push({ kind: 'headerRepeated', row: firstRow + index + 1 });
    const isSubtotal = addsUp(row, subtotals);
    if (isSubtotal) problems.push({ kind: 'totals', row: firstRow + index + 1 });
    const isNoCustomer = isRepeated || isSubtotal;
    return headers.map((_, column) => (isNoCustomer ? '' : (row[column] ?? '')));
  });
  return { rows, problems };
};

/** Values beyond the last header stand in columns without a name, for the person to see. */
const withUnnamed = (headers: readonly string[], rows: Grid): readonly string[] => {
  const width = rows.reduce((most, row) => {
    let last = row.length;
    while (last > most && row[last - 1] === '') last -= 1;
    return Math.max(most, last);
  }, headers.length);
  return Array.from({ length: width }, (_, column) => headers[column] ?? '');
};

/** Cuts the list out of a sheet of cells: header below the titles, rows down to the totals. Throws `tooManyRows`. */
export const readGrid = (name: string, grid: Grid): ImportTable => {
  if (grid.every(isBlankRow)) throw new Problem('tableEmpty', { name });
  const found = findHeaderRow(grid);
  if (!found) throw new Problem('tableWithoutHeader', { name });
  const { firstValueRow } = found;
  const customers = lastFilledRow(grid) - firstValueRow;
  if (customers > mostListRows) {
    throw new Problem('tooManyRows', { rows: customers, most: mostListRows });
  }
  const headers = withUnnamed(found.headers, grid.slice(firstValueRow));
  if (headers.length > mostColumns) throw new Problem('tableUnreadable', { name });
  const body = readBody(grid.slice(firstValueRow), headers, firstValueRow);
  if (body.rows.every(isBlankRow)) throw new Problem('tableEmpty', { name });
  const list = joinNames(headers, body.rows);
  const columns = matchColumns(list.headers, list.rows);
  const { rows, problems } = settleDates(columns, list.rows, firstValueRow);
  const titleRows = firstValueRow;
  return { name, columns, rows, titleRows, problems: [...body.problems, ...problems] };
};

/**
 * Reads the text of a CSV, TSV or semicolon file, or a pasted table, into a list with its mapping proposed. Throws
 * `tableUnreadable`, `tableEmpty`, `tableWithoutHeader` or `tooManyRows`.
 */
export const readTable = (name: string, text: string): ImportTable => {
  const { grid, problems } = readDelimitedText(name, text);
  const table = readGrid(name, grid);
  return { ...table, problems: [...problems, ...table.problems] };
};
