import type { Area } from '../workbook/area';
import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import { type Expression, visit } from './expression';
import { parse } from './parse';
import { areaOf } from './reference';
import { FormulaParseError } from './token';

/** A cell with a formula, as the calculation knows it. */
export type FormulaCell = {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Null where the text is no formula. */
  readonly expression: Expression | null;
  readonly reads: readonly { readonly sheetId: number; readonly area: Area }[];
  /** What makes it stale without an edit of what it reads. */
  readonly volatile: 'never' | 'daily' | 'always';
  /** True where it reads to the end of the grid, so that its result must not make the grid longer. */
  readonly openEnded: boolean;
  /** The cells its result was spread over, or would have been. */
  claim: Area | null;
  /** The cells beside it that hold its result now. */
  filled: Area | null;
  stale: boolean;
  calculating: boolean;
  /** True once its cell had the chance to take over a number format. */
  formatted: boolean;
};

/** Larger than any sheet: a reference left open stays open however the grid grows. */
const unbounded = { rowCount: 10_000_000, columnCount: 100_000 };
const unshifted = { rows: 0, columns: 0 };

export const formulaCell = (
  sheet: Sheet,
  row: number,
  column: number,
  text: string,
): FormulaCell => {
  const expression = parsed(text);
  const reads = expression ? readsOf(expression, sheet) : [];
  return {
    sheet,
    row,
    column,
    text,
    expression,
    reads,
    volatile: expression ? volatility(expression) : 'never',
    openEnded: reads.some(({ area }) => area.row + area.rows >= unbounded.rowCount),
    claim: null,
    filled: null,
    stale: false,
    calculating: false,
    formatted: false,
  };
};

const cache = new Map<string, Expression | null>();

/** The formula's expression, null where it is none; equal texts are read once. */
export const parsed = (text: string): Expression | null => {
  const known = cache.get(text);
  if (known !== undefined) return known;
  if (cache.size > 50_000) cache.clear();
  const expression = parseOrNull(text);
  cache.set(text, expression);
  return expression;
};

const parseOrNull = (text: string): Expression | null => {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof FormulaParseError) return null;
    throw error;
  }
};

const readsOf = (expression: Expression, sheet: Sheet): { sheetId: number; area: Area }[] => {
  const reads: { sheetId: number; area: Area }[] = [];
  visit(expression, (inner) => {
    if (inner.kind === 'name') reads.push(...namedRange(inner.name, sheet.workbook));
    if (inner.kind !== 'reference') return;
    const { reference } = inner;
    const on = reference.sheet === null ? sheet : sheetNamed(sheet.workbook, reference.sheet);
    const area = areaOf(reference, unshifted, unbounded);
    if (on && area) reads.push({ sheetId: on.id, area });
  });
  return reads;
};

const sheetNamed = (workbook: Workbook, name: string): Sheet | undefined =>
  workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());

const namedRange = (name: string, workbook: Workbook): { sheetId: number; area: Area }[] =>
  workbook.namedRanges.filter((range) => range.name.toLowerCase() === name.toLowerCase());

const timely = new Set(['TODAY', 'NOW', 'RAND', 'RANDBETWEEN', 'OFFSET', 'INDIRECT']);

const volatility = (expression: Expression): FormulaCell['volatile'] => {
  let found: FormulaCell['volatile'] = 'never';
  visit(expression, (inner) => {
    if (inner.kind !== 'call' || !timely.has(inner.name)) return;
    if (inner.name !== 'TODAY') found = 'always';
    else if (found === 'never') found = 'daily';
  });
  return found;
};
