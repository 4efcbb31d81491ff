import { shiftFormula } from '../formula/rewrite';
import type { Row, Sheet } from './sheet';
import { deletion, insertion, insertionLike, relocation, type Shifting } from './shift';
import { shiftFeatures } from './shift-features';

/** Which neighbour new rows and columns take their look and their rules from. */
export type Like = 'before' | 'after';

/** Inserts rows before the one at `index`, counted from 0. */
export const insertRows = (
  sheet: Sheet,
  index: number,
  count: number,
  like: Like = index > sheet.frozenRows ? 'before' : 'after',
): void => {
  const model = sheet.rows[like === 'before' ? index - 1 : index];
  if (index < sheet.rows.length) spliceIn(sheet.rows, index, count);
  const depth = Math.min(sheet.rows[index - 1]?.depth ?? 0, sheet.rows[index + count]?.depth ?? 0);
  if (model?.formats) for (let row = index; row < index + count; row++) lookLike(sheet, row, model);
  if (depth > 0) for (let row = index; row < index + count; row++) sheet.rowAt(row).depth = depth;
  sheet.rowCount += count;
  if (index < sheet.frozenRows) sheet.frozenRows += count;
  noteNewRows(sheet, index, count, like);
  finishRows(sheet, insertion('row', index, count), insertionLike('row', index, count, like));
};

/** New rows that look like others are cells to be drawn too. */
const noteNewRows = (sheet: Sheet, index: number, count: number, like: Like): void => {
  const { id: sheetId } = sheet;
  sheet.workbook.journal.note({ kind: 'rows', sheetId, index, count, like });
  const columns = sheet.rows[index]?.formats?.length ?? 0;
  const area = { row: index, column: 0, rows: count, columns };
  if (columns > 0) sheet.workbook.journal.note({ kind: 'cells', sheetId, area });
};

const lookLike = (sheet: Sheet, row: number, model: Row): void => {
  sheet.rows[row] = { values: [], formats: [...(model.formats ?? [])] };
};

export const deleteRows = (sheet: Sheet, index: number, count: number): void => {
  sheet.rows.splice(index, count);
  sheet.rowCount -= count;
  sheet.frozenRows -= overlap(index, count, sheet.frozenRows);
  const moved = { sheetId: sheet.id, index, count: -count, like: 'before' } as const;
  sheet.workbook.journal.note({ kind: 'rows', ...moved });
  finishRows(sheet, deletion('row', index, count));
};

/** Carries rows to before the one at `target`. */
export const moveRows = (sheet: Sheet, index: number, count: number, target: number): void => {
  if (target >= index && target <= index + count) return;
  sheet.rows.length = Math.max(sheet.rows.length, index + count, target);
  carry(sheet.rows, index, count, target);
  finish(sheet, relocation('row', index, count, target));
};

/** Inserts columns before the one at `index`, counted from 0. */
export const insertColumns = (
  sheet: Sheet,
  index: number,
  count: number,
  like: Like = index > sheet.frozenColumns ? 'before' : 'after',
): void => {
  const neighbour = like === 'before' ? index - 1 : index;
  const model = sheet.columns[neighbour];
  const formats = sheet.rows.map((row) => row?.formats?.[neighbour]);
  eachLine(sheet, (line) => {
    if (index < line.length) spliceIn(line, index, count);
  });
  for (let column = index; column < index + count; column++) {
    if (model) sheet.columns[column] = { ...model, hidden: false };
    formats.forEach((format, row) => {
      const formatsOfRow = sheet.rows[row]?.formats;
      if (format !== undefined && formatsOfRow) formatsOfRow[column] = format;
    });
  }
  sheet.columnCount += count;
  if (index < sheet.frozenColumns) sheet.frozenColumns += count;
  finish(sheet, insertion('column', index, count), insertionLike('column', index, count, like));
};

export const deleteColumns = (sheet: Sheet, index: number, count: number): void => {
  eachLine(sheet, (line) => line.splice(index, count));
  sheet.columnCount -= count;
  sheet.frozenColumns -= overlap(index, count, sheet.frozenColumns);
  finish(sheet, deletion('column', index, count));
};

/** Carries columns to before the one at `target`. */
export const moveColumns = (sheet: Sheet, index: number, count: number, target: number): void => {
  if (target >= index && target <= index + count) return;
  eachLine(sheet, (line) => {
    line.length = Math.max(line.length, index + count, target);
    carry(line, index, count, target);
  });
  finish(sheet, relocation('column', index, count, target));
};

const overlap = (index: number, count: number, frozen: number): number =>
  Math.max(0, Math.min(frozen, index + count) - index);

/** Room is made in steps: a call takes only so many arguments. */
const spliceIn = (line: unknown[], index: number, count: number): void => {
  const step = 10_000;
  for (let made = 0; made < count; made += step)
    line.splice(index, 0, ...new Array<undefined>(Math.min(step, count - made)));
};

const carry = (line: unknown[], index: number, count: number, target: number): void => {
  const carried = line.splice(index, count);
  line.splice(target > index ? target - count : target, 0, ...carried);
};

/** Every list of a sheet that has one place for each column. */
const eachLine = (sheet: Sheet, change: (line: unknown[]) => void): void => {
  change(sheet.columns);
  for (const row of sheet.rows) {
    if (!row) continue;
    change(row.values);
    if (row.formulas) change(row.formulas);
    if (row.formats) change(row.formats);
    if (row.notes) change(row.notes);
    if (row.richTexts) change(row.richTexts);
    if (row.spilled) change(row.spilled);
  }
};

const finishRows = (sheet: Sheet, shifting: Shifting, growing: Shifting = shifting): void => {
  shiftFeatures(sheet, shifting, growing);
  rewriteFormulas(sheet, (formula, home) => shiftFormula(formula, home.name, sheet.name, shifting));
  sheet.workbook.stale.noteEverything();
};

const finish = (sheet: Sheet, shifting: Shifting, growing: Shifting = shifting): void => {
  finishRows(sheet, shifting, growing);
  sheet.workbook.journal.note({ kind: 'sheet', sheetId: sheet.id });
};

/** Rewrites every formula of the workbook; where one changes, its cell is noted. */
export const rewriteFormulas = (
  changed: Sheet,
  rewrite: (formula: string, home: Sheet) => string,
): void => {
  for (const home of changed.workbook.sheets)
    for (let row = 0; row < home.rows.length; row++) {
      const formulas = home.rows[row]?.formulas;
      if (!formulas) continue;
      for (const column of rewritten(formulas, (formula) => rewrite(formula, home))) {
        const area = { row, column, rows: 1, columns: 1 };
        home.workbook.journal.note({ kind: 'cells', sheetId: home.id, area });
      }
    }
};

/** Rewrites the formulas of a row, and answers in which columns that made others of them. */
const rewritten = (
  formulas: (string | undefined)[],
  rewrite: (formula: string) => string,
): number[] => {
  const columns: number[] = [];
  formulas.forEach((formula, column) => {
    const text = formula === undefined ? formula : rewrite(formula);
    if (text === formula) return;
    formulas[column] = text;
    columns.push(column);
  });
  return columns;
};
