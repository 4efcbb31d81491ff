import type { DataValidation as FileRule } from 'hucre';
import { areaName } from '../workbook/a1';
import type { Validation } from '../workbook/features';
import type { Lists } from './appendix';
import { excelFormula, googleFormula } from './excel-formula';
import { shiftFormula } from './formula-text';
import { fixedArea, quoteSheet, readAreas } from './references';

type Names = (name: string) => string;
type Criterion = Validation['criterion'];
type Wording = Pick<FileRule, 'type'> &
  Partial<Pick<FileRule, 'operator' | 'formula1' | 'formula2' | 'values'>>;
type Operator = NonNullable<FileRule['operator']>;

/** Excel's limits on a list written into the rule and on the words of its help. */
const longestList = 255;
const longestHelp = 255;

const comparisons: Record<string, Operator> = {
  BETWEEN: 'between',
  NOT_BETWEEN: 'notBetween',
  EQUAL_TO: 'equal',
  NOT_EQUAL_TO: 'notEqual',
  GREATER_THAN: 'greaterThan',
  GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  LESS_THAN: 'lessThan',
  LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
  AFTER: 'greaterThan',
  BEFORE: 'lessThan',
  ON_OR_AFTER: 'greaterThanOrEqual',
  ON_OR_BEFORE: 'lessThanOrEqual',
};

/** Where a workbook's lists and sheets are found in the file. */
export type Surroundings = { lists: Lists; appendixName: string; fileName: Names };

const listOf = (values: Criterion['values']): string[] =>
  (Array.isArray(values[0]) ? values[0] : values).map(String);

const fitsInRule = (values: string[]): boolean =>
  values.join(',').length <= longestList &&
  values.every((value) => value !== '' && value === value.trim() && !/[,"]/.test(value));

const writeList = (values: string[], around: Surroundings): Wording => {
  if (fitsInRule(values)) return { type: 'list', values };
  const place = around.lists.add(values);
  return { type: 'list', formula1: `${quoteSheet(around.appendixName)}!${fixedArea(place)}` };
};

const operand = (value: unknown): string =>
  typeof value === 'string' && !value.startsWith('=') && Number.isNaN(Number(value))
    ? `"${value.replaceAll('"', '""')}"`
    : String(value).replace(/^=/, '');

const wordingOf = (rule: Validation, around: Surroundings): Wording => {
  const { type, values } = rule.criterion;
  const [kind = '', ...rest] = type.split('_');
  const operator = comparisons[rest.join('_')];
  const cell = areaName({ ...(rule.areas[0] ?? { row: 0, column: 0 }), rows: 1, columns: 1 });
  if (type === 'VALUE_IN_LIST') return writeList(listOf(values), around);
  if (type === 'VALUE_IN_RANGE') {
    return {
      type: 'list',
      formula1: excelFormula(String(values[0]).replace(/^=/, ''), around.fileName),
    };
  }
  if (type === 'CHECKBOX')
    return writeList(values.length > 0 ? listOf(values) : ['TRUE', 'FALSE'], around);
  if ((kind === 'NUMBER' || kind === 'DATE') && operator && values.length > 0) {
    const [formula1, formula2] = values.map(operand);
    const bounds = formula2 === undefined ? { formula1 } : { formula1, formula2 };
    return { type: kind === 'DATE' ? 'date' : 'decimal', operator, ...bounds } as Wording;
  }
  if (type === 'CUSTOM_FORMULA') {
    return {
      type: 'custom',
      formula1: excelFormula(String(values[0]).replace(/^=/, ''), around.fileName),
    };
  }
  return { type: 'custom', formula1: tests(cell, values)[type] ?? 'TRUE' };
};

const tests = (cell: string, [text]: Criterion['values']): Record<string, string> => ({
  TEXT_CONTAINS: `ISNUMBER(SEARCH(${operand(text)},${cell}))`,
  TEXT_DOES_NOT_CONTAIN: `ISERROR(SEARCH(${operand(text)},${cell}))`,
  TEXT_EQUAL_TO: `EXACT(${cell},${operand(text)})`,
  TEXT_IS_VALID_EMAIL: `ISNUMBER(SEARCH("?*@?*.?*",${cell}))`,
  TEXT_IS_VALID_URL: `ISNUMBER(SEARCH("?*://?*",${cell}))`,
  DATE_IS_VALID_DATE: `ISNUMBER(${cell})`,
});

/** LibreOffice writes a second bound of 0 for rules that have only one. */
const boundsOf = (rule: Wording): string[] => {
  const hasTwo = rule.type !== 'list' && /between/i.test(rule.operator ?? 'between');
  const bounds = hasTwo ? [rule.formula1, rule.formula2] : [rule.formula1];
  return bounds.filter((bound): bound is string => bound !== undefined);
};

/** How the file words a rule, without where it lies. */
export const validationWording = (rule: Wording & { range: string }): string => {
  const [first = { row: 0, column: 0 }] = readAreas(rule.range);
  const shifted = boundsOf(rule).map((bound) => shiftFormula(bound, -first.row, -first.column));
  const operator = rule.operator === 'between' ? null : (rule.operator ?? null);
  return JSON.stringify([rule.type, operator, rule.values ?? null, shifted])
    .replace(/_xlfn\./g, '')
    .replace(/[\s$']/g, '');
};

export const writeValidations = (rules: Validation[], around: Surroundings): FileRule[] =>
  rules
    .filter((rule) => rule.areas.length > 0)
    .map((rule) => ({
      ...wordingOf(rule, around),
      range: rule.areas.map(areaName).join(' '),
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: rule.allowInvalid ? ('warning' as const) : ('stop' as const),
      ...(rule.helpText === null
        ? {}
        : { showInputMessage: true, inputMessage: rule.helpText.slice(0, longestHelp) }),
    }));

export const rememberValidations = (rules: Validation[], written: FileRule[]) =>
  written.map((rule, index) => ({
    wording: validationWording(rule),
    rule: rules.filter((each) => each.areas.length > 0)[index] as Validation,
  }));

/**
 * Rules of the file. A remembered rule whose list lies in the appendix comes back even where the file has lost it:
 * Excel keeps such a rule in a place that is not read.
 */
export const readValidations = (
  rules: FileRule[],
  remembered: { wording: string; rule: Validation }[],
  sheetName: Names,
): Validation[] => {
  const left = [...remembered];
  const read = rules.flatMap((rule) => {
    const areas = readAreas(rule.range);
    const wording = validationWording(rule);
    const at = left.findIndex((each) => each.wording === wording);
    const [exact] = at < 0 ? [] : left.splice(at, 1);
    const criterion = exact?.rule.criterion ?? readCriterion(rule, sheetName);
    if (areas.length === 0 || !criterion) return [];
    const helpText = readHelp(rule, exact?.rule);
    return [{ areas, criterion, allowInvalid: allowsInvalid(rule), helpText }];
  });
  const lost = left.filter(({ wording }) => wording.includes('"_portbook'));
  return [...read, ...lost.map(({ rule }) => rule)];
};

const allowsInvalid = (rule: FileRule): boolean =>
  !rule.showErrorMessage || (rule.errorStyle ?? 'stop') !== 'stop';

const readHelp = (rule: FileRule, exact: Validation | undefined): string | null => {
  const help = rule.inputMessage ?? null;
  return exact?.helpText?.slice(0, longestHelp) === help && help !== null
    ? (exact?.helpText ?? null)
    : help;
};

const readCriterion = (rule: FileRule, sheetName: Names): Criterion | null => {
  const formulas = boundsOf(rule);
  if (rule.type === 'list') {
    if (rule.values) return { type: 'VALUE_IN_LIST', values: [rule.values, true] };
    return formulas[0] ? { type: 'VALUE_IN_RANGE', values: [formulas[0], true] } : null;
  }
  if (rule.type === 'custom' && formulas[0]) {
    return { type: 'CUSTOM_FORMULA', values: [`=${googleFormula(formulas[0], sheetName)}`] };
  }
  const kind = rule.type === 'date' ? 'DATE' : 'NUMBER';
  const word = wordFor(kind, rule.operator ?? 'between');
  if (!word || !['date', 'decimal', 'whole'].includes(rule.type) || formulas.length === 0)
    return null;
  return { type: `${kind}_${word}`, values: formulas.map(readOperand) };
};

const wordFor = (kind: string, operator: Operator): string | undefined =>
  Object.keys(comparisons).find(
    (word) => comparisons[word] === operator && (kind === 'DATE') === isDateWord(word),
  );

const isDateWord = (word: string): boolean => /^(ON_OR_)?(AFTER|BEFORE)$/.test(word);

const readOperand = (formula: string): string | number =>
  formula !== '' && !Number.isNaN(Number(formula)) ? Number(formula) : `=${formula}`;
