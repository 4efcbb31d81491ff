import { types } from 'node:util';
import type { Run } from '../runtime/run';
import { type CellValue, isCellError } from '../workbook/cell';
import { instantToSerial, serialToInstant } from '../workbook/dates';
import { displayValue } from '../workbook/display';
import type { CellInput } from '../workbook/edit';
import type { Format } from '../workbook/format';
import { isAutomatic, isDateFormat } from '../workbook/number-format';
import type { Sheet } from '../workbook/sheet';
import { readTyped } from '../workbook/typed-entry';
import { refuse } from './refusals';

/** What a script reads from a cell: text, number, boolean, a date by its format, `''` where nothing is. */
export const readCell = (sheet: Sheet, row: number, column: number): unknown => {
  const value = sheet.value(row, column);
  if (value === null) return '';
  if (typeof value !== 'number') return isCellError(value) ? value.error : value;
  const { numberFormat } = sheet.format(row, column);
  if (numberFormat === undefined || !isDateFormat(numberFormat)) return value;
  return new Date(serialToInstant(value, sheet.workbook.timeZone));
};

export const readDisplayed = (sheet: Sheet, row: number, column: number): string =>
  displayValue(sheet.value(row, column), sheet.format(row, column), sheet.workbook.locale);

/** What a script writes to a cell, and the number format that the entry brings with it. */
export type Entry = { input: CellInput; numberFormat?: string };

const CELL_CHARACTERS = 50_000;

const isOdd = (value: unknown): boolean => {
  if (typeof value === 'number') return !Number.isFinite(value);
  if (types.isDate(value)) return Number.isNaN(value.getTime());
  return typeof value === 'object' && value !== null;
};

/** Refuses what no cell can hold, whatever the cell. */
export const checkEntry = (run: Run, value: unknown): void => {
  if (typeof value === 'string' && value.length > CELL_CHARACTERS) refuse('cellTooLong');
  if (isOdd(value) && !run.rules.oddValuesBecomeText) refuse('invalidValue');
};

const emptyEntry: Entry = { input: null };

/** How Sheets takes a value a script gives: texts as if typed, dates as the instant in the spreadsheet's zone. */
export const readEntry = (run: Run, value: unknown, format: Format): Entry => {
  if (value === null || value === undefined || value === '') return emptyEntry;
  if (typeof value === 'string') return typedEntry(run, value, format);
  if (typeof value === 'boolean') return { input: value };
  if (isOdd(value)) return { input: textOf(value) };
  if (typeof value === 'number') return { input: value };
  return types.isDate(value) ? dateEntry(run, value, format) : { input: textOf(value) };
};

const typedEntry = (run: Run, text: string, format: Format): Entry => {
  return readTyped(text, run.workbook.locale, format, run.year);
};

const dateEntry = (run: Run, date: Date, format: Format): Entry => {
  const serial = instantToSerial(date.getTime(), run.workbook.timeZone);
  if (!isAutomatic(format.numberFormat)) return { input: serial };
  return {
    input: serial,
    numberFormat: Number.isInteger(serial) ? 'M/d/yyyy' : 'M/d/yyyy H:mm:ss',
  };
};

const textOf = (value: unknown): CellValue => {
  if (types.isDate(value)) return 'Invalid Date';
  if (Array.isArray(value)) return `[${value.map(String).join(', ')}]`;
  if (typeof value === 'object') {
    const parts = Object.entries(value as object).map(([key, part]) => `${key}=${part}`);
    return `{${parts.join(', ')}}`;
  }
  return String(value);
};
