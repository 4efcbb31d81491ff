import { type CellValue, isCellError } from '../../workbook/cell';
import { errorValue, fail, toBoolean } from '../coerce';
import type { Context } from '../context';
import {
  type Evaluate,
  type FunctionTable,
  lazyFunction,
  rangeFunction,
  valueFunction,
} from '../definition';
import type { Expression } from '../expression';
import { asGrid, broadcastAt, eachUsed, fillGrid, isGrid, type Operand, RangeGrid } from '../grid';
import { single } from '../intersect';
import { isSame, valueOrError } from '../operators';

const never = Number.POSITIVE_INFINITY;

const chooseByCondition = (
  args: readonly (Expression | null)[],
  context: Context,
  evaluate: Evaluate,
): Operand => {
  const condition = evaluate(args[0] ?? null, context);
  if (context.arrays && isGrid(condition)) return chooseForEach(condition, args, context, evaluate);
  const holds = toBoolean(single(condition, context));
  if (holds) return evaluate(args[1] ?? null, context);
  return args.length > 2 ? evaluate(args[2] ?? null, context) : false;
};

const chooseForEach = (
  conditions: Operand,
  args: readonly (Expression | null)[],
  context: Context,
  evaluate: Evaluate,
): Operand => {
  const grid = asGrid(conditions);
  const yes = caught(() => evaluate(args[1] ?? null, context));
  const no = args.length > 2 ? caught(() => evaluate(args[2] ?? null, context)) : false;
  const rows = Math.max(grid.rows, asGrid(yes).rows, asGrid(no).rows);
  const columns = Math.max(grid.columns, asGrid(yes).columns, asGrid(no).columns);
  return fillGrid(rows, columns, (row, column) =>
    valueOrError(() =>
      broadcastAt(toBoolean(broadcastAt(grid, row, column)) ? yes : no, row, column),
    ),
  );
};

const caught = (calculate: () => Operand): Operand => {
  try {
    return calculate();
  } catch (error) {
    if (isCellError(error)) return errorValue(error.error);
    throw error;
  }
};

/** The second argument in the place of errors, of all or of one kind. */
const replaceErrors =
  (isReplaced: (value: CellValue) => boolean) =>
  (args: readonly (Expression | null)[], context: Context, evaluate: Evaluate): Operand => {
    const value = caught(() => evaluate(args[0] ?? null, context));
    const other = (): Operand => (args.length > 1 ? evaluate(args[1] ?? null, context) : null);
    const spills = isGrid(value) && (context.arrays || !(value instanceof RangeGrid));
    if (!spills) {
      const only = single(value, context);
      return isReplaced(only) ? other() : only;
    }
    const replacement = other();
    return fillGrid(value.rows, value.columns, (row, column) => {
      const cell = value.at(row, column);
      return isReplaced(cell) ? broadcastAt(replacement, row, column) : cell;
    });
  };

const firstTrue = (
  args: readonly (Expression | null)[],
  context: Context,
  evaluate: Evaluate,
): Operand => {
  for (let at = 0; at + 1 < args.length; at += 2)
    if (toBoolean(single(evaluate(args[at] ?? null, context), context)))
      return evaluate(args[at + 1] ?? null, context);
  return fail('#N/A');
};

const firstSame = (
  args: readonly (Expression | null)[],
  context: Context,
  evaluate: Evaluate,
): Operand => {
  const wanted = single(evaluate(args[0] ?? null, context), context);
  if (isCellError(wanted)) throw wanted;
  let at = 1;
  for (; at + 1 < args.length; at += 2)
    if (isSame(wanted, single(evaluate(args[at] ?? null, context), context)))
      return evaluate(args[at + 1] ?? null, context);
  return at < args.length ? evaluate(args[at] ?? null, context) : fail('#N/A');
};

/** Texts and empty cells of a range do not take part; without any truth value it is an error. */
const truths = (operands: readonly Operand[]): boolean[] => {
  const found: boolean[] = [];
  for (const operand of operands)
    if (isGrid(operand))
      eachUsed(operand, (value) => {
        if (isCellError(value)) throw value;
        if (typeof value === 'boolean' || typeof value === 'number')
          found.push(value !== 0 && value !== false);
      });
    else found.push(toBoolean(operand));
  return found.length > 0 ? found : fail('#VALUE!');
};

const bind = (
  args: readonly (Expression | null)[],
  context: Context,
  evaluate: Evaluate,
): Operand => {
  let inner = context;
  for (let at = 0; at + 1 < args.length; at += 2) {
    const name = args[at];
    if (name?.kind !== 'name') return fail('#NAME?');
    const value = evaluate(args[at + 1] ?? null, inner);
    inner = { ...inner, names: new Map(inner.names ?? []).set(name.name.toLowerCase(), value) };
  }
  return args.length % 2 === 1 ? evaluate(args[args.length - 1] ?? null, inner) : fail('#N/A');
};

export const logicFunctions: FunctionTable = {
  IF: lazyFunction(2, 3, chooseByCondition),
  IFS: lazyFunction(2, never, firstTrue),
  SWITCH: lazyFunction(3, never, firstSame),
  IFERROR: lazyFunction(1, 2, replaceErrors(isCellError)),
  IFNA: lazyFunction(
    2,
    2,
    replaceErrors((value) => isCellError(value) && value.error === '#N/A'),
  ),
  LET: lazyFunction(3, never, bind),
  ARRAYFORMULA: lazyFunction(1, 1, ([inner = null], context, evaluate) =>
    spread(evaluate(inner, { ...context, arrays: true })),
  ),
  CHOOSE: lazyFunction(2, never, (args, context, evaluate) => {
    const index = Math.trunc(Number(single(evaluate(args[0] ?? null, context), context)));
    return index >= 1 && index < args.length
      ? evaluate(args[index] ?? null, context)
      : fail('#NUM!');
  }),
  AND: rangeFunction(1, never, (args) => truths(args).every(Boolean)),
  OR: rangeFunction(1, never, (args) => truths(args).some(Boolean)),
  XOR: rangeFunction(1, never, (args) => truths(args).filter(Boolean).length % 2 === 1),
  NOT: valueFunction(1, 1, ([value = null]) => !toBoolean(value)),
  TRUE: valueFunction(0, 0, () => true),
  FALSE: valueFunction(0, 0, () => false),
};

/** A range as an array, so that it is spread out rather than reduced to one cell. */
const spread = (operand: Operand): Operand =>
  operand instanceof RangeGrid
    ? fillGrid(operand.rows, operand.columns, (row, column) => operand.at(row, column))
    : operand;
