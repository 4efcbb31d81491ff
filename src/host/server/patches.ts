import type { Area } from '../workbook/area';
import type { Change } from '../workbook/journal';
import { writeLines, writeTab, writeWholeTab, writeWorkbook } from '../workbook/json';
import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import type { TabsSeen } from './features-seen';
import type { Patch, RowCells, SheetCells } from './protocol';

/** Beyond so many cells, and a third of all there are, the whole workbook is no more to send. */
const mostCells = 400_000;
const mostShare = 1 / 3;

/**
 * What the pages must be told after the journal was taken, and of the tabs that look another way than before: one part
 * after the other, each short enough that whoever works in a page does not wait for it.
 */
export const patchesFor = (
  workbook: Workbook,
  changes: readonly Change[],
  seen: TabsSeen = { relaid: [], added: [], areOthers: false },
): Patch[][] => inParts(patchesOf(workbook, changes, seen));

const patchesOf = (workbook: Workbook, changes: readonly Change[], seen: TabsSeen): Patch[] => {
  if (changes.some(({ kind }) => kind === 'workbook')) return [wholeWorkbook(workbook)];
  const touched = touchedBy(workbook, changes, seen);
  const cells = [...touched.areas].flatMap(([sheet, areas]) =>
    inPieces(cellsIn(sheet, areas)).map(
      (piece): CellsPatch => ({ kind: 'cells', sheetId: sheet.id, cells: piece }),
    ),
  );
  const size = cells.reduce((sum, patch) => sum + sizeOf(patch.cells), 0);
  if (size > mostCells && size > mostShare * cellsOf(workbook)) return [wholeWorkbook(workbook)];
  return [...touched.rows, ...tabsOf(workbook, seen), ...touched.laid.map(layPatch), ...cells];
};

type Touched = { areas: Map<Sheet, Area[]>; rows: Patch[]; laid: Laid[] };
type Laid = { readonly sheet: Sheet; readonly isWhole: boolean };

/** What changed of the tabs that pages know. */
const touchedBy = (workbook: Workbook, changes: readonly Change[], seen: TabsSeen): Touched => {
  const touched: Touched = { areas: new Map(), rows: [], laid: [] };
  const [laid, whole] = [new Set(seen.relaid), new Set<number>()];
  for (const change of changes) {
    if (change.kind === 'rows') touched.rows.push(change);
    if (change.kind === 'laid') laid.add(change.sheetId);
    if (change.kind === 'sheet') whole.add(change.sheetId);
    if (change.kind !== 'cells') continue;
    const sheet = workbook.sheetById(change.sheetId);
    if (sheet && change.area.rows >= sheet.rowCount) whole.add(sheet.id);
    else if (sheet) touched.areas.set(sheet, [...(touched.areas.get(sheet) ?? []), change.area]);
  }
  const known = ({ id }: { readonly id: number }) => !seen.added.includes(id);
  for (const sheet of workbook.sheets.filter(known)) {
    const isWhole = whole.has(sheet.id);
    if (isWhole || laid.has(sheet.id)) touched.laid.push({ sheet, isWhole });
  }
  for (const sheet of touched.areas.keys())
    if (whole.has(sheet.id) || !known(sheet)) touched.areas.delete(sheet);
  return touched;
};

/** A tab whose cells may lie anywhere goes whole; of another, the cells that changed come beside it. */
const layPatch = ({ sheet, isWhole }: Laid): Patch =>
  isWhole
    ? { kind: 'sheet', sheetId: sheet.id, tab: writeWholeTab(sheet) }
    : { kind: 'tab', sheetId: sheet.id, tab: writeTab(sheet), lines: writeLines(sheet) };

const tabsOf = (workbook: Workbook, { added, areOthers }: TabsSeen): Patch[] => {
  if (!areOthers) return [];
  const { sheets, namedRanges } = workbook;
  const order = sheets.map(({ id }) => id);
  const came = sheets.filter(({ id }) => added.includes(id)).map(writeWholeTab);
  return [{ kind: 'tabs', order, added: came, namedRanges }];
};

type CellsPatch = Extract<Patch, { kind: 'cells' }>;

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
