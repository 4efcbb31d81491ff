import type { Run } from '../runtime/run';
import { columnIndex } from '../workbook/a1';
import type { Sheet } from '../workbook/sheet';
import { GoogleRange, type OpenSides, rangeAt } from './places';
import { refuse } from './refusals';

const corner = /^\$?([A-Za-z]{1,3})?\$?(\d+)?$/;
type Corner = { row: number | null; column: number | null };

const readCorner = (text: string): Corner | null => {
  const found = corner.exec(text);
  if (!found || text === '') return null;
  return {
    column: found[1] === undefined ? null : columnIndex(found[1]),
    row: found[2] === undefined ? null : Number(found[2]) - 1,
  };
};

const ordered = (a: number, b: number): [number, number] => (a <= b ? [a, b] : [b, a]);

/** Splits `'Sheet 1'!A1:B2` into the tab's name, without its quotes, and the cells. */
const splitSheet = (text: string): { name: string | null; cells: string } => {
  const mark = text.lastIndexOf('!');
  if (mark < 0) return { name: null, cells: text };
  const name = text
    .slice(0, mark)
    .replace(/^'([\s\S]*)'$/, '$1')
    .replace(/''/g, "'");
  return { name, cells: text.slice(mark + 1) };
};

const between = (run: Run, sheet: Sheet, start: Corner, end: Corner): GoogleRange => {
  const [top, bottom] = ordered(start.row ?? 0, end.row ?? sheet.rowCount - 1);
  const [left, right] = ordered(start.column ?? 0, end.column ?? sheet.columnCount - 1);
  const range = rangeAt(run, sheet, {
    row: top,
    column: left,
    rows: bottom - top + 1,
    columns: right - left + 1,
  });
  const open: OpenSides = {
    rows: end.row === null,
    columns: end.column === null,
    fromRow: start.row !== null,
    fromColumn: start.column !== null,
  };
  return new GoogleRange(run, sheet, range.area, open);
};

const namedRange = (run: Run, text: string): GoogleRange | null => {
  const named = run.workbook.namedRanges.find(
    ({ name }) => name.toLowerCase() === text.toLowerCase(),
  );
  const sheet = named && run.workbook.sheetById(named.sheetId);
  return named && sheet ? new GoogleRange(run, sheet, named.area) : null;
};

/** The range an A1 text names: on the given sheet unless it names another, or a named range. */
export const rangeFromText = (run: Run, sheet: Sheet, text: string): GoogleRange => {
  const { name, cells } = splitSheet(text.trim());
  const target = name === null ? sheet : run.workbook.sheetByName(name);
  if (!target) return refuse('rangeNotFound');
  const [first = '', second, ...more] = cells.split(':');
  const start = readCorner(first);
  const end = second === undefined ? start : readCorner(second);
  const isCell = start?.row != null && start.column != null;
  if (start && end && more.length === 0 && (second !== undefined || isCell))
    return between(run, target, start, end);
  const named = namedRange(run, text.trim());
  return named ?? refuse('rangeNotFound');
};
