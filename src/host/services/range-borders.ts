import type { Area } from '../workbook/area';
import { type FormatChange, setFormat } from '../workbook/edit';
import type { Border, LineStyle } from '../workbook/format';
import { normalColour } from './colour';
import type { EnumValue, Methods } from './google-object';
import type { GoogleRange } from './places';
import { checkEditable } from './protected-cells';

/** `true` draws a line, `false` takes it away, `null` leaves it. */
type Wish = boolean | null;
type Side = 'borderTop' | 'borderRight' | 'borderBottom' | 'borderLeft';

const lineOf = (color?: string | null, style?: EnumValue | null): Border =>
  `${(style?.name.toLowerCase() ?? 'solid') as LineStyle} ${normalColour(color ?? null) ?? '#000000'}` as Border;

/** The first or last rows or columns of an area. */
const strips = ({ row, column, rows, columns }: Area) => ({
  top: { row, column, rows: 1, columns },
  bottom: { row: row + rows - 1, column, rows: 1, columns },
  left: { row, column, rows, columns: 1 },
  right: { row, column: column + columns - 1, rows, columns: 1 },
  allButLastRow: { row, column, rows: rows - 1, columns },
  allButFirstRow: { row: row + 1, column, rows: rows - 1, columns },
  allButLastColumn: { row, column, rows, columns: columns - 1 },
  allButFirstColumn: { row, column: column + 1, rows, columns: columns - 1 },
  above: { row: row - 1, column, rows: 1, columns },
  below: { row: row + rows, column, rows: 1, columns },
  before: { row, column: column - 1, rows, columns: 1 },
  after: { row, column: column + columns, rows, columns: 1 },
});

type Strip = keyof ReturnType<typeof strips>;

/** Which cells have the line on which side; the line between two cells belongs to both. */
const places: readonly (readonly [number, Strip, Side])[] = [
  [0, 'top', 'borderTop'],
  [1, 'left', 'borderLeft'],
  [2, 'bottom', 'borderBottom'],
  [3, 'right', 'borderRight'],
  [4, 'allButLastColumn', 'borderRight'],
  [4, 'allButFirstColumn', 'borderLeft'],
  [5, 'allButLastRow', 'borderBottom'],
  [5, 'allButFirstRow', 'borderTop'],
];

/** What a neighbour outside the range has on the same line goes as well, or the new line would be hidden by it. */
const outside: readonly (readonly [number, Strip, Side])[] = [
  [0, 'above', 'borderBottom'],
  [1, 'before', 'borderRight'],
  [2, 'below', 'borderTop'],
  [3, 'after', 'borderLeft'],
];

const isThere = ({ sheet }: GoogleRange, { row, column, rows, columns }: Area): boolean =>
  rows > 0 &&
  columns > 0 &&
  row >= 0 &&
  column >= 0 &&
  row + rows <= sheet.rowCount &&
  column + columns <= sheet.columnCount;

/** Draws lines around the cells of a range and between them. */
const setBorder = (
  range: GoogleRange,
  top: Wish,
  left: Wish,
  bottom: Wish,
  right: Wish,
  vertical: Wish,
  horizontal: Wish,
  color?: string | null,
  style?: EnumValue | null,
): GoogleRange => {
  const wishes = [top, left, bottom, right, vertical, horizontal];
  const line = lineOf(color, style);
  const parts = strips(range.area);
  const draw = (strip: Strip, change: FormatChange) => {
    if (isThere(range, parts[strip])) setFormat(range.sheet, parts[strip], change);
  };
  checkEditable(range.run, range.sheet, range.area);
  range.run.write(1, (rows) => {
    if (rows === 0) return;
    for (const [wish, strip, side] of outside)
      if (typeof wishes[wish] === 'boolean') draw(strip, { [side]: null });
    for (const [wish, strip, side] of places)
      if (typeof wishes[wish] === 'boolean') draw(strip, { [side]: wishes[wish] ? line : null });
  });
  return range;
};

export const rangeBorders: Methods<GoogleRange> = { setBorder };
