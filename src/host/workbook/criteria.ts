import { type Context, contextAt } from '../formula/context';
import { evaluateValue } from '../formula/evaluate';
import { parsed } from '../formula/formula-cell';
import { type CellValue, isCellError } from './cell';
import { instantToSerial } from './dates';
import { generalNumber } from './general-number';
import type { Sheet } from './sheet';
import { readTypedValue } from './typed-value';

type CriterionValue = string | number | boolean | string[];
export type Criterion = { readonly type: string; readonly values: readonly CriterionValue[] };

/** Whether a value meets a criterion at a cell; the context says which cell and when. */
export type Test = (value: CellValue, context: Context) => boolean;

/** Google's boolean criteria by name; null for one that is no test of single values. */
export const testOf = (criterion: Criterion): Test | null => {
  const { type, values } = criterion;
  if (type.endsWith('_TO_ANY')) return anyTest(type, values);
  if (type === 'CUSTOM_FORMULA') return formulaTest(String(values[0] ?? ''));
  if (type.startsWith('NUMBER_')) return numberTest(type.slice(7), values);
  if (type.startsWith('DATE_')) return dateTest(type.slice(5), values);
  if (type.startsWith('TEXT_')) return textTest(type.slice(5), values);
  if (type === 'CELL_EMPTY') return (value) => value === null || value === '';
  if (type === 'CELL_NOT_EMPTY') return (value) => value !== null && value !== '';
  return null;
};

/** One of several values, or none of them. */
const anyTest = (type: string, values: readonly CriterionValue[]): Test | null => {
  const single = type.slice(0, -'_ANY'.length).replace('_NOT_', '_');
  const tests = values.flat().map((value) => testOf({ type: single, values: [numeric(value)] }));
  const wanted = !type.includes('_NOT_');
  return (value, context) => tests.some((test) => test?.(value, context)) === wanted;
};

const numeric = (value: CriterionValue): CriterionValue =>
  typeof value === 'string' && value !== '' && !Number.isNaN(Number(value)) ? Number(value) : value;

/** True for TRUE and for numbers but 0; a formula that is none is never true. */
const formulaTest = (text: string): Test => {
  const expression = parsed(text.startsWith('=') ? text : `=${text}`);
  if (!expression) return () => false;
  return (_, context) => {
    const result = evaluateValue(expression, context);
    return result === true || (typeof result === 'number' && result !== 0);
  };
};

/** A limit given as a number or as a formula. */
const limitOf = (value: CriterionValue | undefined, context: Context): number | null => {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return null;
  if (!value.startsWith('=')) return readTypedValue(value, context.workbook.locale)?.value ?? null;
  const expression = parsed(value);
  const result = expression ? evaluateValue(expression, context) : null;
  return typeof result === 'number' ? result : null;
};

type Comparison = (value: number, first: number, second: number) => boolean;

const between: Comparison = (value, first, second) =>
  value >= Math.min(first, second) && value <= Math.max(first, second);

const comparisons: Record<string, Comparison> = {
  EQUAL_TO: (value, limit) => value === limit,
  NOT_EQUAL_TO: (value, limit) => value !== limit,
  GREATER_THAN: (value, limit) => value > limit,
  GREATER_THAN_OR_EQUAL_TO: (value, limit) => value >= limit,
  LESS_THAN: (value, limit) => value < limit,
  LESS_THAN_OR_EQUAL_TO: (value, limit) => value <= limit,
  AFTER: (value, limit) => value > limit,
  ON_OR_AFTER: (value, limit) => value >= limit,
  BEFORE: (value, limit) => value < limit,
  ON_OR_BEFORE: (value, limit) => value <= limit,
  BETWEEN: between,
  NOT_BETWEEN: (value, first, second) => !between(value, first, second),
};

const numberTest = (name: string, values: readonly CriterionValue[]): Test | null =>
  comparisonTest(comparisons[name], values, (value) => value);

const comparisonTest = (
  holds: Comparison | undefined,
  values: readonly CriterionValue[],
  measure: (value: number) => number,
): Test | null => {
  if (!holds) return null;
  return (value, context) => {
    if (typeof value !== 'number') return false;
    const first = limitOf(values[0], context);
    const second = values.length > 1 ? limitOf(values[1], context) : 0;
    return first !== null && second !== null && holds(measure(value), first, second);
  };
};

/** Days are compared, whatever the time of day. */
const dateTest = (name: string, values: readonly CriterionValue[]): Test | null => {
  if (name === 'IS_VALID_DATE') return (value) => typeof value === 'number' && value >= 0;
  if (!name.endsWith('_RELATIVE')) return comparisonTest(comparisons[name], values, Math.floor);
  const holds = comparisons[name.slice(0, -'_RELATIVE'.length)];
  const day = String(values[0] ?? '');
  if (!holds) return null;
  return (value, context) => {
    if (typeof value !== 'number') return false;
    const today = Math.floor(instantToSerial(context.now, context.workbook.timeZone));
    const past = pastDays[day];
    if (past && name === 'EQUAL_TO_RELATIVE') return value >= today - past && value < today + 1;
    return holds(Math.floor(value), today + (relativeDays[day] ?? -(past ?? 0)), 0);
  };
};

const relativeDays: Record<string, number> = { TODAY: 0, TOMORROW: 1, YESTERDAY: -1 };
const pastDays: Record<string, number> = { PAST_WEEK: 7, PAST_MONTH: 30, PAST_YEAR: 365 };

const emailPattern = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;
const urlPattern = /^((https?|ftp):\/\/)?[^\s/@.]+(\.[^\s/@.]+)+([/?#]\S*)?$/i;

const textTests: Record<string, (text: string, wanted: string) => boolean> = {
  CONTAINS: (text, wanted) => text.includes(wanted),
  DOES_NOT_CONTAIN: (text, wanted) => !text.includes(wanted),
  EQUAL_TO: (text, wanted) => text === wanted,
  NOT_EQUAL_TO: (text, wanted) => text !== wanted,
  STARTS_WITH: (text, wanted) => text.startsWith(wanted),
  ENDS_WITH: (text, wanted) => text.endsWith(wanted),
  IS_VALID_EMAIL: (text) => emailPattern.test(text),
  IS_VALID_URL: (text) => urlPattern.test(text),
};

/** Case does not count. */
const textTest = (name: string, values: readonly CriterionValue[]): Test | null => {
  const holds = textTests[name];
  const wanted = String(values[0] ?? '').toLowerCase();
  return holds ? (value) => holds(plainText(value).toLowerCase(), wanted) : null;
};

/** A value as the text that lists and text criteria look at. */
export const plainText = (value: CellValue): string => {
  if (value === null) return '';
  if (typeof value === 'number') return generalNumber(value, 15);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return isCellError(value) ? value.error : value;
};

/** A context that is moved from cell to cell of an area, where a rule's formula is relative to the area's first cell. */
export const movingContext = (sheet: Sheet): Context => contextAt(sheet, 0, 0, 0);

export const moveContext = (
  context: Context,
  cell: { row: number; column: number },
  anchor: { row: number; column: number },
  now: number,
): Context => {
  context.row = cell.row;
  context.column = cell.column;
  context.shift = { rows: cell.row - anchor.row, columns: cell.column - anchor.column };
  context.now = now;
  return context;
};
