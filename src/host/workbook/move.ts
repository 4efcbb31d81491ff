import { type Relocation, relocateInFormula } from '../formula/rewrite';
import { type Area, intersects, subtract } from './area';
import { clearArea, inputAt, noteCells, setInput, setNote, setRichText } from './edit';
import type { Sheet } from './sheet';
import { rewriteFormulas } from './structure';

const cellsOf = (area: Area) =>
  Array.from({ length: area.rows * area.columns }, (_, index) => ({
    row: area.row + Math.floor(index / area.columns),
    column: area.column + (index % area.columns),
  }));

const relocate = (sheet: Sheet, relocation: Relocation): void => {
  rewriteFormulas(sheet, (formula, home) => relocateInFormula(formula, home.name, relocation));
  sheet.workbook.stale.noteEverything();
};

/** Carries cells to another place as cut and paste does: formulas that name them follow, nothing stays behind. */
export const moveArea = (from: Sheet, area: Area, to: Sheet, target: Area): void => {
  const shift = { rows: target.row - area.row, columns: target.column - area.column };
  relocate(from, { sheet: from.name, area, to: { sheet: to.name, shift } });
  const cells = cellsOf(area).map(({ row, column }) => ({
    row: row + shift.rows,
    column: column + shift.columns,
    input: inputAt(from, row, column),
    format: from.formatId(row, column),
    note: from.note(row, column),
    richText: from.richText(row, column),
  }));
  const left = from === to && intersects(area, target) ? subtract(area, target) : [area];
  for (const part of left) clearArea(from, part, { contents: true, formats: true, notes: true });
  for (const { row, column, input, format, note, richText } of cells) {
    setInput(to, row, column, input);
    const cell = to.rowAt(row);
    if (format !== 0 || cell.formats) {
      cell.formats ??= [];
      cell.formats[column] = format;
    }
    setNote(to, row, column, note);
    setRichText(to, row, column, richText);
  }
  noteCells(to, target);
};

/** Formulas that name nothing but these cells show #REF! from now on. */
export const forgetArea = (sheet: Sheet, area: Area): void =>
  relocate(sheet, { sheet: sheet.name, area, to: null });
