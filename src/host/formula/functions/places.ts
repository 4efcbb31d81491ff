import { cellName, columnName, sheetPrefix } from '../../workbook/a1';
import { fail, toBoolean, toNumber, toText } from '../coerce';
import type { Context } from '../context';
import {
  type Evaluate,
  type FunctionDefinition,
  type FunctionTable,
  lazyFunction,
  rangeFunction,
} from '../definition';
import type { Expression } from '../expression';
import { asGrid, fillGrid, type Operand, RangeGrid } from '../grid';
import { single } from '../intersect';
import { parse } from '../parse';
import { FormulaParseError } from '../token';

const numberAt = (
  args: readonly Operand[],
  at: number,
  fallback: number,
  context: Context,
): number => {
  const arg = args[at];
  if (arg === undefined || arg === null) return fallback;
  return Math.trunc(toNumber(single(arg, context), context.workbook.locale));
};

/** ROW and COLUMN: the place of a reference, or of the formula itself. */
const placeOf = (side: 'row' | 'column'): FunctionDefinition =>
  lazyFunction(0, 1, ([reference = null], context, evaluate) => {
    if (reference === null) return context[side] + 1;
    const range = evaluate(reference, placing(reference, context));
    if (!(range instanceof RangeGrid)) return fail('#VALUE!');
    const { area } = range;
    if (!context.arrays) return area[side] + 1;
    return side === 'row'
      ? fillGrid(area.rows, 1, (row) => area.row + row + 1)
      : fillGrid(1, area.columns, (_, column) => area.column + column + 1);
  });

/** Where cells are does not depend on what is in them, not even where the formula is one of them. */
const placing = (argument: Expression | null, context: Context): Context =>
  argument?.kind === 'reference' ? { ...context, refresh: null } : context;

const sizeOf = (side: 'rows' | 'columns'): FunctionDefinition =>
  lazyFunction(
    1,
    1,
    ([range = null], context, evaluate) => asGrid(evaluate(range, placing(range, context)))[side],
  );

const offset = (
  [reference = null, ...rest]: readonly (Expression | null)[],
  context: Context,
  evaluate: Evaluate,
): Operand => {
  const range = evaluate(reference, context);
  if (!(range instanceof RangeGrid)) return fail('#VALUE!');
  const args = rest.map((arg) => evaluate(arg, context));
  const { area, sheet } = range;
  const moved = {
    row: area.row + numberAt(args, 0, 0, context),
    column: area.column + numberAt(args, 1, 0, context),
    rows: numberAt(args, 2, area.rows, context),
    columns: numberAt(args, 3, area.columns, context),
  };
  const inside = moved.row >= 0 && moved.column >= 0 && moved.rows > 0 && moved.columns > 0;
  if (!inside || moved.row + moved.rows > sheet.rowCount) return fail('#REF!');
  if (moved.column + moved.columns > sheet.columnCount) return fail('#REF!');
  context.refresh?.(sheet, moved);
  return new RangeGrid(sheet, moved);
};

const indirect = (
  [text = null]: readonly (Expression | null)[],
  context: Context,
  evaluate: Evaluate,
): Operand => {
  const reference = readReference(toText(single(evaluate(text, context), context)));
  return evaluate(reference, { ...context, shift: { rows: 0, columns: 0 } });
};

const readReference = (text: string): Expression => {
  try {
    const expression = parse(text);
    return expression.kind === 'reference' || expression.kind === 'name'
      ? expression
      : fail('#REF!');
  } catch (error) {
    if (error instanceof FormulaParseError) return fail('#REF!');
    throw error;
  }
};

/** The name of a cell, with dollars before what is absolute: 1 both, 2 the row, 3 the column, 4 none. */
const address = (args: readonly Operand[], context: Context): string => {
  const row = numberAt(args, 0, 1, context);
  const column = numberAt(args, 1, 1, context);
  const mode = numberAt(args, 2, 1, context);
  if (row < 1 || column < 1 || mode < 1 || mode > 4) return fail('#VALUE!');
  const a1 = args[3] === undefined || args[3] === null || toBoolean(single(args[3], context));
  const sheet = args[4] === undefined ? '' : sheetPrefix(toText(single(args[4], context)));
  if (!a1) return sheet + (mode === 1 ? `R${row}C${column}` : fail('#VALUE!'));
  const letters = columnName(column - 1);
  const dollars = { column: mode % 2 === 1 ? '$' : '', row: mode <= 2 ? '$' : '' };
  if (mode === 4) return sheet + cellName(row - 1, column - 1);
  return `${sheet}${dollars.column}${letters}${dollars.row}${row}`;
};

export const placeFunctions: FunctionTable = {
  ROW: placeOf('row'),
  COLUMN: placeOf('column'),
  ROWS: sizeOf('rows'),
  COLUMNS: sizeOf('columns'),
  OFFSET: lazyFunction(3, 5, offset),
  INDIRECT: lazyFunction(1, 2, indirect),
  ADDRESS: rangeFunction(2, 5, address),
};
