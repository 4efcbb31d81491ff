import type { ConditionalRule as FileRule } from 'hucre';
import { areaName, columnName } from '../workbook/a1';
import type { Area } from '../workbook/area';
import type { ConditionalRule } from '../workbook/features';
import { type StyleReader, writeRuleStyle } from './cell-style';
import { readScale, writeScale } from './colour-scales';
import { excelFormula, googleFormula } from './excel-formula';
import { shiftFormula } from './formula-text';
import { readAreas } from './references';

type Names = (name: string) => string;
type Criterion = ConditionalRule['criterion'];
type Operator = NonNullable<FileRule['operator']>;
type Wording = Pick<FileRule, 'type'> & Partial<Pick<FileRule, 'operator' | 'formula' | 'text'>>;

const comparisons: Record<string, Operator> = {
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'notBetween',
  NUMBER_EQUAL_TO: 'equal',
  NUMBER_NOT_EQUAL_TO: 'notEqual',
  NUMBER_GREATER_THAN: 'greaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  NUMBER_LESS_THAN: 'lessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
};
const dates: Record<string, Operator> = {
  DATE_AFTER: 'greaterThan',
  DATE_BEFORE: 'lessThan',
  DATE_EQUAL_TO: 'equal',
};
const relativeDates: Record<string, string> = {
  TODAY: 'TODAY()',
  TOMORROW: 'TODAY()+1',
  YESTERDAY: 'TODAY()-1',
  PAST_WEEK: 'TODAY()-7',
  PAST_MONTH: 'EDATE(TODAY(),-1)',
  PAST_YEAR: 'EDATE(TODAY(),-12)',
};
/** Texts that begin with, end with, hold: Excel wants the test as a formula beside the text. */
const texts: Record<
  string,
  { type: FileRule['type']; test: (cell: string, text: string) => string }
> = {
  TEXT_CONTAINS: {
    type: 'containsText',
    test: (cell, text) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  },
  TEXT_DOES_NOT_CONTAIN: {
    type: 'notContainsText',
    test: (cell, text) => `ISERROR(SEARCH(${text},${cell}))`,
  },
  TEXT_STARTS_WITH: {
    type: 'beginsWith',
    test: (cell, text) => `LEFT(${cell},LEN(${text}))=${text}`,
  },
  TEXT_ENDS_WITH: { type: 'endsWith', test: (cell, text) => `RIGHT(${cell},LEN(${text}))=${text}` },
};

const quoted = (value: unknown): string => `"${String(value).replaceAll('"', '""')}"`;
const operand = (value: unknown): string =>
  typeof value === 'string' && !value.startsWith('=')
    ? quoted(value)
    : String(value).replace(/^=/, '');

/** The corner that relative references of a rule count from: Excel takes the outermost, Google the first area's. */
const corner = (areas: Area[]): { row: number; column: number } => ({
  row: Math.min(...areas.map((area) => area.row)),
  column: Math.min(...areas.map((area) => area.column)),
});

const wordingOf = (criterion: Criterion, areas: Area[], fileName: Names): Wording => {
  const { type, values } = criterion;
  const { row, column } = corner(areas);
  const cell = `${columnName(column)}${row + 1}`;
  const text = texts[type];
  const operator = comparisons[type] ?? dates[type];
  if (text) {
    return {
      type: text.type,
      text: String(values[0]),
      formula: text.test(cell, quoted(values[0])),
    };
  }
  const relative = relativeDates[String(values[0])];
  if (type.endsWith('_RELATIVE') && relative) {
    const comparison = dates[type.slice(0, -'_RELATIVE'.length)] ?? 'equal';
    return { type: 'cellIs', operator: comparison, formula: relative };
  }
  if (operator) return { type: 'cellIs', operator, formula: values.map(operand) };
  if (type === 'CELL_EMPTY') return { type: 'containsBlanks', formula: `LEN(TRIM(${cell}))=0` };
  if (type === 'CELL_NOT_EMPTY')
    return { type: 'notContainsBlanks', formula: `LEN(TRIM(${cell}))>0` };
  if (type === 'TEXT_EQUAL_TO')
    return { type: 'cellIs', operator: 'equal', formula: quoted(values[0]) };
  return { type: 'expression', formula: ruleFormula(criterion, areas, fileName) };
};

const ruleFormula = (criterion: Criterion, areas: Area[], fileName: Names): string => {
  const [first] = areas;
  const outer = corner(areas);
  const body = String(criterion.values[0] ?? 'FALSE').replace(/^=/, '');
  if (criterion.type !== 'CUSTOM_FORMULA' || !first) return 'FALSE';
  return excelFormula(
    shiftFormula(body, outer.row - first.row, outer.column - first.column),
    fileName,
  );
};

/** How the file words a rule, without where it lies: two programs write it alike. */
export const ruleWording = (rule: Wording, areas: Area[]): string => {
  const { row, column } = corner(areas);
  const formulas = [rule.formula ?? []]
    .flat()
    .map((formula) => shiftFormula(formula, -row, -column));
  // LibreOffice words the tests for empty cells as formulas.
  const type = /^(not)?[cC]ontainsBlanks$/.test(rule.type) ? 'expression' : rule.type;
  return JSON.stringify([type, rule.operator ?? null, rule.text || null, formulas])
    .replace(/_xlfn\./g, '')
    .replace(/\s/g, '');
};

export const writeRules = (rules: ConditionalRule[], fileName: Names): FileRule[] =>
  rules
    .filter((rule) => rule.areas.length > 0)
    .map((rule, index) => ({
      ...(rule.gradient
        ? writeScale(rule.gradient)
        : wordingOf(rule.criterion, rule.areas, fileName)),
      // Google stops at the first rule that is true for what it sets; Excel goes on for what it does not set.
      priority: index + 1,
      range: rule.areas.map(areaName).join(' '),
      ...(rule.gradient ? {} : { style: writeRuleStyle(rule.format) }),
    }));

export const rememberRules = (rules: ConditionalRule[], written: FileRule[]) =>
  written.map((rule, index) => ({
    wording: ruleWording(rule, readAreas(rule.range)),
    criterion: (rules.filter((each) => each.areas.length > 0)[index] as ConditionalRule).criterion,
  }));

/** Rules of the file, the strongest first; bars and icons have no counterpart and are left out. */
export const readRules = (
  rules: FileRule[],
  remembered: { wording: string; criterion: Criterion }[],
  styles: StyleReader,
  sheetName: Names,
): ConditionalRule[] => {
  const left = [...remembered];
  const take = (wording: string): Criterion | undefined => {
    const at = left.findIndex((each) => each.wording === wording);
    return at < 0 ? undefined : left.splice(at, 1)[0]?.criterion;
  };
  return [...rules]
    .sort((a, b) => a.priority - b.priority)
    .flatMap((rule): ConditionalRule[] => {
      const areas = readAreas(rule.range);
      if (areas.length === 0) return [];
      const gradient = readScale(rule, (color) => styles.colorOf(color));
      if (gradient) return [{ areas, criterion: { type: '', values: [] }, format: {}, gradient }];
      const criterion = readCriterion(rule, areas, take(ruleWording(rule, areas)), sheetName);
      return criterion ? [{ areas, criterion, format: styles.ruleFormat(rule.style) }] : [];
    });
};

const keyOf = (
  table: Record<string, Operator>,
  operator: Operator | undefined,
): string | undefined => Object.keys(table).find((key) => table[key] === operator);

const readCriterion = (
  rule: FileRule,
  areas: Area[],
  exact: Criterion | undefined,
  sheetName: Names,
): Criterion | null => {
  const formulas = [rule.formula ?? []].flat();
  if (exact && exact.type !== 'CUSTOM_FORMULA') return exact;
  const textType = Object.keys(texts).find((key) => texts[key]?.type === rule.type);
  if (textType && rule.text !== undefined) return { type: textType, values: [rule.text] };
  if (rule.type === 'containsBlanks') return { type: 'CELL_EMPTY', values: [] };
  if (rule.type === 'notContainsBlanks') return { type: 'CELL_NOT_EMPTY', values: [] };
  if (rule.type === 'cellIs') return readComparison(rule, formulas);
  if (rule.type !== 'expression' || formulas[0] === undefined) return null;
  return { type: 'CUSTOM_FORMULA', values: [readRuleFormula(formulas[0], areas, sheetName)] };
};

const readComparison = (rule: FileRule, formulas: string[]): Criterion => {
  const [first = ''] = formulas;
  if (rule.operator === 'equal' && first.startsWith('"')) {
    return { type: 'TEXT_EQUAL_TO', values: [first.slice(1, -1).replaceAll('""', '"')] };
  }
  return {
    type: keyOf(comparisons, rule.operator) ?? 'NUMBER_EQUAL_TO',
    values: formulas.map((formula) =>
      formula !== '' && !Number.isNaN(Number(formula)) ? Number(formula) : `=${formula}`,
    ),
  };
};

const readRuleFormula = (formula: string, areas: Area[], sheetName: Names): string => {
  const outer = corner(areas);
  const [first = { row: 0, column: 0 }] = areas;
  return `=${googleFormula(shiftFormula(formula, first.row - outer.row, first.column - outer.column), sheetName)}`;
};
