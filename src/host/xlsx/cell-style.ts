import type { CellStyle, FontStyle, PatternFill } from 'hucre';
import { resolveThemeColor } from 'hucre/xlsx';
import type { Format } from '../workbook/format';
import { readBorders, writeBorders } from './cell-borders';
import { readNumberFormat } from './number-format';

/** What Google shows where nothing is set. */
export const defaultFont = { name: 'Arial', size: 10 } as const;

type Color = NonNullable<FontStyle['color']>;

const writeColor = (color: string): Color => ({ rgb: color.replace('#', '').toUpperCase() });

const writeFill = (color: string): PatternFill => {
  const rgb = writeColor(color);
  // A conditional format takes its fill from bgColor in Excel and LibreOffice, from fgColor in others.
  return { type: 'pattern', pattern: 'solid', fgColor: rgb, bgColor: rgb };
};

const writeFont = (format: Format): FontStyle => ({
  ...(format.bold === undefined ? {} : { bold: format.bold }),
  ...(format.italic === undefined ? {} : { italic: format.italic }),
  ...(format.underline ? { underline: true } : {}),
  ...(format.strikethrough ? { strikethrough: true } : {}),
  ...(format.fontColor ? { color: writeColor(format.fontColor) } : {}),
});

const isEmpty = (value: object): boolean => Object.keys(value).length === 0;

/** The format of a cell as an Excel file has it. */
export const writeStyle = (format: Format): CellStyle => {
  const font = writeFont(format);
  const own = {
    name: format.fontFamily ?? defaultFont.name,
    size: format.fontSize ?? defaultFont.size,
  };
  const isOwnFont = !isEmpty(font) || format.fontFamily || format.fontSize;
  const alignment = writeAlignment(format);
  return {
    ...(isOwnFont ? { font: { ...own, ...font } } : {}),
    ...(format.background ? { fill: writeFill(format.background) } : {}),
    ...writeBorders(format),
    ...(isEmpty(alignment) ? {} : { alignment }),
    ...(format.numberFormat ? { numFmt: format.numberFormat } : {}),
  };
};

/** A format of a conditional rule: only what it changes. */
export const writeRuleStyle = (format: Format): CellStyle => {
  const font = writeFont(format);
  return {
    ...(isEmpty(font) ? {} : { font }),
    ...(format.background ? { fill: writeFill(format.background) } : {}),
  };
};

/** Excel has no clipping; a reading order that says the usual tells it to ourselves and changes nothing elsewhere. */
const writeAlignment = (format: Format): NonNullable<CellStyle['alignment']> => ({
  ...(format.horizontalAlignment ? { horizontal: format.horizontalAlignment } : {}),
  ...(format.verticalAlignment
    ? { vertical: format.verticalAlignment === 'middle' ? 'center' : format.verticalAlignment }
    : {}),
  ...(format.wrap === 'wrap' ? { wrapText: true } : {}),
  ...writeReading(format),
  ...(format.rotation === undefined ? {} : { textRotation: writeRotation(format.rotation) }),
});

const writeReading = ({ wrap, direction }: Format): NonNullable<CellStyle['alignment']> => {
  if (direction) return { readingOrder: direction };
  return wrap === 'clip' ? { readingOrder: 'context' } : {};
};

/** Excel counts downward turns from 91 on, and 255 is letters below each other. */
const writeRotation = (rotation: NonNullable<Format['rotation']>): number => {
  if (rotation === 'vertical') return 255;
  return rotation < 0 ? 90 - rotation : rotation;
};

const readRotation = (turned: number): NonNullable<Format['rotation']> => {
  if (turned === 255) return 'vertical';
  return turned > 90 ? 90 - turned : turned;
};

/** Reads the styles of one file, whose theme and default font they build on. */
export class StyleReader {
  constructor(
    private readonly themeColors: string[],
    private readonly fileFont: FontStyle,
  ) {}

  cellFormat(style: CellStyle): Format {
    const alignment = style.alignment;
    const numberFormat = readNumberFormat(style.numFmt);
    return {
      ...this.font(style.font),
      ...this.face(style.font),
      ...this.background(style),
      ...(numberFormat ? { numberFormat } : {}),
      ...readAlignment(alignment),
      ...readBorders(style.border, (color) => this.colorOf(color)),
    };
  }

  /** LibreOffice gives the fill of a rule as pattern `none` with a background. */
  ruleFormat(style: CellStyle | undefined): Format {
    const color = this.colorOf(style?.font?.color);
    const black = color === '#000000' ? { fontColor: color } : {};
    return style ? { ...this.font(style.font), ...black, ...this.background(style) } : {};
  }

  /** What a stretch of the text of a cell says about itself. */
  runLook(font: FontStyle | undefined): Format {
    return { ...this.font(font), ...this.face(font) };
  }

  private font(font: FontStyle | undefined): Format {
    const color = this.colorOf(font?.color);
    return {
      ...(font?.bold ? { bold: true } : {}),
      ...(font?.italic ? { italic: true } : {}),
      ...(font?.underline ? { underline: true } : {}),
      ...(font?.strikethrough ? { strikethrough: true } : {}),
      ...(color && color !== '#000000' ? { fontColor: color } : {}),
    };
  }

  private face(font: FontStyle | undefined): Format {
    return {
      ...(font?.name && font.name !== this.fileFont.name ? { fontFamily: font.name } : {}),
      ...(font?.size && font.size !== this.fileFont.size ? { fontSize: font.size } : {}),
    };
  }

  private background(style: CellStyle): Format {
    const fill = style.fill;
    if (fill?.type !== 'pattern') return {};
    const first = fill.pattern === 'solid' ? this.colorOf(fill.fgColor) : undefined;
    const color = first ?? this.colorOf(fill.bgColor);
    return color ? { background: color } : {};
  }

  colorOf(color: Color | undefined): string | undefined {
    if (color?.rgb) return `#${color.rgb.toLowerCase()}`;
    if (color?.theme === undefined || this.themeColors.length === 0) return undefined;
    return `#${resolveThemeColor(this.themeColors, swapped(color.theme), color.tint).toLowerCase()}`;
  }
}

/** Files count the first four theme colours light before dark; the theme lists dark before light. */
const swapped = (theme: number): number => (theme < 4 ? theme ^ 1 : theme);

const readAlignment = (alignment: CellStyle['alignment']): Format => {
  const horizontal = alignment?.horizontal;
  const vertical = alignment?.vertical;
  const middle = vertical === 'center' ? 'middle' : vertical;
  return {
    ...(horizontal === 'left' || horizontal === 'center' || horizontal === 'right'
      ? { horizontalAlignment: horizontal }
      : {}),
    ...(middle === 'top' || middle === 'middle' ? { verticalAlignment: middle } : {}),
    ...(alignment?.wrapText ? { wrap: 'wrap' } : {}),
    ...(alignment?.readingOrder === 'ltr' || alignment?.readingOrder === 'rtl'
      ? { direction: alignment.readingOrder }
      : {}),
    ...(alignment?.textRotation ? { rotation: readRotation(alignment.textRotation) } : {}),
    ...(alignment?.readingOrder === 'context' && !alignment.wrapText ? { wrap: 'clip' } : {}),
  };
};

/** hucre makes a new style for each cell, of parts that it shares: by those a style is known again. */
export class StyleKeys {
  private readonly numbers = new Map<object, number>();

  of(style: CellStyle): string {
    const parts = [style.font, style.fill, style.alignment, style.border].map((part) =>
      this.number(part),
    );
    return `${parts.join()},${style.numFmt ?? ''}`;
  }

  private number(part: object | undefined): number {
    if (!part) return 0;
    const known = this.numbers.get(part) ?? this.numbers.size + 1;
    this.numbers.set(part, known);
    return known;
  }
}
