import type { Area } from '../workbook/area';
import type { Change } from '../workbook/journal';
import { writeWorkbook } from '../workbook/json';
import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import type { Patch, RowCells, SheetCells } from './protocol';

/** Beyond this many cells the whole workbook is no more to send. */
const mostCells = 400_000;

/** What the pages must be told after the journal was taken. */
export const patchesFor = (workbook: Workbook, changes: readonly Change[]): Patch[] => {
  if (changes.length === 0) return [];
  const areas = new Map<Sheet, Area[]>();
  for (const change of changes) {
    const sheet = change.kind === 'cells' ? workbook.sheetById(change.sheetId) : undefined;
    if (change.kind !== 'cells' || !sheet || change.area.rows >= sheet.rowCount)
      return [wholeWorkbook(workbook)];
    areas.set(sheet, [...(areas.get(sheet) ?? []), change.area]);
  }
  const patches = [...areas].map(([sheet, touched]) => {
    const cells = cellsIn(sheet, touched);
    return { kind: 'cells', sheetId: sheet.id, cells } as const;
  });
  const size = patches.reduce((sum, { cells }) => sum + sizeOf(cells), 0);
  return size > mostCells ? [wholeWorkbook(workbook)] : patches;
};

export const wholeWorkbook = (workbook: Workbook): Patch => ({
  kind: 'workbook',
  workbook: writeWorkbook(workbook),
});

const sizeOf = ({ rows }: SheetCells): number =>
  rows.reduce((sum, { values }) => sum + values.length, 0);

/** The cells of the areas as they are now, one run for each row. */
const cellsIn = (sheet: Sheet, areas: readonly Area[]): SheetCells => {
  const runs = new Map<number, { first: number; end: number }>();
  for (const area of areas) {
    const end = area.column + area.columns;
    for (let row = area.row; row < area.row + area.rows; row++) {
      const run = runs.get(row);
      if (run) {
        run.first = Math.min(run.first, area.column);
        run.end = Math.max(run.end, end);
      } else runs.set(row, { first: area.column, end });
    }
  }
  const looks = new Map<number, number>();
  const rows = [...runs].map(([row, { first, end }]) => readRun(sheet, row, first, end, looks));
  const formats = [...looks.keys()].map((id) => sheet.workbook.formats.get(id));
  return { formats, rows };
};

const readRun = (
  sheet: Sheet,
  row: number,
  first: number,
  end: number,
  looks: Map<number, number>,
): RowCells => {
  const columns = Array.from({ length: end - first }, (_, index) => first + index);
  const look = (column: number): number => {
    const id = sheet.formatId(row, column);
    const index = looks.get(id) ?? looks.size;
    looks.set(id, index);
    return index;
  };
  const run: RowCells = {
    row,
    first,
    values: columns.map((column) => sheet.value(row, column)),
    formulas: columns.map((column) => sheet.formula(row, column)),
    formats: columns.map(look),
  };
  if (sheet.rows[row]?.notes) run.notes = columns.map((column) => sheet.note(row, column));
  if (sheet.rows[row]?.richTexts)
    run.richTexts = columns.map((column) => sheet.richText(row, column));
  return run;
};
