import { setNote, setRichText } from '../workbook/edit';
import type { RichText } from '../workbook/rich-text';
import type { Row, Sheet } from '../workbook/sheet';
import { renameSheet } from '../workbook/tabs';
import { adoptCharts } from './adopt-charts';
import { hiddenTexts } from './hidden-texts';
import type { SheetCells, SheetLayout } from './protocol';

const choices = new Set(['VALUE_IN_LIST', 'VALUE_IN_RANGE', 'CHECKBOX']);

/** Makes a tab as the grid laid it out; rules that the grid does not know stay. */
export const adoptLayout = (sheet: Sheet, layout: SheetLayout): void => {
  if (sheet.name !== layout.name) renameSheet(sheet, layout.name);
  sheet.hidden = layout.hidden;
  sheet.tabColor = layout.tabColor;
  sheet.rowCount = layout.rowCount;
  sheet.columnCount = layout.columnCount;
  sheet.frozenRows = layout.frozenRows;
  sheet.frozenColumns = layout.frozenColumns;
  sheet.merges = layout.merges;
  adoptColumns(sheet, layout);
  adoptRows(sheet, layout);
  adoptNotes(sheet, layout);
  adoptFilter(sheet, layout);
  adoptCharts(sheet, layout.charts);
  const kept = sheet.validations.filter(({ criterion }) => !choices.has(criterion.type));
  sheet.validations = [...kept, ...layout.choices];
};

const adoptColumns = (sheet: Sheet, { columns }: SheetLayout): void => {
  const laid = new Map(columns.map((column) => [column.index, column]));
  const last = Math.max(sheet.columns.length - 1, ...laid.keys());
  for (let index = 0; index <= last; index++) {
    const column = laid.get(index);
    const { width: _width, hidden: _hidden, ...kept } = sheet.columns[index] ?? {};
    sheet.columns[index] = {
      ...kept,
      ...(column?.width !== undefined && { width: column.width }),
      ...(column?.hidden && { hidden: true }),
      ...(column?.format && { format: sheet.workbook.formats.intern(column.format) }),
    };
  }
};

const adoptRows = (sheet: Sheet, { rows }: SheetLayout): void => {
  const laid = new Map(rows.map((row) => [row.index, row]));
  sheet.rows.forEach((row) => {
    if (!row) return;
    delete row.height;
    delete row.hidden;
  });
  for (const { index, height, hidden } of laid.values()) {
    if (index >= sheet.rowCount) continue;
    const row = sheet.rowAt(index);
    if (height !== undefined) row.height = height;
    if (hidden) row.hidden = true;
  }
};

const adoptNotes = (sheet: Sheet, { notes }: SheetLayout): void => {
  sheet.rows.forEach((row) => {
    if (row) delete row.notes;
  });
  for (const { row, column, text } of notes)
    if (row < sheet.rowCount && column < sheet.columnCount) setNote(sheet, row, column, text);
};

/** A condition that still hides the same texts was not touched in the grid, which knows texts only. */
const adoptFilter = (sheet: Sheet, { filter }: SheetLayout): void => {
  if (!filter) {
    sheet.filter = null;
    return;
  }
  const columns: NonNullable<Sheet['filter']>['columns'] = new Map();
  for (const { column, values } of filter.hidden) {
    const before = sheet.filter?.columns.get(column);
    const isUntouched =
      before && hiddenTexts(sheet, column, before).join('\n') === [...values].sort().join('\n');
    columns.set(column, isUntouched ? before : { hiddenValues: values });
  }
  sheet.filter = { area: filter.area, columns };
};

/** Replaces all cells of a tab by those of the grid, as after a sort or a move by hand. */
export const adoptCells = (sheet: Sheet, { formats, rows }: SheetCells): void => {
  const ids = formats.map((format) => sheet.workbook.formats.intern(format));
  const looks = richTextsOf(sheet);
  const before = sheet.rows.map((row) => row && { ...row });
  for (const row of sheet.rows) if (row) emptyRow(row);
  for (const { row, first, values, formulas, formats: given } of rows) {
    if (row >= sheet.rowCount) continue;
    const cells = sheet.rowAt(row);
    const gap = new Array(first).fill(undefined);
    cells.values = [...gap.fill(null), ...values].slice(0, sheet.columnCount);
    const texts = formulas.map((formula) => formula ?? undefined);
    if (texts.some(Boolean)) cells.formulas = [...new Array(first).fill(undefined), ...texts];
    const kept = given.map((look) => (look === 0 ? undefined : ids[look]));
    if (kept.some(Boolean)) cells.formats = [...new Array(first).fill(undefined), ...kept];
    cells.values.forEach((value, column) => {
      const runs = typeof value === 'string' ? looks.get(value) : undefined;
      if (runs) setRichText(sheet, row, column, runs);
    });
  }
  sheet.workbook.stale.noteEverything();
  noteWhatDiffers(sheet, before);
};

/** Pages are told of the cells that became others, not of all. */
const noteWhatDiffers = (sheet: Sheet, before: readonly (Row | undefined)[]): void => {
  const height = Math.max(before.length, sheet.rows.length);
  for (let row = 0; row < height; row++) {
    const [was, is] = [before[row], sheet.rows[row]];
    const columns = Math.max(widthOf(was), widthOf(is));
    const isOther = (column: number): boolean =>
      (was?.values[column] ?? null) !== (is?.values[column] ?? null) ||
      was?.formulas?.[column] !== is?.formulas?.[column] ||
      (was?.formats?.[column] ?? 0) !== (is?.formats?.[column] ?? 0);
    let first = 0;
    while (first < columns && !isOther(first)) first++;
    let end = columns;
    while (end > first && !isOther(end - 1)) end--;
    const area = { row, column: first, rows: 1, columns: end - first };
    if (end > first) sheet.workbook.journal.note({ kind: 'cells', sheetId: sheet.id, area });
  }
};

const widthOf = (row: Row | undefined): number =>
  Math.max(row?.values.length ?? 0, row?.formulas?.length ?? 0, row?.formats?.length ?? 0);

/** Links and looks within texts, which the grid does not know: they go wherever their text went. */
const richTextsOf = (sheet: Sheet): Map<string, RichText> => {
  const found = new Map<string, RichText>();
  for (const row of sheet.rows)
    row?.richTexts?.forEach((runs, column) => {
      const text = row.values[column];
      if (runs && typeof text === 'string') found.set(text, runs);
    });
  return found;
};

const emptyRow = (row: Row): void => {
  row.values = [];
  delete row.formulas;
  delete row.formats;
  delete row.spilled;
  delete row.richTexts;
};
