import type { Area } from '../workbook/area';
import type { Change } from '../workbook/journal';
import { writeTab, writeWorkbook } from '../workbook/json';
import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import type { Patch, RowCells, SheetCells } from './protocol';

/** Beyond so many cells, and a third of all there are, the whole workbook is no more to send. */
const mostCells = 400_000;
const mostShare = 1 / 3;

/**
 * What the pages must be told after the journal was taken, and of which tabs more than cells looks another way: one part
 * after the other, each short enough that whoever works in a page does not wait for it.
 */
export const patchesFor = (
  workbook: Workbook,
  changes: readonly Change[],
  relaid: readonly number[] = [],
): Patch[][] => inParts(patchesOf(workbook, changes, relaid));

const patchesOf = (
  workbook: Workbook,
  changes: readonly Change[],
  relaid: readonly number[],
): Patch[] => {
  const areas = new Map<Sheet, Area[]>();
  const rows: Patch[] = [];
  for (const change of changes) {
    if (change.kind === 'unseen') continue;
    const sheet = sheetOf(workbook, change);
    if (!sheet) return [wholeWorkbook(workbook)];
    if (change.kind === 'rows') rows.push(change);
    if (change.kind === 'cells') areas.set(sheet, [...(areas.get(sheet) ?? []), change.area]);
  }
  const cells = [...areas].flatMap(([sheet, touched]) =>
    inPieces(cellsIn(sheet, touched)).map(
      (piece): CellsPatch => ({ kind: 'cells', sheetId: sheet.id, cells: piece }),
    ),
  );
  const size = cells.reduce((sum, patch) => sum + sizeOf(patch.cells), 0);
  if (size > mostCells && size > mostShare * cellsOf(workbook)) return [wholeWorkbook(workbook)];
  const tabs = workbook.sheets
    .filter(({ id }) => relaid.includes(id))
    .map((sheet): Patch => ({ kind: 'tab', sheetId: sheet.id, tab: writeTab(sheet) }));
  return [...rows, ...tabs, ...cells];
};

type CellsPatch = Extract<Patch, { kind: 'cells' }>;

/** The sheet of which cells or rows changed; none where only the whole workbook tells what did. */
const sheetOf = (workbook: Workbook, change: Change): Sheet | undefined => {
  if (change.kind !== 'cells' && change.kind !== 'rows') return undefined;
  const sheet = workbook.sheetById(change.sheetId);
  const isAll = change.kind === 'cells' && sheet && change.area.rows >= sheet.rowCount;
  return isAll ? undefined : sheet;
};

const cellsOf = ({ sheets }: Workbook): number =>
  sheets.flatMap(({ rows }) => rows).reduce((sum, row) => sum + (row?.values.length ?? 0), 0);

export const wholeWorkbook = (workbook: Workbook): Patch => ({
  kind: 'workbook',
  workbook: writeWorkbook(workbook),
});

const cellsOfPart = 10_000;

const inPieces = ({ formats, rows }: SheetCells): SheetCells[] => {
  const pieces: SheetCells[] = [];
  let size = cellsOfPart;
  for (const row of rows) {
    if (size >= cellsOfPart) {
      pieces.push({ formats, rows: [] });
      size = 0;
    }
    pieces[pieces.length - 1]?.rows.push(row);
    size += row.values.length;
  }
  return pieces;
};

const inParts = (patches: readonly Patch[]): Patch[][] => {
  const parts: Patch[][] = [];
  let size = cellsOfPart;
  for (const patch of patches) {
    const own = patch.kind === 'cells' ? sizeOf(patch.cells) : 0;
    if (parts.length === 0 || size + own > cellsOfPart) {
      parts.push([]);
      size = 0;
    }
    parts[parts.length - 1]?.push(patch);
    size += own;
  }
  return parts;
};

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
