import { type Area, contains, subtract } from './area';
import type { CellValue } from './cell';
import type { Format, FormatId } from './format';
import { isPlain, lookKeys, type RichText, withoutLooks } from './rich-text';
import { type PlacedRule, withAreas } from './rule-areas';
import type { Row, Sheet } from './sheet';

/** What a cell is made of: a constant as it is, or a formula whose result `recalculate` fills in. */
export type CellInput = CellValue | { readonly formula: string };

export const isFormula = (input: CellInput): input is { readonly formula: string } =>
  typeof input === 'object' && input !== null && 'formula' in input;

/** Writes one cell as it is, without reading it as typed text; the format stays. */
export const setInput = (sheet: Sheet, row: number, column: number, input: CellInput): void => {
  writeCell(sheet, row, column, input);
  const area = { row, column, rows: 1, columns: 1 };
  sheet.workbook.stale.note(sheet.id, area);
  sheet.workbook.journal.note({ kind: 'cells', sheetId: sheet.id, area });
};

/** Writes a block of cells from its first cell on; every row is as long as the first. */
export const setInputs = (
  sheet: Sheet,
  row: number,
  column: number,
  inputs: readonly (readonly CellInput[])[],
): void => {
  inputs.forEach((cells, down) => {
    cells.forEach((input, across) => {
      writeCell(sheet, row + down, column + across, input);
    });
  });
  noteCells(sheet, { row, column, rows: inputs.length, columns: inputs[0]?.length ?? 0 });
};

const writeCell = (sheet: Sheet, row: number, column: number, input: CellInput): void => {
  if (row < 0 || column < 0 || row >= sheet.rowCount || column >= sheet.columnCount)
    throw new RangeError(
      `Row ${row + 1}, column ${column + 1} is outside the grid of ${sheet.name}`,
    );
  const cells = sheet.rowAt(row);
  if (cells.spilled) cells.spilled[column] = undefined;
  if (cells.richTexts) cells.richTexts[column] = undefined;
  if (isFormula(input)) {
    cells.formulas ??= [];
    cells.formulas[column] = input.formula;
    cells.values[column] = null;
  } else {
    if (cells.formulas) cells.formulas[column] = undefined;
    cells.values[column] = input === '' ? null : input;
  }
};

/** What one cell is made of: its formula where it has one; nothing where another cell's formula spilled into it. */
export const inputAt = (sheet: Sheet, row: number, column: number): CellInput => {
  const formula = sheet.formula(row, column);
  if (formula !== null) return { formula };
  return sheet.isSpilled(row, column) ? null : sheet.value(row, column);
};

/** Says how stretches of the text of a cell look; the text itself stays. */
export const setRichText = (
  sheet: Sheet,
  row: number,
  column: number,
  runs: RichText | null,
): void => {
  const cells = sheet.rowAt(row);
  if (runs === null && !cells.richTexts) return;
  cells.richTexts ??= [];
  cells.richTexts[column] = runs && !isPlain(runs) ? runs : undefined;
  noteLook(sheet, { row, column, rows: 1, columns: 1 });
};

/** A change of format: what is named is set, `null` takes it back to Google's default. */
export type FormatChange = { [Key in keyof Format]?: Format[Key] | null };

/** Changes the format of an area; `null` takes all of it away. */
export const setFormat = (sheet: Sheet, area: Area, change: FormatChange | null): void => {
  const apply = formatChanger(sheet, change);
  if (area.row === 0 && area.rows >= sheet.rowCount) formatColumns(sheet, area, apply);
  else formatCells(sheet, area, apply);
  overruleTexts(sheet, area, change);
  sheet.workbook.journal.note({ kind: 'cells', sheetId: sheet.id, area });
};

/** What is set for a cell holds for every stretch of its text; links stay. */
const overruleTexts = (sheet: Sheet, area: Area, change: FormatChange | null): void => {
  const keys = lookKeys.filter((key) => !change || key in change);
  if (keys.length === 0) return;
  const end = Math.min(area.row + area.rows, sheet.rows.length);
  for (let row = area.row; row < end; row++)
    sheet.rows[row]?.richTexts?.forEach((runs, column, all) => {
      if (runs && contains(area, row, column)) all[column] = withoutLooks(runs, keys);
    });
};

/** Gives one cell that was just written the number format that its entry brings along. */
export const setNumberFormat = (
  sheet: Sheet,
  row: number,
  column: number,
  numberFormat: string,
): void => {
  const cells = sheet.rowAt(row);
  cells.formats ??= [];
  const id = sheet.workbook.formats.withNumberFormat(sheet.formatId(row, column), numberFormat);
  cells.formats[column] = id;
};

const formatChanger = (sheet: Sheet, change: FormatChange | null): ((id: FormatId) => FormatId) => {
  const known = new Map<FormatId, FormatId>();
  return (id) => {
    let changed = known.get(id);
    if (changed === undefined) {
      changed = change ? changedFormat(sheet, id, change) : 0;
      known.set(id, changed);
    }
    return changed;
  };
};

const changedFormat = (sheet: Sheet, id: FormatId, change: FormatChange): FormatId => {
  const merged = Object.entries({ ...sheet.workbook.formats.get(id), ...change });
  return sheet.workbook.formats.intern(
    Object.fromEntries(merged.filter(([, value]) => value !== null && value !== undefined)),
  );
};

/** A whole column carries its format itself, so that rows not there yet have it too. */
const formatColumns = (sheet: Sheet, area: Area, apply: (id: FormatId) => FormatId): void => {
  for (let column = area.column; column < area.column + area.columns; column++) {
    const settings = sheet.columnAt(column);
    settings.format = apply(settings.format ?? 0);
  }
  for (const row of sheet.rows) {
    if (!row?.formats) continue;
    for (let column = area.column; column < area.column + area.columns; column++) {
      const id = row.formats[column];
      if (id !== undefined) row.formats[column] = apply(id);
    }
  }
};

const formatCells = (sheet: Sheet, area: Area, apply: (id: FormatId) => FormatId): void => {
  for (let row = area.row; row < area.row + area.rows; row++) {
    const cells = sheet.rowAt(row);
    cells.formats ??= [];
    for (let column = area.column; column < area.column + area.columns; column++)
      cells.formats[column] = apply(cells.formats[column] ?? sheet.columns[column]?.format ?? 0);
  }
};

export const setNote = (sheet: Sheet, row: number, column: number, note: string | null): void => {
  const cells = sheet.rowAt(row);
  cells.notes ??= [];
  cells.notes[column] = note || undefined;
  noteLook(sheet, { row, column, rows: 1, columns: 1 });
};

/** What can be cleared of an area, each on its own. */
export type Clearing = {
  contents?: boolean;
  formats?: boolean;
  notes?: boolean;
  validations?: boolean;
};

export const clearArea = (sheet: Sheet, area: Area, what: Clearing): void => {
  if (what.contents || what.notes || what.formats) {
    const end = Math.min(area.row + area.rows, sheet.rows.length);
    for (let row = area.row; row < end; row++) {
      const cells = sheet.rows[row];
      if (cells) clearRow(cells, area.column, area.column + area.columns, what);
    }
  }
  if (what.formats) setFormat(sheet, area, null);
  if (what.validations) sheet.validations = withoutArea(sheet.validations, area);
  if (what.contents) noteCells(sheet, area);
  else noteLook(sheet, area);
};

const clearRow = (cells: Row, start: number, end: number, what: Clearing): void => {
  for (let column = start; column < end; column++) {
    if (what.contents && column < cells.values.length) cells.values[column] = null;
    if (what.contents && cells.formulas) cells.formulas[column] = undefined;
    if (what.contents && cells.spilled) cells.spilled[column] = undefined;
    if ((what.contents || what.formats) && cells.richTexts) cells.richTexts[column] = undefined;
    if (what.notes && cells.notes) cells.notes[column] = undefined;
  }
};

/** Takes an area out of rules that each cover several areas; a rule left without any is gone. */
export const withoutArea = <Kind extends PlacedRule>(rules: readonly Kind[], area: Area): Kind[] =>
  rules
    .map((rule) =>
      withAreas(
        rule,
        rule.areas.flatMap((covered) => subtract(covered, area)),
      ),
    )
    .filter(({ areas }) => areas.length > 0);

/** Notes that contents changed: formulas that look at them are stale. */
export const noteCells = (sheet: Sheet, area: Area): void => {
  sheet.workbook.stale.note(sheet.id, area);
  sheet.workbook.journal.note({ kind: 'cells', sheetId: sheet.id, area });
};

const noteLook = (sheet: Sheet, area: Area): void =>
  sheet.workbook.journal.note({ kind: 'cells', sheetId: sheet.id, area });

/** True where there is neither value nor formula. */
export const isBlank = (sheet: Sheet, row: number, column: number): boolean =>
  sheet.value(row, column) === null && sheet.formula(row, column) === null;
