import { type CellValue, isCellError } from '../../workbook/cell';
import { compare, fail, toBoolean, toNumber } from '../coerce';
import type { Context } from '../context';
import { wildcardPattern } from '../criterion';
import { type FunctionTable, rangeFunction } from '../definition';
import { ArrayGrid, asGrid, type Grid, isGrid, type Operand, rowOf } from '../grid';
import { single } from '../intersect';
import { isSame } from '../operators';

/** One line of a grid that is searched through. */
type Line = {
  readonly length: number;
  readonly used: number;
  readonly at: (index: number) => CellValue;
};

const columnLine = (grid: Grid, column: number): Line => ({
  length: grid.rows,
  used: grid.usedRows,
  at: (index) => grid.at(index, column),
});

const rowLine = (grid: Grid, row: number): Line => ({
  length: grid.columns,
  used: grid.columns,
  at: (index) => grid.at(row, index),
});

const lineOf = (operand: Operand): Line => {
  const grid = asGrid(operand);
  if (grid.columns === 1) return columnLine(grid, 0);
  return grid.rows === 1 ? rowLine(grid, 0) : fail('#N/A');
};

const sameKind = (a: CellValue, b: CellValue): boolean => typeof a === typeof b;

const equals = (wanted: CellValue, wildcards: boolean): ((value: CellValue) => boolean) => {
  if (wildcards && typeof wanted === 'string' && /[*?~]/.test(wanted)) {
    const pattern = wildcardPattern(wanted);
    return (value) => typeof value === 'string' && pattern.test(value);
  }
  return (value) =>
    !isCellError(value) && value !== null && sameKind(value, wanted) && isSame(value, wanted);
};

const exactly = (line: Line, wanted: CellValue, wildcards: boolean, fromEnd = false): number => {
  const matches = equals(wanted, wildcards);
  if (fromEnd) {
    for (let at = line.used - 1; at >= 0; at--) if (matches(line.at(at))) return at;
    return -1;
  }
  for (let at = 0; at < line.used; at++) if (matches(line.at(at))) return at;
  return -1;
};

/** The last of the values not above the wanted one, in a line sorted upwards. */
const lastNotAbove = (line: Line, wanted: CellValue): number => {
  let found = -1;
  for (let at = 0; at < line.used; at++) {
    const value = line.at(at);
    if (value === null || isCellError(value) || !sameKind(value, wanted)) continue;
    if (compare(value, wanted) > 0) break;
    found = at;
  }
  return found;
};

/** The last of the values not below the wanted one, in a line sorted downwards. */
const lastNotBelow = (line: Line, wanted: CellValue): number => {
  let found = -1;
  for (let at = 0; at < line.used; at++) {
    const value = line.at(at);
    if (value === null || isCellError(value) || !sameKind(value, wanted)) continue;
    if (compare(value, wanted) < 0) break;
    found = at;
  }
  return found;
};

/** The nearest value on one side in a line of any order: -1 the next smaller, 1 the next larger. */
const nearest = (line: Line, wanted: CellValue, side: number): number => {
  let best = -1;
  for (let at = 0; at < line.used; at++) {
    const value = line.at(at);
    if (value === null || isCellError(value) || !sameKind(value, wanted)) continue;
    if (compare(value, wanted) * side <= 0) continue;
    if (best < 0 || compare(value, line.at(best)) * side < 0) best = at;
  }
  return best;
};

const wantedValue = (operand: Operand | undefined, context: Context): CellValue => {
  const value = single(operand ?? null, context);
  if (isCellError(value)) throw value;
  return value ?? 0;
};

const numberOr = (operand: Operand | undefined, fallback: number, context: Context): number =>
  operand === undefined
    ? fallback
    : Math.trunc(toNumber(single(operand, context), context.workbook.locale));

const isSorted = (operand: Operand | undefined, context: Context): boolean =>
  operand === undefined || toBoolean(single(operand, context));

/** VLOOKUP and HLOOKUP; over an array of wanted values in array calculations. */
const lookUp =
  (vertical: boolean) =>
  ([key = null, range = null, index, sorted]: readonly Operand[], context: Context): Operand => {
    const grid = asGrid(range);
    const place = numberOr(index, 1, context) - 1;
    const size = vertical ? grid.columns : grid.rows;
    if (place < 0) return fail('#VALUE!');
    if (place >= size) return fail('#REF!');
    const line = vertical ? columnLine(grid, 0) : rowLine(grid, 0);
    const inOrder = isSorted(sorted, context);
    const find = (wanted: CellValue): CellValue => {
      const at = inOrder ? lastNotAbove(line, wanted) : exactly(line, wanted, true);
      if (at < 0) return { error: '#N/A' };
      return vertical ? grid.at(at, place) : grid.at(place, at);
    };
    if (!context.arrays || !isGrid(key)) return find(wantedValue(key, context));
    return new ArrayGrid(
      Array.from({ length: key.rows }, (_, row) =>
        rowOf(key, row).map((value) => find(value ?? 0)),
      ),
    );
  };

const match = ([key, range = null, type]: readonly Operand[], context: Context): CellValue => {
  const line = lineOf(range);
  const wanted = wantedValue(key, context);
  const kind = numberOr(type, 1, context);
  const at =
    kind === 0
      ? exactly(line, wanted, true)
      : kind > 0
        ? lastNotAbove(line, wanted)
        : lastNotBelow(line, wanted);
  return at < 0 ? fail('#N/A') : at + 1;
};

/** Position by the rules of XLOOKUP: match mode 0, -1, 1, 2 and search from the first or the last. */
const position = (line: Line, wanted: CellValue, mode: number, direction: number): number => {
  const exact = exactly(line, wanted, mode === 2, direction < 0);
  if (exact >= 0 || mode === 0 || mode === 2) return exact;
  return nearest(line, wanted, mode < 0 ? -1 : 1);
};

const xMatch = (
  [key, range = null, mode, direction]: readonly Operand[],
  context: Context,
): CellValue => {
  const wanted = wantedValue(key, context);
  const at = position(
    lineOf(range),
    wanted,
    numberOr(mode, 0, context),
    numberOr(direction, 1, context),
  );
  return at < 0 ? fail('#N/A') : at + 1;
};

const xLookup = (args: readonly Operand[], context: Context): Operand => {
  const [key = null, range = null, results = null, missing, mode, direction] = args;
  const line = lineOf(range);
  const answers = asGrid(results);
  const vertical = asGrid(range).columns === 1 && answers.rows === asGrid(range).rows;
  if ((vertical ? answers.rows : answers.columns) !== line.length) return fail('#VALUE!');
  const find = (wanted: CellValue): Operand => {
    const at = position(line, wanted, numberOr(mode, 0, context), numberOr(direction, 1, context));
    if (at < 0) return missing === undefined ? fail('#N/A') : missing;
    if (vertical)
      return answers.columns === 1 ? answers.at(at, 0) : new ArrayGrid([rowOf(answers, at)]);
    if (answers.rows === 1) return answers.at(0, at);
    return new ArrayGrid(Array.from({ length: answers.rows }, (_, row) => [answers.at(row, at)]));
  };
  if (!context.arrays || !isGrid(key)) return find(wantedValue(key, context));
  return new ArrayGrid(
    Array.from({ length: key.rows }, (_, row) => [
      orNotFound(() => find(key.at(row, 0) ?? 0), context),
    ]),
  );
};

const orNotFound = (find: () => Operand, context: Context): CellValue => {
  try {
    return single(find(), context);
  } catch (error) {
    if (isCellError(error)) return error;
    throw error;
  }
};

/** Row and column from 1; 0 or left out means all of them. */
const index = ([range = null, row, column]: readonly Operand[], context: Context): Operand => {
  const grid = asGrid(range);
  const first = numberOr(row, 0, context);
  const oneLine = grid.rows === 1 && column === undefined;
  const down = oneLine ? 1 : first;
  const across = oneLine ? first : numberOr(column, 0, context);
  if (down < 0 || across < 0 || down > grid.rows || across > grid.columns) return fail('#NUM!');
  const rows = down === 0 ? Array.from({ length: grid.rows }, (_, at) => at) : [down - 1];
  const columns = across === 0 ? Array.from({ length: grid.columns }, (_, at) => at) : [across - 1];
  if (rows.length === 1 && columns.length === 1) return grid.at(rows[0] ?? 0, columns[0] ?? 0);
  return new ArrayGrid(rows.map((at) => columns.map((place) => grid.at(at, place))));
};

const lookup = ([key, range = null, results]: readonly Operand[], context: Context): CellValue => {
  const grid = asGrid(range);
  const line = grid.columns > grid.rows ? rowLine(grid, 0) : columnLine(grid, 0);
  const at = lastNotAbove(line, wantedValue(key, context));
  if (at < 0) return fail('#N/A');
  if (results !== undefined) return lineOf(results).at(at);
  return grid.columns > grid.rows ? grid.at(grid.rows - 1, at) : grid.at(at, grid.columns - 1);
};

export const lookupFunctions: FunctionTable = {
  VLOOKUP: rangeFunction(3, 4, lookUp(true)),
  HLOOKUP: rangeFunction(3, 4, lookUp(false)),
  LOOKUP: rangeFunction(2, 3, lookup),
  XLOOKUP: rangeFunction(3, 6, xLookup),
  XMATCH: rangeFunction(2, 4, xMatch),
  MATCH: rangeFunction(2, 3, match),
  INDEX: rangeFunction(1, 3, index),
};
