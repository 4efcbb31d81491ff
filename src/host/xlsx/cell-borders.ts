import type { CellStyle, FontStyle } from 'hucre';
import { type Border, borderSides, type Format, type LineStyle } from '../workbook/format';

type Color = NonNullable<FontStyle['color']>;
type Borders = NonNullable<CellStyle['border']>;
type Side = NonNullable<Borders['top']>;

const fileLines: Record<LineStyle, Side['style']> = {
  solid: 'thin',
  solid_medium: 'medium',
  solid_thick: 'thick',
  dotted: 'dotted',
  dashed: 'dashed',
  double: 'double',
};

/** Every line that other programs draw, as the nearest one that Google has. */
const ownLines: Partial<Record<Side['style'], LineStyle>> = {
  medium: 'solid_medium',
  thick: 'solid_thick',
  dotted: 'dotted',
  hair: 'dotted',
  dashed: 'dashed',
  mediumDashed: 'dashed',
  dashDot: 'dashed',
  mediumDashDot: 'dashed',
  dashDotDot: 'dashed',
  mediumDashDotDot: 'dashed',
  slantDashDot: 'dashed',
  double: 'double',
};

const fileSides = {
  borderTop: 'top',
  borderRight: 'right',
  borderBottom: 'bottom',
  borderLeft: 'left',
} as const;

const writeSide = (border: Border): Side => {
  const [line, color = '#000000'] = border.split(' ') as [LineStyle, string?];
  return { style: fileLines[line], color: { rgb: color.slice(1).toUpperCase() } };
};

/** The lines around a cell as an Excel file has them; nothing where there are none. */
export const writeBorders = (format: Format): Pick<CellStyle, 'border'> => {
  const border: Borders = {};
  for (const side of borderSides) {
    const line = format[side];
    if (line) border[fileSides[side]] = writeSide(line);
  }
  return Object.keys(border).length > 0 ? { border } : {};
};

export const readBorders = (
  border: CellStyle['border'],
  colorOf: (color: Color | undefined) => string | undefined,
): Format => {
  const read: { -readonly [Name in (typeof borderSides)[number]]?: Border } = {};
  for (const side of borderSides) {
    const line = border?.[fileSides[side]];
    if (!line?.style) continue;
    read[side] = `${ownLines[line.style] ?? 'solid'} ${colorOf(line.color) ?? '#000000'}` as Border;
  }
  return read;
};
