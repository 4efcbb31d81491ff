import type { IRange } from '@univerjs/core';
import type { Validation } from '../workbook/features';
import type { Sheet } from '../workbook/sheet';
import { readRange, writeRange } from './univer-range';

/** The part of Univer's data validation rule that a drop-down or a checkbox needs. */
export type UniverRule = {
  uid: string;
  type: string;
  ranges: IRange[];
  formula1?: string;
  formula2?: string;
  showErrorMessage?: boolean;
  errorStyle?: number;
  error?: string;
  renderMode?: number;
  showDropDown?: boolean;
  allowBlank?: boolean;
};

/** Univer's `DataValidationErrorStyle.WARNING`: the host alone refuses, so that `onEdit` never sees a refused value. */
const warning = 2;
/** Univer's `DataValidationRenderMode`: the arrow at the right of the cell, as plain Sheets drop-downs show. */
const arrow = 1;

const isChoice = ({ criterion }: Validation): boolean =>
  ['VALUE_IN_LIST', 'VALUE_IN_RANGE', 'CHECKBOX'].includes(criterion.type);

/** The drop-downs and checkboxes of a tab. */
export const choicesOf = (sheet: Sheet): Validation[] => sheet.validations.filter(isChoice);

/** The rules that the grid draws; its own number and date checks would only repeat what the host refuses. */
export const writeChoices = (
  choices: readonly Validation[],
  listIn: (validation: Validation) => string[],
): UniverRule[] =>
  choices.map((validation, index) => {
    const shared = {
      uid: `choice-${index}`,
      ranges: validation.areas.map(writeRange),
      showErrorMessage: false,
      errorStyle: warning,
      allowBlank: true,
    };
    if (validation.criterion.type === 'CHECKBOX') return { ...shared, type: 'checkbox' };
    const list = listIn(validation);
    return { ...shared, type: 'list', formula1: JSON.stringify(list), renderMode: arrow };
  });

/** What the drop-downs became after a person changed them in the grid; unchanged ones keep all that Univer forgets. */
export const readChoices = (
  rules: readonly UniverRule[],
  before: readonly Validation[],
  size: { rows: number; columns: number },
): Validation[] =>
  rules
    .filter((rule) => rule.type === 'list' || rule.type === 'checkbox')
    .map((rule) => {
      const areas = rule.ranges.map((range) => readRange(range, size.rows, size.columns));
      const known = before[Number(/^choice-(\d+)$/.exec(rule.uid)?.[1] ?? -1)];
      if (known && isUntouched(rule, known)) return { ...known, areas };
      return { areas, ...readRule(rule) };
    });

const isUntouched = (rule: UniverRule, known: Validation): boolean =>
  known.criterion.type !== 'VALUE_IN_LIST' ||
  rule.formula1 === JSON.stringify(known.criterion.values.find(Array.isArray)?.map(String) ?? []);

const readRule = (rule: UniverRule): Omit<Validation, 'areas'> => ({
  criterion:
    rule.type === 'checkbox'
      ? { type: 'CHECKBOX', values: [] }
      : { type: 'VALUE_IN_LIST', values: [readList(rule.formula1 ?? '[]'), true] },
  allowInvalid: rule.errorStyle !== 1,
  helpText: rule.error || null,
});

const readList = (formula: string): string[] => {
  if (!formula.startsWith('[')) return formula.split(',');
  return (JSON.parse(formula) as unknown[]).map(String);
};
