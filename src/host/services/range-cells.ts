import { translateFormula } from '../formula/rewrite';
import type { Area } from '../workbook/area';
import {
  type CellInput,
  clearArea,
  inputAt,
  isBlank,
  isFormula,
  setInput,
  setInputs,
} from '../workbook/edit';
import { seriesOf } from '../workbook/fill';
import { forgetArea, moveArea } from '../workbook/move';
import { isDateFormat } from '../workbook/number-format';
import { insertColumns, insertRows } from '../workbook/structure';
import type { EnumValue, Methods } from './google-object';
import type { GoogleRange } from './places';
import { checkEditable } from './protected-cells';
import { refuse } from './refusals';

const write = (range: GoogleRange, area: Area, apply: () => void): GoogleRange => {
  checkEditable(range.run, range.sheet, area);
  range.run.write(1, (rows) => {
    if (rows > 0) apply();
  });
  return range;
};

/** The cells from a place on to the end of what the sheet holds, below or to the right of it. */
const rest = ({ sheet, area }: GoogleRange, down: boolean, from: number): Area | null => {
  const end = down ? sheet.rows.length : sheet.lastColumn();
  if (from >= end) return null;
  return down
    ? { ...area, row: from, rows: end - from }
    : { ...area, column: from, columns: end - from };
};

const along = (area: Area, down: boolean, distance: number): Area =>
  down ? { ...area, row: area.row + distance } : { ...area, column: area.column + distance };

const insertCells = (range: GoogleRange, { name }: EnumValue): GoogleRange => {
  const { sheet, area } = range;
  const down = name === 'ROWS';
  const moved = rest(range, down, down ? area.row : area.column);
  return write(range, moved ?? area, () => {
    if (!moved) return;
    const distance = down ? area.rows : area.columns;
    const below = moved.row + moved.rows + (down ? distance : 0) - sheet.rowCount;
    const beyond = moved.column + moved.columns + (down ? 0 : distance) - sheet.columnCount;
    if (below > 0) insertRows(sheet, sheet.rowCount, below);
    if (beyond > 0) insertColumns(sheet, sheet.columnCount, beyond);
    moveArea(sheet, moved, sheet, along(moved, down, distance));
  });
};

const deleteCells = (range: GoogleRange, { name }: EnumValue): void => {
  const { sheet, area } = range;
  const down = name === 'ROWS';
  const moved = rest(range, down, down ? area.row + area.rows : area.column + area.columns);
  write(range, area, () => {
    forgetArea(sheet, area);
    clearArea(sheet, area, { contents: true, formats: true, notes: true });
    if (moved) moveArea(sheet, moved, sheet, along(moved, down, down ? -area.rows : -area.columns));
  });
};

const linesOf = ({ sheet, area }: GoogleRange): CellInput[][] =>
  Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_, across) =>
      inputAt(sheet, area.row + down, area.column + across),
    ),
  );

const randomize = (range: GoogleRange): GoogleRange => {
  const lines = linesOf(range);
  for (let at = lines.length - 1; at > 0; at--) {
    const other = Math.floor(Math.random() * (at + 1));
    [lines[at], lines[other]] = [lines[other] ?? [], lines[at] ?? []];
  }
  const { sheet, area } = range;
  return write(range, area, () => setInputs(sheet, area.row, area.column, lines));
};

/** One column (or row) of the source goes on over the cells of the target that are not its own. */
const fillLine = (
  { sheet }: GoogleRange,
  source: Area,
  target: Area,
  down: boolean,
  alternate: boolean,
): void => {
  const at = (index: number) =>
    down ? { row: index, column: source.column } : { row: source.row, column: index };
  const first = down ? source.row : source.column;
  const count = down ? source.rows : source.columns;
  const places = Array.from({ length: count }, (_, index) => at(first + index));
  const inputs = places.map(({ row, column }) => inputAt(sheet, row, column));
  const areDays = places.every(({ row, column }) =>
    isDateFormat(sheet.format(row, column).numberFormat ?? ''),
  );
  const values = inputs.map((input) => (isFormula(input) ? null : input));
  const series = alternate || inputs.some(isFormula) ? null : seriesOf(values, areDays);
  const start = down ? target.row : target.column;
  const end = start + (down ? target.rows : target.columns);
  for (let index = start; index < end; index++) {
    if (index >= first && index < first + count) continue;
    const from = (((index - first) % count) + count) % count;
    const { row, column } = at(index);
    const repeated = carried(inputs[from] ?? null, index - first - from, down);
    setInput(sheet, row, column, series ? series(index - first) : repeated);
    const cells = sheet.rowAt(row);
    cells.formats ??= [];
    const model = at(first + from);
    cells.formats[column] = sheet.formatId(model.row, model.column);
  }
};

const carried = (input: CellInput, distance: number, down: boolean): CellInput => {
  if (!isFormula(input)) return input;
  const shift = down ? { rows: distance, columns: 0 } : { rows: 0, columns: distance };
  return { formula: translateFormula(input.formula, shift) };
};

/** Whether the target reaches beyond the source in one direction alone, and if so whether that is up or down. */
const directionOf = (source: Area, target: Area): 'down' | 'across' | null => {
  const sameColumns = source.column === target.column && source.columns === target.columns;
  const sameRows = source.row === target.row && source.rows === target.rows;
  const holdsRows =
    target.row <= source.row && target.row + target.rows >= source.row + source.rows;
  const holdsColumns =
    target.column <= source.column &&
    target.column + target.columns >= source.column + source.columns;
  if (sameColumns && holdsRows) return 'down';
  return sameRows && holdsColumns ? 'across' : null;
};

const autoFill = (range: GoogleRange, target: GoogleRange, { name }: EnumValue): void => {
  const { area } = range;
  const direction = directionOf(area, target.area);
  if (range.sheet !== target.sheet || !direction) refuse('invalidArgument', 'destination');
  const down = direction === 'down';
  write(target, target.area, () => {
    for (let line = 0; line < (down ? area.columns : area.rows); line++) {
      const source = down
        ? { ...area, column: area.column + line, columns: 1 }
        : { ...area, row: area.row + line, rows: 1 };
      fillLine(range, source, target.area, down, name === 'ALTERNATE_SERIES');
    }
  });
};

/** As far down as the filled cells beside the range reach. */
const autoFillToNeighbor = (range: GoogleRange, series: EnumValue): void => {
  const { sheet, area } = range;
  const reach = (column: number): number => {
    if (column < 0 || column >= sheet.columnCount) return 0;
    let row = area.row;
    while (row < sheet.rowCount && !isBlank(sheet, row, column)) row++;
    return row - area.row;
  };
  const rows = reach(area.column - 1) || reach(area.column + area.columns);
  if (rows > area.rows) autoFill(range, range.with({ rows }), series);
};

export const rangeCells: Methods<GoogleRange> = {
  insertCells,
  deleteCells,
  randomize,
  autoFill,
  autoFillToNeighbor,
};
