import type { IBorderData, IStyleData, Nullable } from '@univerjs/core';
import { type Border, borderSides, type Format, type LineStyle } from '../workbook/format';

/** Univer's `BorderStyleTypes`, written out because enums would load the whole library. */
const lines: Record<LineStyle, number> = {
  solid: 1,
  dotted: 3,
  dashed: 4,
  double: 7,
  solid_medium: 8,
  solid_thick: 13,
};

/** Every line that Univer draws, as the nearest one that Google has. */
const nearest: Partial<Record<number, LineStyle>> = {
  2: 'dotted',
  3: 'dotted',
  4: 'dashed',
  5: 'dashed',
  6: 'dashed',
  7: 'double',
  8: 'solid_medium',
  9: 'dashed',
  10: 'dashed',
  11: 'dashed',
  12: 'dashed',
  13: 'solid_thick',
};

const sides = { borderTop: 't', borderRight: 'r', borderBottom: 'b', borderLeft: 'l' } as const;

const writeLine = (border: Border) => {
  const [line, rgb = '#000000'] = border.split(' ') as [LineStyle, string?];
  return { s: lines[line], cl: { rgb } };
};

/** The lines around a cell for Univer, which keeps those of a side that is left out. */
export const writeBorders = (format: Format): Pick<IStyleData, 'bd'> => {
  if (!borderSides.some((side) => format[side])) return {};
  const bd: Record<string, unknown> = {};
  for (const side of borderSides) {
    const border = format[side];
    bd[sides[side]] = border ? writeLine(border) : null;
  }
  return { bd: bd as IBorderData };
};

export const readBorders = (
  bd: Nullable<IBorderData>,
  readColor: (color: Nullable<string>) => string | undefined,
): Format => {
  const format: { -readonly [Side in (typeof borderSides)[number]]?: Border } = {};
  for (const side of borderSides) {
    const line = bd?.[sides[side]];
    if (!line?.s) continue;
    const color = readColor(line.cl?.rgb) ?? '#000000';
    format[side] = `${nearest[line.s] ?? 'solid'} ${color}` as Border;
  }
  return format;
};
