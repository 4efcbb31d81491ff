import { conventionsOf } from '../workbook/locale';
import { isAutomatic, isDateFormat } from '../workbook/number-format';
import type { Sheet } from '../workbook/sheet';
import type { Expression } from './expression';
import type { FormulaCell } from './formula-cell';
import { areaOf, type Reference } from './reference';

/** Header rows have no number format; the first cells below them do. */
const ROWS_LOOKED_AT = 3;

const dates = new Set(['TODAY', 'DATE', 'EDATE', 'EOMONTH', 'WORKDAY', 'WORKDAY.INTL', 'TO_DATE']);
const firstArgument = new Set([
  'ARRAYFORMULA',
  'AVERAGE',
  'FILTER',
  'INDEX',
  'LARGE',
  'MAX',
  'MAXIFS',
  'MEDIAN',
  'MIN',
  'MINIFS',
  'SMALL',
  'SORT',
  'SUM',
  'SUMIFS',
  'UNIQUE',
  'IFERROR',
  'IFNA',
  'ARRAY_CONSTRAIN',
]);

/** Gives a formula's cells without a number format the one that its result asks for, such as a date's. */
export const applyResultFormat = (cell: FormulaCell, columns: number): void => {
  const { sheet, expression, row } = cell;
  if (!expression || !mayHaveFormat(expression)) return;
  for (let across = 0; across < columns; across++) {
    const column = cell.column + across;
    const id = sheet.formatId(row, column);
    const format = sheet.workbook.formats.get(id);
    if (!isAutomatic(format.numberFormat)) continue;
    const numberFormat = formatOf(expression, sheet, across);
    if (!numberFormat || isAutomatic(numberFormat)) continue;
    const end = row + Math.max(1, cell.claim?.rows ?? 1);
    for (let at = row; at < Math.min(end, sheet.rowCount); at++) {
      const formats = sheet.rowAt(at);
      formats.formats ??= [];
      const own = sheet.workbook.formats.get(sheet.formatId(at, column));
      formats.formats[column] = sheet.workbook.formats.intern({ ...own, numberFormat });
    }
  }
};

const mayHaveFormat = ({ kind }: Expression): boolean => kind !== 'constant' && kind !== 'error';

/** The number format of a result's column, counted from its first. */
const formatOf = (
  expression: Expression | null,
  sheet: Sheet,
  column: number,
): string | undefined => {
  switch (expression?.kind) {
    case 'reference':
      return referenceFormat(expression.reference, sheet, column);
    case 'plus':
    case 'negate':
      return formatOf(expression.operand, sheet, column);
    case 'binary':
      return sumFormat(expression, sheet, column);
    case 'call':
      return callFormat(expression.name, expression.args, sheet, column);
    default:
      return undefined;
  }
};

/** Days between two dates are a plain number; a date and a number of days are a date. */
const sumFormat = (
  { operator, left, right }: Extract<Expression, { kind: 'binary' }>,
  sheet: Sheet,
  column: number,
): string | undefined => {
  if (operator !== '+' && operator !== '-') return undefined;
  const first = formatOf(left, sheet, column);
  const second = formatOf(right, sheet, column);
  if (operator === '-' && isDateFormat(first) && isDateFormat(second)) return undefined;
  return first ?? second;
};

const callFormat = (
  name: string,
  args: readonly (Expression | null)[],
  sheet: Sheet,
  column: number,
): string | undefined => {
  const conventions = conventionsOf(sheet.workbook.locale);
  if (dates.has(name)) return conventions.date;
  if (name === 'NOW') return `${conventions.date} ${conventions.time}`;
  if (name === 'TIME') return conventions.time;
  if (name === 'TO_PERCENT') return '0.00%';
  if (name === 'TO_DOLLARS') return '$#,##0.00';
  if (name === 'IF')
    return formatOf(args[1] ?? null, sheet, column) ?? formatOf(args[2] ?? null, sheet, column);
  if (name === 'XLOOKUP') return formatOf(args[2] ?? null, sheet, column);
  if (name === 'VLOOKUP') return formatOf(args[1] ?? null, sheet, columnAsked(args[2]));
  if (!firstArgument.has(name)) return undefined;
  const asked = name === 'INDEX' && args[2] ? columnAsked(args[2]) : column;
  return formatOf(args[0] ?? null, sheet, asked);
};

const columnAsked = (argument: Expression | null | undefined): number =>
  argument?.kind === 'constant' ? Math.max(0, Number(argument.value) - 1) : 0;

const referenceFormat = (
  reference: Reference,
  sheet: Sheet,
  column: number,
): string | undefined => {
  const on = reference.sheet === null ? sheet : sheet.workbook.sheetByName(reference.sheet);
  const area = on && areaOf(reference, { rows: 0, columns: 0 }, on);
  if (!on || !area) return undefined;
  const place = area.column + Math.min(column, area.columns - 1);
  for (let row = area.row; row < area.row + Math.min(area.rows, ROWS_LOOKED_AT); row++) {
    const { numberFormat } = on.format(row, place);
    if (numberFormat && numberFormat !== '@' && !isAutomatic(numberFormat)) return numberFormat;
  }
  return undefined;
};
