import type { Format } from '../workbook/format';
import { lookKeys, type TextLook } from '../workbook/rich-text';
import { normalColour } from './colour';
import { colorOf, type GoogleColor } from './colour-object';
import { GoogleObject, type Methods } from './google-object';

/** A look of text in which what nobody set is missing. */
type Style = { -readonly [Key in keyof TextLook]?: TextLook[Key] | null };

export class GoogleTextStyle extends GoogleObject {
  readonly google = 'Spreadsheet.TextStyle';
  constructor(readonly style: Style) {
    super();
  }
}

export class GoogleTextStyleBuilder extends GoogleObject {
  readonly google = 'Spreadsheet.TextStyleBuilder';
  constructor(public style: Style = {}) {
    super();
  }
}

/** How a text in a cell looks when all that is left out is filled in. */
export const fullLook = (format: Format, look: TextLook = {}): Required<TextLook> => ({
  bold: format.bold ?? false,
  italic: format.italic ?? false,
  underline: format.underline ?? false,
  strikethrough: format.strikethrough ?? false,
  fontSize: format.fontSize ?? 10,
  fontFamily: format.fontFamily ?? 'Arial',
  fontColor: format.fontColor ?? '#000000',
  ...look,
});

/** What was set, without what was left open. */
export const lookOf = ({ style }: GoogleTextStyle): TextLook =>
  Object.fromEntries(
    lookKeys.flatMap((key) => {
      const value = style[key];
      return value === null || value === undefined ? [] : [[key, value]];
    }),
  );

const get =
  (key: keyof TextLook) =>
  ({ style }: GoogleTextStyle) =>
    style[key] ?? null;

export const textStyle: Methods<GoogleTextStyle> = {
  isBold: get('bold'),
  isItalic: get('italic'),
  isUnderline: get('underline'),
  isStrikethrough: get('strikethrough'),
  getFontSize: get('fontSize'),
  getFontFamily: get('fontFamily'),
  getForegroundColor: get('fontColor'),
  getForegroundColorObject: ({ style }) => colorOf(style.fontColor),
  copy: ({ style }) => new GoogleTextStyleBuilder({ ...style }),
};

const set =
  (key: keyof TextLook, read: (value: never) => unknown = (value) => value) =>
  (builder: GoogleTextStyleBuilder, value: unknown) => {
    builder.style = { ...builder.style, [key]: value === null ? null : read(value as never) };
    return builder;
  };

export const textStyleBuilder: Methods<GoogleTextStyleBuilder> = {
  setBold: set('bold'),
  setItalic: set('italic'),
  setUnderline: set('underline'),
  setStrikethrough: set('strikethrough'),
  setFontSize: set('fontSize'),
  setFontFamily: set('fontFamily'),
  setForegroundColor: set('fontColor', normalColour),
  setForegroundColorObject: set('fontColor', ({ shade }: GoogleColor) => shade.hex),
  build: ({ style }) => new GoogleTextStyle({ ...style }),
};
