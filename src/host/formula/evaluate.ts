import { type CellValue, isCellError } from '../workbook/cell';
import { errorValue, fail, toNumber } from './coerce';
import type { Context } from './context';
import type { FunctionDefinition } from './definition';
import type { Expression } from './expression';
import { functionNamed } from './function-table';
import {
  ArrayGrid,
  broadcastAt,
  fillGrid,
  type Grid,
  isGrid,
  type Operand,
  RangeGrid,
} from './grid';
import { single } from './intersect';
import { operate, valueOrError } from './operators';
import { areaOf, type Reference } from './reference';
import { stack } from './stack';

/**
 * Calculates a formula: one value, or an array that spills over the cells beside it. Errors are values; one nested too
 * deeply for the stack is #ERROR!.
 */
export const evaluate = (expression: Expression, context: Context): Operand => {
  try {
    const result = calculate(expression, context);
    return result instanceof RangeGrid && !context.arrays ? single(result, context) : result;
  } catch (error) {
    if (isCellError(error)) return errorValue(error.error);
    if (error instanceof RangeError) return errorValue('#ERROR!');
    throw error;
  }
};

/** Characters in a cell. */
const LONGEST_TEXT = 50_000;

/** Calculates a formula that stands for one value, as in a rule. */
export const evaluateValue = (expression: Expression, context: Context): CellValue =>
  single(evaluate(expression, context), context);

const calculate = (expression: Expression | null, context: Context): Operand => {
  if (expression === null) return null;
  switch (expression.kind) {
    case 'constant':
      return expression.value;
    case 'error':
      return errorValue(expression.code);
    case 'reference':
      return cellsNamed(expression.reference, context);
    case 'name':
      return namedValue(expression.name, context);
    case 'binary': {
      const left = calculate(expression.left, context);
      const right = calculate(expression.right, context);
      const { operator } = expression;
      return lift([left, right], context, ([a = null, b = null]) =>
        operate(operator, a, b, context.workbook.locale),
      );
    }
    case 'negate':
      return liftNumber(expression.operand, context, (value) => -value);
    case 'percent':
      return liftNumber(expression.operand, context, (value) => value / 100);
    case 'plus':
      return calculate(expression.operand, context);
    case 'array':
      return arrayOf(expression.rows, context);
    case 'call':
      return call(expression.name, expression.args, context);
  }
};

/** Does a calculation on single values, or for every cell where arrays are calculated. */
const lift = (
  operands: readonly Operand[],
  context: Context,
  run: (values: readonly CellValue[]) => CellValue,
): Operand => {
  const grids = context.arrays ? operands.filter(isGrid) : [];
  if (grids.length === 0) return run(operands.map((operand) => single(operand, context)));
  const rows = Math.max(...grids.map((grid) => grid.rows));
  const columns = Math.max(...grids.map((grid) => grid.columns));
  return fillGrid(rows, columns, (row, column) =>
    valueOrError(() => run(operands.map((operand) => broadcastAt(operand, row, column)))),
  );
};

const liftNumber = (
  expression: Expression,
  context: Context,
  run: (value: number) => number,
): Operand =>
  lift([calculate(expression, context)], context, ([value = null]) =>
    run(toNumber(value, context.workbook.locale)),
  );

const cellsNamed = (reference: Reference, context: Context): Operand => {
  const { sheet: name } = reference;
  const sheet = name === null ? context.sheet : sheetNamed(context, name);
  const area = sheet && areaOf(reference, context.shift, sheet);
  if (!sheet || !area) return fail('#REF!');
  context.refresh?.(sheet, area);
  return new RangeGrid(sheet, area);
};

const sheetNamed = (context: Context, name: string) =>
  context.workbook.sheetByName(name) ??
  context.workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());

const namedValue = (name: string, context: Context): Operand => {
  const given = context.names?.get(name.toLowerCase());
  if (given !== undefined) return given;
  const wanted = name.toLowerCase();
  const range = context.workbook.namedRanges.find(({ name }) => name.toLowerCase() === wanted);
  const sheet = range && context.workbook.sheetById(range.sheetId);
  if (!range || !sheet) return fail('#NAME?');
  context.refresh?.(sheet, range.area);
  return new RangeGrid(sheet, range.area);
};

const arrayOf = (rows: readonly (readonly Expression[])[], context: Context): Grid => {
  const inside = { ...context, arrays: true };
  const lines = rows.map((row) =>
    stack(
      row.map((cell) => calculate(cell, inside)),
      'across',
    ),
  );
  return lines.length === 1 && lines[0] ? lines[0] : stack(lines, 'down');
};

const call = (name: string, args: readonly (Expression | null)[], context: Context): Operand => {
  const definition = functionNamed(name);
  if (!definition) return callOwn(name, args, context);
  if (args.length < definition.min || args.length > definition.max) return fail('#N/A');
  switch (definition.kind) {
    case 'lazy':
      return definition.run(args, context, calculate);
    case 'range':
      return callWithRanges(definition, args, context);
    case 'value':
      return callWithValues(definition, args, context);
  }
};

/** A function that the program beside the workbook brings along; it is handed places, values and arrays of them. */
const callOwn = (name: string, args: readonly (Expression | null)[], context: Context): Operand => {
  const { ownFunction } = context.workbook;
  if (!ownFunction) return fail('#NAME?');
  const operands = args.map((arg) => calculate(arg, context));
  const result = ownFunction(
    name,
    operands.map((operand) => {
      if (operand instanceof RangeGrid) return { sheet: operand.sheet, area: operand.area };
      return isGrid(operand) ? resultCells(operand) : operand;
    }),
    { sheetId: context.sheet.id, row: context.row, column: context.column },
  );
  if (result === undefined) return fail('#NAME?');
  return Array.isArray(result) ? new ArrayGrid(result) : (result as CellValue);
};

const callWithRanges = (
  definition: Extract<FunctionDefinition, { kind: 'range' }>,
  args: readonly (Expression | null)[],
  context: Context,
): Operand => {
  const inside = definition.arrays && !context.arrays ? { ...context, arrays: true } : context;
  return definition.run(
    args.map((arg) => calculate(arg, inside)),
    inside,
  );
};

const callWithValues = (
  definition: Extract<FunctionDefinition, { kind: 'value' }>,
  args: readonly (Expression | null)[],
  context: Context,
): Operand => {
  const operands = args.map((arg) =>
    definition.seesErrors ? caught(arg, context) : calculate(arg, context),
  );
  return lift(operands, context, (values) => {
    if (!definition.seesErrors) throwFirstError(values);
    return definition.run(values, context);
  });
};

const caught = (expression: Expression | null, context: Context): Operand => {
  try {
    return calculate(expression, context);
  } catch (error) {
    if (isCellError(error)) return errorValue(error.error);
    throw error;
  }
};

const throwFirstError = (values: readonly CellValue[]): void => {
  for (const value of values) if (isCellError(value)) throw value;
};

/** A result as cells: what a formula puts into its own cell and those beside it. */
export const resultCells = (result: Operand): readonly (readonly CellValue[])[] => {
  if (!isGrid(result)) return [[isTooLong(result) ? errorValue('#VALUE!') : result]];
  if (result.rows === 0 || result.columns === 0) return [[errorValue('#N/A')]];
  if (result instanceof ArrayGrid) return result.cells;
  return fillGrid(result.rows, result.columns, (row, column) => result.at(row, column)).cells;
};

/** A text longer than a cell holds is an error in Sheets as well. */
const isTooLong = (value: CellValue): boolean =>
  typeof value === 'string' && value.length > LONGEST_TEXT;
