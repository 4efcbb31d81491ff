import { contains } from '../workbook/area';
import type { Banding } from '../workbook/features';
import type { Format } from '../workbook/format';
import { conditionalFormat } from '../workbook/rules';
import type { Workbook } from '../workbook/workbook';
import type { Painter } from './paint';

/** Conditional formats by the rules the host uses too, and the stripes of bandings below what is set by hand. */
export const painterFor = (workbook: Workbook, now: () => number): Painter => {
  const stripes = new Map<string, Format>();
  const stripe = (color: string): Format => {
    const format = stripes.get(color) ?? { background: color };
    stripes.set(color, format);
    return format;
  };
  return (sheetId, row, column) => {
    const sheet = workbook.sheetById(sheetId);
    if (!sheet || (sheet.conditionalRules.length === 0 && sheet.bandings.length === 0)) return null;
    const over = conditionalFormat(sheet, row, column, { now });
    const banding = sheet.bandings.find(({ area }) => contains(area, row, column));
    const color = banding ? stripeColor(banding, row) : null;
    if (!over && !color) return null;
    return { over, under: color ? stripe(color) : null };
  };
};

const stripeColor = (banding: Banding, row: number): string | null => {
  const { area, header, footer, first, second } = banding;
  const down = row - area.row;
  if (header && down === 0) return header;
  if (footer && down === area.rows - 1) return footer;
  return (down - (header ? 1 : 0)) % 2 === 0 ? first : second;
};
