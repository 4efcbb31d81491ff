import type { Run } from '../runtime/run';
import { contains } from '../workbook/area';
import type { Sheet } from '../workbook/sheet';
import { type EnumValue, GoogleObject, type Methods } from './google-object';
import { type GoogleRange, GoogleRangeList, GoogleSheet, rangeAt } from './places';
import { nextDataRange } from './range';
import { refuse } from './refusals';

const firstCell = { row: 0, column: 0, rows: 1, columns: 1 };

/** The tab in front: the selection's, as long as that tab is there. */
export const activeSheet = ({ workbook, world }: Run): Sheet =>
  workbook.sheetById(world.selection.sheetId) ?? (workbook.sheets[0] as Sheet);

const selectedAreas = (run: Run, sheet: Sheet) => {
  const { sheetId, areas } = run.world.selection;
  return sheetId === sheet.id && areas.length > 0 ? areas : [firstCell];
};

export const activeRange = (run: Run, sheet: Sheet): GoogleRange => {
  const areas = selectedAreas(run, sheet);
  return rangeAt(run, sheet, areas[areas.length - 1] ?? firstCell);
};

const select = (run: Run, sheet: Sheet, areas: GoogleRange['area'][]): void => {
  const last = areas[areas.length - 1] ?? firstCell;
  const { selection, ui } = run.world;
  Object.assign(selection, {
    sheetId: sheet.id,
    areas: areas.map((area) => ({ ...area })),
    cell: { row: last.row, column: last.column },
  });
  run.workbook.activeSheetId = sheet.id;
  ui?.activate?.(selection);
};

export const activateSheet = (run: Run, sheet: Sheet): void => {
  if (activeSheet(run) !== sheet) select(run, sheet, [firstCell]);
};

/** Selects ranges of one sheet; gives back the last of them. */
export const activateRanges = (run: Run, ranges: readonly GoogleRange[]): GoogleRange => {
  const last = ranges[ranges.length - 1];
  if (!last) return refuse('emptyRangeList');
  const areas = ranges.filter(({ sheet }) => sheet === last.sheet).map(({ area }) => area);
  select(run, last.sheet, areas);
  return last;
};

/** A cell of a selected range becomes the current one within it; any other is selected alone. */
export const makeCurrent = (range: GoogleRange): GoogleRange => {
  const { run, sheet, area } = range;
  if (area.rows > 1 || area.columns > 1) refuse('badCoordinates');
  const areas = selectedAreas(run, sheet);
  const within = areas.find((selected) => contains(selected, area.row, area.column));
  select(run, sheet, within ? [...areas.filter((other) => other !== within), within] : [area]);
  run.world.selection.cell = { row: area.row, column: area.column };
  return range;
};

const activeRangeList = (run: Run): GoogleRangeList => {
  const sheet = activeSheet(run);
  return new GoogleRangeList(selectedAreas(run, sheet).map((area) => rangeAt(run, sheet, area)));
};

export class GoogleSelection extends GoogleObject {
  readonly google = 'Spreadsheet.Selection';
  constructor(readonly run: Run) {
    super();
  }
}

export const selection: Methods<GoogleSelection> = {
  getNextDataRange: ({ run }, direction: EnumValue) =>
    nextDataRange(activeRange(run, activeSheet(run)), direction.name),
  getActiveSheet: ({ run }) => new GoogleSheet(run, activeSheet(run)),
  getActiveRange: ({ run }) => activeRange(run, activeSheet(run)),
  getActiveRangeList: ({ run }) => activeRangeList(run),
  getCurrentCell: ({ run }) => {
    const { cell } = run.world.selection;
    return rangeAt(run, activeSheet(run), { ...cell, rows: 1, columns: 1 });
  },
};

/** What `SpreadsheetApp`, a spreadsheet and a sheet all say about the selection. */
export const selectionMethods = {
  getSelection: ({ run }: { run: Run }) => new GoogleSelection(run),
  getActiveRangeList: ({ run }: { run: Run }) => activeRangeList(run),
};

/** `range.activate()` and `range.activateAsCurrentCell()`. */
export const rangeActivation: Methods<GoogleRange> = {
  activate: (range) => activateRanges(range.run, [range]),
  activateAsCurrentCell: makeCurrent,
};
