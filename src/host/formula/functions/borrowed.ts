import * as formulajs from '@formulajs/formulajs';
import { type CellValue, type ErrorCode, errorCodes, isCellError } from '../../workbook/cell';
import { errorValue, fail } from '../coerce';
import { type FunctionDefinition, type FunctionTable, rangeFunction } from '../definition';
import { asGrid, cellsOf, isGrid, type Operand, rowOf } from '../grid';

/**
 * Functions of numbers whose bodies are Formula.js's. Those of dates and texts are ours: its dates depend on the zone of
 * the machine.
 */
const plainNames =
  'ACOS ACOSH ASIN ASINH ATAN ATAN2 ATANH COMBIN CORREL COS COSH DEGREES EVEN FACT FORECAST FV GCD ' +
  'GEOMEAN HARMEAN INTERCEPT IPMT IRR LCM NPER NPV ODD PERMUT PMT PPMT PV RADIANS RATE ROMAN RSQ ' +
  'SIN SINH SLN SLOPE STDEVP SYD TAN TANH TRIMMEAN VARP';

/** Names of ours that Formula.js keeps under another. */
const renamed: Record<string, string> = {
  'COVARIANCE.P': 'COVARIANCE.P',
  'COVARIANCE.S': 'COVARIANCE.S',
  PERCENTILE: 'PERCENTILE.INC',
  PERCENTRANK: 'PERCENTRANK.INC',
  QUARTILE: 'QUARTILE.INC',
  STDEV: 'STDEV.S',
  'STDEV.P': 'STDEV.P',
  'STDEV.S': 'STDEV.S',
  VAR: 'VAR.S',
  'VAR.P': 'VAR.P',
  'VAR.S': 'VAR.S',
};

type Body = (...args: unknown[]) => unknown;

/** Its exports are plain functions, `COVARIANCE.P` a property of COVARIANCE. */
const bodyOf = (name: string): Body => {
  const [first = '', second] = name.split('.');
  const found = (formulajs as unknown as Record<string, Record<string, Body> & Body>)[first];
  const body = second ? found?.[second] : found;
  if (typeof body !== 'function') throw new Error(`Formula.js has no ${name}`);
  return body;
};

const handOver = (operand: Operand): unknown => {
  if (!isGrid(operand)) return plain(operand);
  if (operand.rows === 1 && operand.columns === 1) return plain(operand.at(0, 0));
  return Array.from({ length: operand.usedRows }, (_, row) => rowOf(operand, row).map(plain));
};

const plain = (value: CellValue): string | number | boolean | null => {
  if (isCellError(value)) throw value;
  return value;
};

const takeOver = (result: unknown): CellValue => {
  if (typeof result === 'number') return Number.isFinite(result) ? result : fail('#NUM!');
  if (typeof result === 'string' || typeof result === 'boolean') return result;
  const code = result instanceof Error ? (result.message as ErrorCode) : '#VALUE!';
  return errorValue(errorCodes.includes(code) ? code : '#VALUE!');
};

const pairwise = new Set(['CORREL', 'COVARIANCE.P', 'COVARIANCE.S', 'INTERCEPT', 'RSQ', 'SLOPE']);

/** Places where one of two ranges has no number count in neither. */
const numberPairs = ([first = null, second = null]: readonly Operand[]): unknown[] => {
  const left = cellsOf(asGrid(first));
  const right = cellsOf(asGrid(second));
  if (left.length !== right.length) fail('#N/A');
  const kept = left
    .map((value, at) => [value, right[at]])
    .filter((pair) => pair.every((value) => typeof value === 'number'));
  return [kept.map(([value]) => value), kept.map(([, value]) => value)];
};

const borrowed = (name: string): FunctionDefinition => {
  const body = bodyOf(name);
  if (pairwise.has(name))
    return rangeFunction(2, 2, (args) => takeOver(body(...numberPairs(args))));
  return rangeFunction(0, Number.POSITIVE_INFINITY, (args) =>
    takeOver(body(...args.map(handOver))),
  );
};

export const borrowedFunctions: FunctionTable = Object.fromEntries([
  ...plainNames.split(' ').map((name) => [name, borrowed(name)] as const),
  ...Object.entries(renamed).map(([name, theirs]) => [name, borrowed(theirs)] as const),
]);
