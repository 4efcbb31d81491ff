import { type CellValue, isCellError } from '../workbook/cell';
import { compare, errorValue, fail, toNumber, toText } from './coerce';
import type { Operator } from './expression';

type Calculation = (left: CellValue, right: CellValue, locale: string) => CellValue;

const arithmetic =
  (calculate: (a: number, b: number) => number): Calculation =>
  (left, right, locale) => {
    const result = calculate(toNumber(left, locale), toNumber(right, locale));
    return Number.isFinite(result) ? result : fail('#NUM!');
  };

const comparison =
  (holds: (difference: number) => boolean): Calculation =>
  (left, right) =>
    holds(compare(left, right));

/** Same value; texts regardless of case, empty like any empty. */
export const isSame = (left: CellValue, right: CellValue): boolean => {
  if (left === right) return true;
  if (typeof left === 'string' && typeof right === 'string')
    return left.length === right.length && left.toLowerCase() === right.toLowerCase();
  return compare(left, right) === 0;
};

const calculations: Record<Operator, Calculation> = {
  '+': arithmetic((a, b) => a + b),
  '-': arithmetic((a, b) => a - b),
  '*': arithmetic((a, b) => a * b),
  '/': (left, right, locale) => {
    const divisor = toNumber(right, locale);
    const dividend = toNumber(left, locale);
    return divisor === 0 ? fail('#DIV/0!') : dividend / divisor;
  },
  '^': arithmetic((a, b) => a ** b),
  '&': (left, right) => toText(left) + toText(right),
  '=': (left, right) => isSame(left, right),
  '<>': (left, right) => !isSame(left, right),
  '<': comparison((difference) => difference < 0),
  '>': comparison((difference) => difference > 0),
  '<=': comparison((difference) => difference <= 0),
  '>=': comparison((difference) => difference >= 0),
};

/** Calculates with two values; an error on either side is thrown on. */
export const operate = (
  operator: Operator,
  left: CellValue,
  right: CellValue,
  locale: string,
): CellValue => {
  if (isCellError(left)) throw left;
  if (isCellError(right)) throw right;
  return calculations[operator](left, right, locale);
};

/** Does a calculation and gives its error as a value, for one cell among others. */
export const valueOrError = (calculate: () => CellValue): CellValue => {
  try {
    return calculate();
  } catch (error) {
    if (isCellError(error)) return errorValue(error.error);
    throw error;
  }
};
