import { type CellValue, isCellError } from '../../workbook/cell';
import { roundTo } from '../../workbook/rounding';
import { fail, toNumber } from '../coerce';
import type { Context } from '../context';
import {
  arrayFunction,
  type FunctionDefinition,
  type FunctionTable,
  rangeFunction,
  valueFunction,
} from '../definition';
import { asGrid, eachUsed, isGrid, type Operand, rowOf } from '../grid';
import { single } from '../intersect';
import { average, sum } from './counting';

const many = Number.POSITIVE_INFINITY;

/** The numbers among arguments: in ranges only real numbers, elsewhere what reads as one. */
export const numbersOf = (args: readonly Operand[], context: Context): number[] => {
  const numbers: number[] = [];
  for (const arg of args)
    if (isGrid(arg))
      eachUsed(arg, (value) => {
        if (isCellError(value)) throw value;
        if (typeof value === 'number') numbers.push(value);
      });
    else numbers.push(toNumber(arg, context.workbook.locale));
  return numbers;
};

const overNumbers = (summarize: (numbers: readonly number[]) => number): FunctionDefinition =>
  rangeFunction(1, many, (args, context) => summarize(numbersOf(args, context)));

/** Whether the whole part of a number is even or odd. */
const parity = (rest: 0 | 1): FunctionDefinition =>
  valueFunction(
    1,
    1,
    ([value = null], { workbook }) =>
      Math.abs(Math.trunc(toNumber(value, workbook.locale))) % 2 === rest,
  );

/** A function of numbers; what it cannot calculate is #NUM!. */
export const numeric = (
  min: number,
  max: number,
  calculate: (...numbers: number[]) => number,
): FunctionDefinition =>
  valueFunction(min, max, (args, { workbook }) => {
    const result = calculate(...args.map((arg) => toNumber(arg, workbook.locale)));
    return Number.isFinite(result) ? result : fail('#NUM!');
  });

const most = (numbers: readonly number[]): number =>
  numbers.reduce((largest, number) => Math.max(largest, number), numbers[0] ?? 0);

const least = (numbers: readonly number[]): number =>
  numbers.reduce((smallest, number) => Math.min(smallest, number), numbers[0] ?? 0);

const ascending = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);

const median = (numbers: readonly number[]): number => {
  const sorted = ascending(numbers);
  if (sorted.length === 0) return fail('#NUM!');
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2;
};

const mode = (numbers: readonly number[]): number => {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const best = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 1] as [number, number]);
  return best[1] > 1 ? best[0] : fail('#N/A');
};

/** The k-th number counted from one end. */
const kth = (largestFirst: boolean): FunctionDefinition =>
  rangeFunction(2, 2, ([range = null, place = null], context) => {
    const sorted = ascending(numbersOf([range], context));
    if (largestFirst) sorted.reverse();
    const index = toNumber(single(place, context), context.workbook.locale);
    return sorted[Math.trunc(index) - 1] ?? fail('#NUM!');
  });

const sumProduct = (args: readonly Operand[]): number => {
  const grids = args.map(asGrid);
  const first = grids[0];
  if (!first) return 0;
  if (grids.some((grid) => grid.rows !== first.rows || grid.columns !== first.columns))
    return fail('#VALUE!');
  let total = 0;
  const end = Math.min(...grids.map((grid) => grid.usedRows));
  for (let row = 0; row < end; row++)
    for (let column = 0; column < first.columns; column++)
      total += grids.reduce((product, grid) => product * factor(grid.at(row, column)), 1);
  return total;
};

const factor = (value: CellValue): number => {
  if (isCellError(value)) throw value;
  return typeof value === 'number' ? value : value === true ? 1 : 0;
};

/** Digits beyond the places asked for are cut or raised, after floating-point noise is taken off. */
const roundBy =
  (step: (value: number) => number) =>
  (value: number, places = 0): number => {
    const digits = Math.trunc(places);
    const size = Number(Math.abs(value).toPrecision(15));
    return Math.sign(value) * roundTo(step(Number(`${size}e${digits}`)) * 10 ** -digits, digits);
  };

const toMultiple =
  (step: (value: number) => number) =>
  (value: number, factor = value < 0 ? -1 : 1): number => {
    if (factor === 0) return 0;
    if (value > 0 && factor < 0) return fail('#NUM!');
    return step(Number((value / factor).toPrecision(15))) * factor;
  };

const modulo = (dividend: number, divisor: number): number =>
  divisor === 0 ? fail('#DIV/0!') : dividend - divisor * Math.floor(dividend / divisor);

const rank: FunctionDefinition = rangeFunction(
  2,
  3,
  ([value = null, range = null, up], context) => {
    const wanted = toNumber(single(value, context), context.workbook.locale);
    const ascendingOrder =
      up !== undefined && single(up, context) !== 0 && single(up, context) !== false;
    const numbers = numbersOf([range], context);
    if (!numbers.includes(wanted)) return fail('#N/A');
    return numbers.filter((other) => (ascendingOrder ? other < wanted : other > wanted)).length + 1;
  },
);

const average2 = (numbers: readonly number[]): number => average(numbers);

/** Total of a column of the rows that a filter leaves visible is not told apart: 9, 109 and their like summarise all. */
const subtotals: Record<number, (numbers: readonly number[]) => number> = {
  1: average2,
  2: (numbers) => numbers.length,
  4: most,
  5: least,
  6: (numbers) => numbers.reduce((product, number) => product * number, 1),
  9: sum,
};

export const mathFunctions: FunctionTable = {
  SUM: overNumbers(sum),
  AVERAGE: overNumbers(average),
  MIN: overNumbers(least),
  MAX: overNumbers(most),
  PRODUCT: overNumbers((numbers) => numbers.reduce((product, number) => product * number, 1)),
  MEDIAN: overNumbers(median),
  MODE: overNumbers(mode),
  LARGE: kth(true),
  SMALL: kth(false),
  RANK: rank,
  SUMPRODUCT: arrayFunction(1, many, sumProduct),
  SUBTOTAL: rangeFunction(2, many, ([code = null, ...ranges], context) => {
    const summarize = subtotals[toNumber(single(code, context), context.workbook.locale) % 100];
    return summarize ? summarize(numbersOf(ranges, context)) : fail('#VALUE!');
  }),
  SUMSQ: overNumbers((numbers) => sum(numbers.map((number) => number * number))),
  ROUND: numeric(1, 2, (value, places = 0) => roundTo(value, Math.trunc(places))),
  ROUNDUP: numeric(1, 2, roundBy(Math.ceil)),
  ROUNDDOWN: numeric(1, 2, roundBy(Math.floor)),
  TRUNC: numeric(1, 2, roundBy(Math.floor)),
  INT: numeric(1, 1, Math.floor),
  CEILING: numeric(1, 2, toMultiple(Math.ceil)),
  FLOOR: numeric(1, 2, toMultiple(Math.floor)),
  MROUND: numeric(2, 2, (value, factor) => toMultiple(Math.round)(value, factor)),
  ISEVEN: parity(0),
  ISODD: parity(1),
  MOD: numeric(2, 2, modulo),
  QUOTIENT: numeric(2, 2, (dividend, divisor) =>
    divisor === 0 ? fail('#DIV/0!') : Math.trunc(dividend / divisor),
  ),
  ABS: numeric(1, 1, Math.abs),
  SIGN: numeric(1, 1, Math.sign),
  SQRT: numeric(1, 1, Math.sqrt),
  POWER: numeric(2, 2, (base, exponent) => base ** exponent),
  EXP: numeric(1, 1, Math.exp),
  LN: numeric(1, 1, Math.log),
  LOG: numeric(1, 2, (value, base = 10) => Math.log(value) / Math.log(base)),
  LOG10: numeric(1, 1, Math.log10),
  PI: numeric(0, 0, () => Math.PI),
  RAND: numeric(0, 0, Math.random),
  RANDBETWEEN: numeric(2, 2, (low, high) => {
    const from = Math.ceil(low);
    return from + Math.floor(Math.random() * (Math.floor(high) - from + 1));
  }),
  MAXA: rangeFunction(1, many, (args) => most(countedValues(args))),
  MINA: rangeFunction(1, many, (args) => least(countedValues(args))),
  AVERAGEA: rangeFunction(1, many, (args) => average(countedValues(args))),
};

/** Texts count as 0 and truth values as 0 or 1. */
const countedValues = (args: readonly Operand[]): number[] =>
  args.flatMap((arg) => {
    const grid = asGrid(arg);
    const values: CellValue[] = [];
    for (let row = 0; row < grid.usedRows; row++) values.push(...rowOf(grid, row));
    return values.filter((value) => value !== null).map(factor);
  });
