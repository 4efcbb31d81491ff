import { areaOf, readReference, referencePattern } from '../formula/reference';
import { contains } from './area';
import type { CellValue } from './cell';
import { moveContext, movingContext, plainText, testOf } from './criteria';
import type { Validation } from './features';
import type { Sheet } from './sheet';

/** The rule that holds for a cell. */
export const validationAt = (sheet: Sheet, row: number, column: number): Validation | null =>
  sheet.validations.find(({ areas }) => areas.some((area) => contains(area, row, column))) ?? null;

/** The rule that a value would break in a cell; an empty cell breaks none. `now` is for rules that ask for today. */
export const violation = (
  sheet: Sheet,
  row: number,
  column: number,
  value: CellValue,
  now = Number.NaN,
): Validation | null => {
  if (value === null || value === '') return null;
  const validation = validationAt(sheet, row, column);
  if (!validation) return null;
  return isAllowed(sheet, validation, row, column, value, now) ? null : validation;
};

const isAllowed = (
  sheet: Sheet,
  validation: Validation,
  row: number,
  column: number,
  value: CellValue,
  now: number,
): boolean => {
  const { type, values } = validation.criterion;
  if (type === 'VALUE_IN_LIST') return listed(values[0]).includes(plainText(value));
  if (type === 'VALUE_IN_RANGE')
    return rangeTexts(sheet, String(values[0])).includes(plainText(value));
  if (type === 'CHECKBOX') return isTick(values, value);
  const test = testOf(validation.criterion);
  const anchor = validation.areas[0];
  if (!test || !anchor) return true;
  return test(value, moveContext(movingContext(sheet), { row, column }, anchor, now));
};

const listed = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** A box holds TRUE or FALSE, or the two values it was given. */
const isTick = (values: readonly unknown[], value: CellValue): boolean =>
  values.length === 0 ? typeof value === 'boolean' : values.map(String).includes(plainText(value));

/** The texts a drop-down offers. */
export const choicesOf = (sheet: Sheet, validation: Validation): string[] => {
  const { type, values } = validation.criterion;
  if (type === 'VALUE_IN_LIST') return listed(values[0]);
  return type === 'VALUE_IN_RANGE' ? rangeTexts(sheet, String(values[0])) : [];
};

const rangeTexts = (sheet: Sheet, text: string): string[] => {
  referencePattern.lastIndex = text.startsWith('=') ? 1 : 0;
  const match = referencePattern.exec(text);
  const reference = match && readReference(match);
  if (!reference) return [];
  const on = reference.sheet === null ? sheet : sheet.workbook.sheetByName(reference.sheet);
  const area = on && areaOf(reference, { rows: 0, columns: 0 }, on);
  if (!on || !area) return [];
  const texts: string[] = [];
  const end = Math.min(area.row + area.rows, on.rows.length);
  for (let row = area.row; row < end; row++)
    for (let column = area.column; column < area.column + area.columns; column++) {
      const value = on.value(row, column);
      if (value !== null) texts.push(plainText(value));
    }
  return texts;
};
