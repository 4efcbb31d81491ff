import type { IStyleData, Nullable } from '@univerjs/core';
import { normalColour } from '../services/colour';
import type { Format } from '../workbook/format';
import { readBorders, writeBorders } from './univer-borders';

const horizontal = { left: 1, center: 2, right: 3 } as const;
const vertical = { top: 1, middle: 2, bottom: 3 } as const;
const wrapping = { overflow: 1, clip: 2, wrap: 3 } as const;

const nameOf = <Name extends string>(
  table: Record<Name, number>,
  code: Nullable<number>,
): Name | undefined => (Object.keys(table) as Name[]).find((name) => table[name] === code);

/** The style of Univer for a format of the model; null for the default format. */
export const writeStyle = (format: Format): IStyleData | null => {
  const style: IStyleData = {};
  if (format.numberFormat) style.n = { pattern: format.numberFormat };
  if (format.background) style.bg = { rgb: format.background };
  if (format.fontColor) style.cl = { rgb: format.fontColor };
  if (format.bold) style.bl = 1;
  if (format.italic) style.it = 1;
  if (format.underline) style.ul = { s: 1 };
  if (format.strikethrough) style.st = { s: 1 };
  if (format.fontSize) style.fs = format.fontSize;
  if (format.fontFamily) style.ff = format.fontFamily;
  if (format.horizontalAlignment) style.ht = horizontal[format.horizontalAlignment];
  if (format.verticalAlignment) style.vt = vertical[format.verticalAlignment];
  if (format.wrap) style.tb = wrapping[format.wrap];
  Object.assign(style, writeBorders(format));
  return Object.keys(style).length > 0 ? style : null;
};

/** The format of the model for a style of Univer; what the model does not know is left out. */
export const readStyle = (style: Nullable<IStyleData>): Format => {
  if (!style) return {};
  const format: { -readonly [Key in keyof Format]: Format[Key] | undefined } = {
    numberFormat: readPattern(style.n?.pattern),
    background: readColor(style.bg?.rgb),
    fontColor: readColor(style.cl?.rgb),
    bold: style.bl === 1 || undefined,
    italic: style.it === 1 || undefined,
    underline: style.ul?.s === 1 || undefined,
    strikethrough: style.st?.s === 1 || undefined,
    fontSize: style.fs,
    fontFamily: style.ff ?? undefined,
    horizontalAlignment: nameOf(horizontal, style.ht),
    verticalAlignment: nameOf(vertical, style.vt),
    wrap: nameOf(wrapping, style.tb),
    ...readBorders(style.bd, readColor),
  };
  const set = Object.entries(format).filter(([, value]) => value !== undefined);
  return Object.fromEntries(set) as Format;
};

/** Univer marks its own locale variants of a pattern with `;@`, which the model and Excel files do without. */
const readPattern = (pattern: string | undefined): string | undefined =>
  pattern && pattern !== 'General' ? pattern.replace(/^([^;]+);@$/, '$1') : undefined;

/** Pasted cells may name their colours. */
const readColor = (color: Nullable<string>): string | undefined =>
  normalColour(color?.replace(/^rgba\(([^,]+,[^,]+,[^,]+),.*$/, 'rgb($1)') ?? null) ?? undefined;
