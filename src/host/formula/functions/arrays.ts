import { type CellValue, isCellError } from '../../workbook/cell';
import { compareBy, type SortKeys, sortKey } from '../../workbook/sort-order';
import { errorValue, fail, toBoolean, toNumber } from '../coerce';
import type { Context } from '../context';
import { arrayFunction, type FunctionTable } from '../definition';
import {
  ArrayGrid,
  asGrid,
  cellsOf,
  fillGrid,
  type Grid,
  isGrid,
  type Operand,
  rowOf,
} from '../grid';
import { single } from '../intersect';

const many = Number.POSITIVE_INFINITY;

const linesOf = (grid: Grid): CellValue[][] =>
  Array.from({ length: grid.rows }, (_, row) => rowOf(grid, row));

/** An array of no rows has no place in a cell. */
const arrayOr = (lines: CellValue[][]): Operand =>
  lines.length > 0 ? new ArrayGrid(lines) : fail('#N/A');

const transposed = (grid: Grid): ArrayGrid =>
  fillGrid(grid.columns, grid.rows, (row, column) => grid.at(column, row));

/** Rows, or columns where the conditions lie in a row, for which every condition holds. */
const filter = ([range = null, ...conditions]: readonly Operand[]): Operand => {
  const grid = asGrid(range);
  const tests = conditions.map(asGrid);
  const sideways = tests.some(
    (test) => test.rows === 1 && test.columns === grid.columns && grid.rows !== 1,
  );
  const source = sideways ? transposed(grid) : grid;
  const lists = tests.map(cellsOf);
  if (lists.some((list) => list.length !== source.rows)) return fail('#N/A');
  const kept = linesOf(source).filter((_, row) => lists.every((list) => holds(list[row] ?? null)));
  if (kept.length === 0) return fail('#N/A');
  return sideways ? transposed(new ArrayGrid(kept)) : new ArrayGrid(kept);
};

const holds = (value: CellValue): boolean =>
  !isCellError(value) && typeof value !== 'string' && toBoolean(value);

/** SORT(range, column or list, ascending, …); empty cells come last. */
const sort = ([range = null, ...specs]: readonly Operand[], context: Context): Operand => {
  const grid = asGrid(range);
  const keys: SortKeys[] =
    specs.length === 0 ? [{ values: columnOf(grid, 1).map(sortKey), ascending: true }] : [];
  for (let at = 0; at < specs.length; at += 2) {
    const by = specs[at] ?? null;
    const order = specs[at + 1];
    const ascending = order === undefined || toBoolean(single(order, context));
    const list = isGrid(by) && by.rows === grid.rows && by.rows > 1;
    const values = list
      ? cellsOf(by)
      : columnOf(grid, toNumber(single(by, context), context.workbook.locale));
    keys.push({ values: values.map(sortKey), ascending });
  }
  const order = Array.from({ length: grid.rows }, (_, row) => row).sort(
    (a, b) => compareBy(keys, a, b) || a - b,
  );
  return arrayOr(order.map((row) => rowOf(grid, row)));
};

const columnOf = (grid: Grid, column: number): CellValue[] =>
  column >= 1 && column <= grid.columns
    ? Array.from({ length: grid.rows }, (_, row) => grid.at(row, Math.trunc(column) - 1))
    : fail('#VALUE!');

const keyOf = (line: readonly CellValue[]): string => JSON.stringify(line);

/** Lines once each, in the order of their first appearance; `exactly once` leaves out what is repeated. */
const unique = (
  [range = null, byColumn, exactlyOnce]: readonly Operand[],
  context: Context,
): Operand => {
  const sideways = byColumn !== undefined && toBoolean(single(byColumn, context));
  const once = exactlyOnce !== undefined && toBoolean(single(exactlyOnce, context));
  const lines = linesOf(sideways ? transposed(asGrid(range)) : asGrid(range));
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1);
  const seen = new Set<string>();
  const kept = lines.filter((line) => {
    const key = keyOf(line);
    if (seen.has(key) || (once && counts.get(key) !== 1)) return false;
    seen.add(key);
    return true;
  });
  if (kept.length === 0) return fail('#N/A');
  return sideways ? transposed(new ArrayGrid(kept)) : new ArrayGrid(kept);
};

const sequence = (args: readonly Operand[], context: Context): Operand => {
  const numbers = args.map((arg) => toNumber(single(arg, context), context.workbook.locale));
  const [rows = 1, columns = 1, start = 1, step = 1] = numbers;
  if (rows < 1 || columns < 1 || rows * columns > 1_000_000) return fail('#NUM!');
  return fillGrid(
    Math.trunc(rows),
    Math.trunc(columns),
    (row, column) => start + (row * Math.trunc(columns) + column) * step,
  );
};

/** The first rows; with fewer than asked for, all of them. */
const constrain = (
  [range = null, rows = null, columns = null]: readonly Operand[],
  context: Context,
): Operand => {
  const grid = asGrid(range);
  const size = (operand: Operand): number =>
    toNumber(single(operand, context), context.workbook.locale);
  const height = Math.min(grid.rows, Math.trunc(size(rows)));
  const width = Math.min(grid.columns, Math.trunc(size(columns)));
  if (height < 1 || width < 1) return fail('#REF!');
  return fillGrid(height, width, (row, column) => grid.at(row, column));
};

export const arrayFunctions: FunctionTable = {
  FILTER: arrayFunction(2, many, filter),
  SORT: arrayFunction(1, many, sort),
  UNIQUE: arrayFunction(1, 3, unique),
  TRANSPOSE: arrayFunction(1, 1, ([range = null]) => transposed(asGrid(range))),
  FLATTEN: arrayFunction(1, many, (args) =>
    arrayOr(args.flatMap((arg) => cellsOf(asGrid(arg)).map((value) => [value]))),
  ),
  SEQUENCE: arrayFunction(1, 4, sequence),
  ARRAY_CONSTRAIN: arrayFunction(3, 3, constrain),
  SINGLE: arrayFunction(1, 1, ([range = null]) => asGrid(range).at(0, 0) ?? errorValue('#N/A')),
};
