import { types } from 'node:util';
import type { Run } from '../runtime/run';
import { areaName, sheetPrefix } from '../workbook/a1';
import { instantToSerial, serialToInstant } from '../workbook/dates';
import type { Sheet } from '../workbook/sheet';
import { rangeFromText } from './a1-notation';
import { EnumValue } from './google-object';
import { enumValue } from './google-reference';
import { GoogleRange } from './places';
import { refuse } from './refusals';

export type CriterionValue = string | number | boolean | string[];
export type Criterion = { type: string; values: CriterionValue[] };

/** How a criterion is kept: dates as serial numbers, ranges as text, enums by name. */
export const keepValue = (run: Run, value: unknown): CriterionValue => {
  if (types.isDate(value)) return instantToSerial(value.getTime(), run.workbook.timeZone);
  if (value instanceof GoogleRange)
    return `=${sheetPrefix(value.sheet.name)}${absolute(areaName(value.area))}`;
  if (value instanceof EnumValue) return value.name;
  if (Array.isArray(value)) return value.map(String);
  return value as CriterionValue;
};

const absolute = (name: string) => name.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

/** How a script sees it again. */
export const showValue = (
  run: Run,
  type: string,
  value: CriterionValue,
  sheet: Sheet | null,
): unknown => {
  if (type.endsWith('_RELATIVE')) return enumValue('Spreadsheet.RelativeDate', String(value));
  if (type.startsWith('DATE_') && typeof value === 'number')
    return new Date(serialToInstant(value, run.workbook.timeZone));
  if (type === 'VALUE_IN_RANGE' && typeof value === 'string') {
    const home = sheet ?? run.workbook.sheets[0];
    return home ? rangeFromText(run, home, value.replace(/^=/, '').replace(/\$/g, '')) : value;
  }
  return value;
};

const numberTests: Record<string, string> = {
  Between: 'BETWEEN',
  EqualTo: 'EQUAL_TO',
  GreaterThan: 'GREATER_THAN',
  GreaterThanOrEqualTo: 'GREATER_THAN_OR_EQUAL_TO',
  LessThan: 'LESS_THAN',
  LessThanOrEqualTo: 'LESS_THAN_OR_EQUAL_TO',
  NotBetween: 'NOT_BETWEEN',
  NotEqualTo: 'NOT_EQUAL_TO',
};

/** `requireNumberBetween` or `whenNumberBetween` and their like: the name and the criterion it stands for. */
export const numberCriteria = (prefix: string): [method: string, type: string][] =>
  Object.entries(numberTests).map(([name, type]) => [`${prefix}Number${name}`, `NUMBER_${type}`]);

/** A date, or one of Google's relative dates, which have criteria of their own. */
export const dateCriterion = (run: Run, type: string, dates: unknown[]): Criterion => ({
  type: dates[0] instanceof EnumValue ? `${type}_RELATIVE` : type,
  values: dates.map((date) => keepValue(run, date)),
});

/** `withCriteria(criteria, args)` takes what it is given. */
export const givenCriterion = (run: Run, type: EnumValue, values: unknown): Criterion => {
  if (!Array.isArray(values)) return refuse('invalidArgument', 'args');
  return { type: type.name, values: values.map((value) => keepValue(run, value)) };
};
