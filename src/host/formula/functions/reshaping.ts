import type { CellValue } from '../../workbook/cell';
import { fail, toNumber } from '../coerce';
import type { Context } from '../context';
import { arrayFunction, type FunctionTable } from '../definition';
import { asGrid, cellsOf, fillGrid, type Grid, type Operand } from '../grid';
import { single } from '../intersect';

const many = Number.POSITIVE_INFINITY;
const missing = (): CellValue => ({ error: '#N/A' });

const numberOf = (operand: Operand | undefined, context: Context): number =>
  Math.trunc(toNumber(single(operand ?? null, context), context.workbook.locale));

const below = (grids: readonly Grid[]): Operand => {
  const width = Math.max(...grids.map(({ columns }) => columns));
  const starts = grids.map((_, at) => grids.slice(0, at).reduce((sum, { rows }) => sum + rows, 0));
  const height = grids.reduce((sum, { rows }) => sum + rows, 0);
  return fillGrid(height, width, (row, column) => {
    const at = starts.findLastIndex((start) => start <= row);
    const grid = grids[at] as Grid;
    return column < grid.columns ? grid.at(row - (starts[at] ?? 0), column) : missing();
  });
};

const turned = (grid: Grid): Grid =>
  fillGrid(grid.columns, grid.rows, (row, column) => grid.at(column, row));

/** Which cells are left out: 1 empty ones, 2 errors, 3 both. */
const listOf = ([range = null, ignore]: readonly Operand[], context: Context): CellValue[] => {
  const left = ignore === undefined ? 0 : numberOf(ignore, context);
  return cellsOf(asGrid(range)).filter((value) => {
    if (value === null) return left !== 1 && left !== 3;
    return typeof value !== 'object' || (left !== 2 && left !== 3);
  });
};

/** Lines by their numbers, from the end where those are negative. */
const chosen = (count: number, args: readonly Operand[], context: Context): number[] =>
  args
    .flatMap((arg) => cellsOf(asGrid(arg)))
    .map((value) => {
      const number = Math.trunc(toNumber(value, context.workbook.locale));
      const at = number < 0 ? count + number : number - 1;
      return number === 0 || at < 0 || at >= count ? fail('#VALUE!') : at;
    });

/** A list cut into lines of one length; the last is filled up. */
const wrapped = (args: readonly Operand[], context: Context): Grid => {
  const [range = null, length, padding] = args;
  const values = cellsOf(asGrid(range));
  const width = numberOf(length, context);
  if (width < 1) return fail('#NUM!');
  const rest = padding === undefined ? missing() : single(padding, context);
  return fillGrid(Math.ceil(values.length / width), width, (row, column) => {
    const at = row * width + column;
    return at < values.length ? (values[at] ?? null) : rest;
  });
};

export const reshapingFunctions: FunctionTable = {
  VSTACK: arrayFunction(1, many, (args) => below(args.map(asGrid))),
  HSTACK: arrayFunction(1, many, (args) =>
    turned(asGrid(below(args.map((arg) => turned(asGrid(arg)))))),
  ),
  TOCOL: arrayFunction(1, 3, (args, context) => {
    const list = listOf(args, context);
    return list.length === 0 ? fail('#N/A') : fillGrid(list.length, 1, (row) => list[row] ?? null);
  }),
  TOROW: arrayFunction(1, 3, (args, context) => {
    const list = listOf(args, context);
    return list.length === 0
      ? fail('#N/A')
      : fillGrid(1, list.length, (_, column) => list[column] ?? null);
  }),
  CHOOSECOLS: arrayFunction(2, many, ([range = null, ...asked], context) => {
    const grid = asGrid(range);
    const columns = chosen(grid.columns, asked, context);
    return fillGrid(grid.rows, columns.length, (row, at) => grid.at(row, columns[at] ?? 0));
  }),
  CHOOSEROWS: arrayFunction(2, many, ([range = null, ...asked], context) => {
    const grid = asGrid(range);
    const rows = chosen(grid.rows, asked, context);
    return fillGrid(rows.length, grid.columns, (at, column) => grid.at(rows[at] ?? 0, column));
  }),
  WRAPROWS: arrayFunction(2, 3, wrapped),
  WRAPCOLS: arrayFunction(2, 3, (args, context) => turned(wrapped(args, context))),
};
