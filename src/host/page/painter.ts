import { contains } from '../workbook/area';
import type { Banding } from '../workbook/features';
import type { Format } from '../workbook/format';
import { conditionalFormat } from '../workbook/rules';
import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import type { Look, Painter } from './paint';

/**
 * Conditional formats by the rules the host uses too, and the stripes of bandings below what is set by hand. Each cell
 * is judged once: the grid asks for the same ones many times a second, and a new painter is made when cells change.
 */
export const painterFor = (workbook: Workbook, now: () => number): Painter => {
  const painted = workbook.sheets.filter(
    ({ conditionalRules, bandings }) => conditionalRules.length > 0 || bandings.length > 0,
  );
  const painters = new Map(painted.map((sheet) => [sheet.id, sheetPainter(sheet, now())]));
  return (sheetId, row, column) => painters.get(sheetId)?.(row, column) ?? null;
};

const sheetPainter = (sheet: Sheet, ms: number): ((row: number, column: number) => Look | null) => {
  const known = new Map<number, Look | null>();
  const clock = { now: () => ms };
  return (row, column) => {
    const key = row * sheet.columnCount + column;
    const before = known.get(key);
    if (before !== undefined) return before;
    const over = conditionalFormat(sheet, row, column, clock);
    const banding = sheet.bandings.find(({ area }) => contains(area, row, column));
    const color = banding ? stripeColor(banding, row) : null;
    const look = over || color ? { over, under: color ? { background: color } : null } : null;
    known.set(key, look);
    return look;
  };
};

const stripeColor = (banding: Banding, row: number): Format['background'] | null => {
  const { area, header, footer, first, second } = banding;
  const down = row - area.row;
  if (header && down === 0) return header;
  if (footer && down === area.rows - 1) return footer;
  return (down - (header ? 1 : 0)) % 2 === 0 ? first : second;
};
