import { contains } from '../workbook/area';
import type { Banding } from '../workbook/features';
import type { Format } from '../workbook/format';
import { conditionalFormat } from '../workbook/rules';
import type { Sheet } from '../workbook/sheet';
import { violation } from '../workbook/validate';
import type { Workbook } from '../workbook/workbook';
import { choicesOf } from './choices';
import type { Look, Painter } from './paint';

/**
 * Conditional formats by the rules the host uses too, and the stripes of bandings below what is set by hand. Each cell
 * is judged once: the grid asks for the same ones many times a second, and a new painter is made when cells change.
 */
export const painterFor = (workbook: Workbook, now: () => number): Painter => {
  const painted = workbook.sheets.filter(
    (sheet) => sheet.conditionalRules.length + sheet.bandings.length + sheet.validations.length > 0,
  );
  const painters = new Map(painted.map((sheet) => [sheet.id, sheetPainter(sheet, now())]));
  return (sheetId, row, column) => painters.get(sheetId)?.(row, column) ?? null;
};

/** Univer would wrap what a drop-down shows. */
const choiceLook: Format = { wrap: 'clip' };

const sheetPainter = (sheet: Sheet, ms: number): ((row: number, column: number) => Look | null) => {
  const known = new Map<number, Look | null>();
  const clock = { now: () => ms };
  const choices = choicesOf(sheet).flatMap(({ areas }) => areas);
  const lookAt = (row: number, column: number): Look | null => {
    const over = conditionalFormat(sheet, row, column, clock);
    const banding = sheet.bandings.find(({ area }) => contains(area, row, column));
    const background = banding ? stripeColor(banding, row, column) : undefined;
    const isChoice = choices.some((area) => contains(area, row, column));
    const isRefused = violation(sheet, row, column, sheet.value(row, column), ms) !== null;
    if (!over && !background && !isChoice && !isRefused) return null;
    const under = { ...(isChoice && choiceLook), ...(background && { background }) };
    return { over, under, isChoice, isRefused };
  };
  return (row, column) => {
    const key = row * sheet.columnCount + column;
    let look = known.get(key);
    if (look === undefined) {
      look = lookAt(row, column);
      known.set(key, look);
    }
    return look;
  };
};

const stripeColor = (banding: Banding, row: number, column: number): Format['background'] => {
  const { area, axis, header, footer, first, second } = banding;
  const down = axis === 'column' ? column - area.column : row - area.row;
  const last = (axis === 'column' ? area.columns : area.rows) - 1;
  if (header && down === 0) return header;
  if (footer && down === last) return footer;
  return (down - (header ? 1 : 0)) % 2 === 0 ? first : second;
};
