import { normalColour } from './colour';
import { type EnumValue, GoogleObject, type Methods } from './google-object';
import { enumValue } from './google-reference';
import { refuse } from './refusals';

/** A colour as a value: one of the theme's, or red, green and blue. */
export type Shade = { hex: string; theme: string | null };

export class GoogleColor extends GoogleObject {
  readonly google = 'Spreadsheet.Color';
  constructor(readonly shade: Shade) {
    super();
  }
}

export class GoogleColorBuilder extends GoogleObject {
  readonly google = 'Spreadsheet.ColorBuilder';
  shade: Shade | null = null;
}

export class GoogleRgbColor extends GoogleObject {
  readonly google = 'Base.RgbColor';
  constructor(readonly hex: string) {
    super();
  }
}

export class GoogleThemeColor extends GoogleObject {
  readonly google = 'Spreadsheet.ThemeColor';
  constructor(readonly theme: string) {
    super();
  }
}

/** The colours of the theme that every new spreadsheet has. */
export const themeColours: Record<string, string> = {
  TEXT: '#000000',
  BACKGROUND: '#ffffff',
  ACCENT1: '#4285f4',
  ACCENT2: '#ea4335',
  ACCENT3: '#fbbc04',
  ACCENT4: '#34a853',
  ACCENT5: '#ff6d01',
  ACCENT6: '#46bdc6',
  HYPERLINK: '#1155cc',
};

export const themeShade = (theme: string): Shade => ({
  hex: themeColours[theme] ?? refuse('invalidArgument', 'color'),
  theme,
});

export const colorOf = (hex: string | null | undefined, theme: string | null = null) =>
  hex ? new GoogleColor({ hex, theme }) : null;

const typeOf = ({ theme }: Shade) => enumValue('Base.ColorType', theme ? 'THEME' : 'RGB');

const shadeOf = (held: GoogleColor | GoogleColorBuilder): Shade =>
  held.shade ?? refuse('colourWithoutValue');

const reading: Methods<GoogleColor | GoogleColorBuilder> = {
  getColorType: (held) =>
    held.shade ? typeOf(held.shade) : enumValue('Base.ColorType', 'UNSUPPORTED'),
  asRgbColor: (held) => {
    const { hex, theme } = shadeOf(held);
    return theme ? refuse('otherColourType', 'RgbColor') : new GoogleRgbColor(hex);
  },
  asThemeColor: (held) =>
    new GoogleThemeColor(shadeOf(held).theme ?? refuse('otherColourType', 'ThemeColor')),
};

export const color: Methods<GoogleColor> = reading;

export const colorBuilder: Methods<GoogleColorBuilder> = {
  ...reading,
  setRgbColor: (builder, text: string) => {
    const hex = normalColour(text) ?? refuse('invalidArgument', 'cssString');
    builder.shade = { hex, theme: null };
    return builder;
  },
  setThemeColor: (builder, { name }: EnumValue) => {
    builder.shade = themeShade(name);
    return builder;
  },
  build: (builder) => new GoogleColor(shadeOf(builder)),
};

const channel = ({ hex }: GoogleRgbColor, at: number) => Number.parseInt(hex.slice(at, at + 2), 16);

export const rgbColor: Methods<GoogleRgbColor> = {
  asHexString: ({ hex }) => hex,
  getRed: (self) => channel(self, 1),
  getGreen: (self) => channel(self, 3),
  getBlue: (self) => channel(self, 5),
  getColorType: () => enumValue('Base.ColorType', 'RGB'),
};

export const themeColor: Methods<GoogleThemeColor> = {
  getThemeColorType: ({ theme }) => enumValue('Spreadsheet.ThemeColorType', theme),
  getColorType: () => enumValue('Base.ColorType', 'THEME'),
};
