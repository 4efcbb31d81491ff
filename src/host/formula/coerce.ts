import { type CellError, type CellValue, type ErrorCode, isCellError } from '../workbook/cell';
import { generalNumber } from '../workbook/general-number';
import { readTypedNumber } from '../workbook/typed-value';

const errors = new Map<ErrorCode, CellError>();

/** The error as a value; each code is one object. */
export const errorValue = (code: ErrorCode): CellError => {
  let known = errors.get(code);
  if (!known) {
    known = { error: code };
    errors.set(code, known);
  }
  return known;
};

/** Ends the calculation of a function with an error; thrown as a value since it is no fault of the program. */
export const fail = (code: ErrorCode): never => {
  throw errorValue(code);
};

/** The value as a number, as arithmetic takes it: texts that look like numbers, dates or percents count. */
export const toNumber = (value: CellValue, locale: string): number => {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string') return readTypedNumber(value, locale) ?? fail('#VALUE!');
  throw value;
};

/** A number that becomes part of a text keeps all the digits it has. */
const EXACT_DIGITS = 15;

export const toText = (value: CellValue): string => {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'number') return generalNumber(value, EXACT_DIGITS);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  throw value;
};

export const toBoolean = (value: CellValue): boolean => {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (value === null) return false;
  if (isCellError(value)) throw value;
  const word = value.toUpperCase();
  if (word === 'TRUE' || word === 'FALSE') return word === 'TRUE';
  return fail('#VALUE!');
};

/** Numbers before texts before booleans, as in sorting; empty takes the nature of what it is compared with. */
export const compare = (a: CellValue, b: CellValue): number => {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (isCellError(a)) throw a;
  if (isCellError(b)) throw b;
  const left = a ?? emptyLike(b);
  const right = b ?? emptyLike(a);
  const difference = rank(left) - rank(right);
  if (difference !== 0) return difference;
  if (typeof left === 'string' && typeof right === 'string') return compareTexts(left, right);
  return Number(left) - Number(right);
};

const emptyLike = (other: CellValue): string | number | boolean => {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
};

const rank = (value: CellValue): number => {
  if (typeof value === 'number') return 0;
  return typeof value === 'string' ? 1 : 2;
};

const collator = new Intl.Collator('en', { sensitivity: 'accent' });

/** Case does not count. */
export const compareTexts = (a: string, b: string): number =>
  a === b ? 0 : collator.compare(a, b);
