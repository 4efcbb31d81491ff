import { sheetPrefix } from '../workbook/a1';
import { type Area, contains } from '../workbook/area';
import type { Shifting, Span } from '../workbook/shift';
import { type Corner, type Reference, type Shift, writeCorner } from './reference';
import { FormulaParseError, type Token, tokenize } from './token';

/** Gives back the text of a reference, `#REF!` where its cells are gone, or null to leave it as it is. */
type Rewriter = (reference: Reference) => string | null;

/** Rewrites the references of a formula and leaves everything else as it was typed. */
const rewriteReferences = (formula: string, rewriter: Rewriter): string => {
  let written = '';
  let at = 0;
  for (const token of tokensOf(formula)) {
    if (token.kind !== 'reference') continue;
    const replaced = rewriter(token.value);
    if (replaced === null) continue;
    const text = formula.slice(token.start, token.end);
    const prefix = replaced.includes('!') ? '' : text.slice(0, text.lastIndexOf('!') + 1);
    written +=
      formula.slice(at, token.start) + (replaced === '#REF!' ? replaced : prefix + replaced);
    at = token.end;
  }
  return at === 0 ? formula : written + formula.slice(at);
};

/** A text that is no formula has nothing to rewrite. */
const tokensOf = (formula: string): readonly Token[] => {
  try {
    return tokenize(formula);
  } catch (error) {
    if (error instanceof FormulaParseError) return [];
    throw error;
  }
};

/** A formula after rows or columns of a sheet moved; `home` is the name of the sheet the formula stands in. */
export const shiftFormula = (
  formula: string,
  home: string,
  changed: string,
  shifting: Shifting,
): string =>
  rewriteReferences(formula, (reference) => {
    const sheet = reference.sheet ?? home;
    return isSameName(sheet, changed) ? shiftReference(reference, shifting) : null;
  });

const isSameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const shiftReference = (reference: Reference, { axis, move }: Shifting): string | null => {
  const first = reference.start[axis];
  const last = reference.end ? reference.end[axis] : first;
  if (first === null && last === null) return null;
  const moved = move(spanOf(first, last));
  if (!moved) return '#REF!';
  const upward = first !== null && last !== null && first > last;
  const ends = { low: moved.from, high: moved.end === null ? null : moved.end - 1 };
  const start = first === null ? null : upward ? ends.high : ends.low;
  const end = last === null ? null : first === null || upward ? ends.low : ends.high;
  return writeReference(reference, { ...reference.start, [axis]: start }, (corner) => ({
    ...corner,
    [axis]: end,
  }));
};

const spanOf = (first: number | null, last: number | null): Span => {
  if (first === null || last === null) return { from: (first ?? last) as number, end: null };
  return { from: Math.min(first, last), end: Math.max(first, last) + 1 };
};

const writeReference = (
  reference: Reference,
  start: Corner,
  end: (corner: Corner) => Corner,
): string =>
  reference.end ? `${writeCorner(start)}:${writeCorner(end(reference.end))}` : writeCorner(start);

/** A formula carried to another cell: what is not fixed by a dollar goes with it. */
export const translateFormula = (formula: string, shift: Shift): string => {
  if (shift.rows === 0 && shift.columns === 0) return formula;
  return rewriteReferences(formula, (reference) => {
    const start = carried(reference.start, shift);
    const end = reference.end && carried(reference.end, shift);
    if (!start || (reference.end && !end)) return '#REF!';
    return writeReference(reference, start, () => end ?? start);
  });
};

const carried = (corner: Corner, shift: Shift): Corner | null => {
  const row = corner.row === null || corner.rowFixed ? corner.row : corner.row + shift.rows;
  const column =
    corner.column === null || corner.columnFixed ? corner.column : corner.column + shift.columns;
  return (row ?? 0) < 0 || (column ?? 0) < 0 ? null : { ...corner, row, column };
};

/** A formula after a tab got another name. */
export const renameInFormula = (formula: string, before: string, after: string): string =>
  rewriteReferences(formula, (reference) =>
    reference.sheet !== null && isSameName(reference.sheet, before)
      ? sheetPrefix(after) + writeReference(reference, reference.start, (corner) => corner)
      : null,
  );

/** A formula after a tab is gone. */
export const forgetSheetInFormula = (formula: string, gone: string): string =>
  rewriteReferences(formula, (reference) =>
    reference.sheet !== null && isSameName(reference.sheet, gone) ? '#REF!' : null,
  );

/** Where a block of cells went; nowhere when it was deleted. */
export type Relocation = {
  readonly sheet: string;
  readonly area: Area;
  readonly to: { readonly sheet: string; readonly shift: Shift } | null;
};

/** A formula after a block of cells was carried elsewhere: what names cells wholly inside of it goes along. */
export const relocateInFormula = (
  formula: string,
  home: string,
  { sheet, area, to }: Relocation,
): string =>
  rewriteReferences(formula, (reference) => {
    if (!isSameName(reference.sheet ?? home, sheet) || !isInside(reference, area)) return null;
    if (!to) return '#REF!';
    const { rows, columns } = to.shift;
    const carry = (corner: Corner): Corner => ({
      ...corner,
      row: (corner.row as number) + rows,
      column: (corner.column as number) + columns,
    });
    const prefix = isSameName(to.sheet, sheet) ? '' : sheetPrefix(to.sheet);
    return (
      prefix +
      writeReference(reference, carry(reference.start), () =>
        carry(reference.end ?? reference.start),
      )
    );
  });

const isInside = ({ start, end }: Reference, area: Area): boolean =>
  [start, end ?? start].every(
    ({ row, column }) => row !== null && column !== null && contains(area, row, column),
  );
