import { type CellValue, isCellError } from '../../workbook/cell';
import { readTypedNumber } from '../../workbook/typed-value';
import { fail } from '../coerce';
import type { Context } from '../context';
import { type Matches, matcherOf } from '../criterion';
import { type FunctionTable, rangeFunction } from '../definition';
import { asGrid, eachUsed, type Grid, isGrid, type Operand } from '../grid';
import { single } from '../intersect';

const many = Number.POSITIVE_INFINITY;

type Condition = { readonly grid: Grid; readonly matches: Matches };

const conditionsOf = (args: readonly Operand[], context: Context): Condition[] => {
  const conditions: Condition[] = [];
  for (let at = 0; at + 1 < args.length; at += 2) {
    const criterion = single(args[at + 1] ?? null, context);
    conditions.push({
      grid: asGrid(args[at] ?? null),
      matches: matcherOf(criterion, context.workbook.locale),
    });
  }
  return conditions;
};

/** Calls for the place of every cell where all conditions hold. */
const eachMatch = (
  conditions: readonly Condition[],
  visit: (row: number, column: number) => void,
): void => {
  const first = conditions[0];
  if (!first) return;
  const { rows, columns } = first.grid;
  if (conditions.some(({ grid }) => grid.rows !== rows || grid.columns !== columns))
    fail('#VALUE!');
  const end = conditions.every(({ matches }) => matches(null)) ? rows : lastRow(conditions);
  for (let row = 0; row < end; row++)
    for (let column = 0; column < columns; column++)
      if (conditions.every(({ grid, matches }) => matches(grid.at(row, column))))
        visit(row, column);
};

/** Below this row at least one condition looks at nothing but empty cells that it does not match. */
const lastRow = (conditions: readonly Condition[]): number =>
  Math.min(...conditions.filter(({ matches }) => !matches(null)).map(({ grid }) => grid.usedRows));

const countMatches = (args: readonly Operand[], context: Context): number => {
  if (args.length % 2 === 1) fail('#N/A');
  let count = 0;
  eachMatch(conditionsOf(args, context), () => count++);
  return count;
};

/** The numbers of the first range in the places where the conditions hold. */
const matchedNumbers = (values: Operand, conditions: readonly Condition[]): number[] => {
  const grid = asGrid(values);
  const found: number[] = [];
  eachMatch(conditions, (row, column) => {
    const value = grid.at(row, column);
    if (isCellError(value)) throw value;
    if (typeof value === 'number') found.push(value);
  });
  return found;
};

const overMatches =
  (summarize: (numbers: readonly number[]) => number) =>
  (args: readonly Operand[], context: Context): number => {
    const [values = null, ...rest] = args;
    if (rest.length % 2 === 1) fail('#N/A');
    const conditions = conditionsOf(rest, context);
    const grid = asGrid(values);
    const first = conditions[0]?.grid;
    if (first && (grid.rows !== first.rows || grid.columns !== first.columns)) fail('#VALUE!');
    return summarize(matchedNumbers(values, conditions));
  };

const overOneCondition =
  (summarize: (numbers: readonly number[]) => number) =>
  (args: readonly Operand[], context: Context): number => {
    const [range = null, criterion = null, values] = args;
    return summarize(matchedNumbers(values ?? range, conditionsOf([range, criterion], context)));
  };

export const sum = (numbers: readonly number[]): number => {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
};

export const average = (numbers: readonly number[]): number =>
  numbers.length === 0 ? fail('#DIV/0!') : sum(numbers) / numbers.length;

const largest = (numbers: readonly number[]): number =>
  numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0);

const smallest = (numbers: readonly number[]): number =>
  numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0);

const countWhere =
  (counts: (value: CellValue, inRange: boolean) => boolean) =>
  (args: readonly Operand[]): number => {
    let count = 0;
    for (const arg of args)
      if (isGrid(arg))
        eachUsed(arg, (value) => {
          if (counts(value, true)) count++;
        });
      else if (counts(arg, false)) count++;
    return count;
  };

const countBlank = (args: readonly Operand[]): number => {
  const grid = asGrid(args[0] ?? null);
  let filled = 0;
  eachUsed(grid, (value) => {
    if (value !== null && value !== '') filled++;
  });
  return grid.rows * grid.columns - filled;
};

/** Distinct values; texts that differ in case only are different ones. */
const countUnique = (args: readonly Operand[]): number => {
  const seen = new Set<CellValue>();
  for (const arg of args)
    eachUsed(asGrid(arg), (value) => {
      if (isCellError(value)) throw value;
      if (value !== null) seen.add(value);
    });
  return seen.size;
};

/** In ranges only numbers count, among arguments also what reads as one. */
const countNumbers = (args: readonly Operand[], { workbook }: Context): number =>
  countWhere((value, inRange) => {
    if (typeof value === 'number') return true;
    if (inRange) return false;
    if (typeof value === 'boolean') return true;
    return typeof value === 'string' && readTypedNumber(value, workbook.locale) !== null;
  })(args);

export const countingFunctions: FunctionTable = {
  COUNT: rangeFunction(1, many, countNumbers),
  COUNTA: rangeFunction(
    1,
    many,
    countWhere((value, inRange) => value !== null || !inRange),
  ),
  COUNTBLANK: rangeFunction(1, 1, countBlank),
  COUNTUNIQUE: rangeFunction(1, many, countUnique),
  COUNTIF: rangeFunction(2, 2, countMatches),
  COUNTIFS: rangeFunction(2, many, countMatches),
  SUMIF: rangeFunction(2, 3, overOneCondition(sum)),
  SUMIFS: rangeFunction(3, many, overMatches(sum)),
  AVERAGEIF: rangeFunction(2, 3, overOneCondition(average)),
  AVERAGEIFS: rangeFunction(3, many, overMatches(average)),
  MAXIFS: rangeFunction(3, many, overMatches(largest)),
  MINIFS: rangeFunction(3, many, overMatches(smallest)),
};
