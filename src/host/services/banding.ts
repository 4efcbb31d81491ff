import type { Run } from '../runtime/run';
import { intersects } from '../workbook/area';
import type { Banding } from '../workbook/features';
import type { Sheet } from '../workbook/sheet';
import type { Axis } from '../workbook/shift';
import { normalColour } from './colour';
import { colorOf, type GoogleColor } from './colour-object';
import { type EnumValue, GoogleObject, type Methods } from './google-object';
import { type GoogleRange, type GoogleSheet, rangeAt } from './places';
import { refuse } from './refusals';

export class GoogleBanding extends GoogleObject {
  readonly google = 'Spreadsheet.Banding';
  constructor(
    readonly run: Run,
    readonly sheet: Sheet,
    readonly banding: Banding,
  ) {
    super();
  }
}

/** Header, first, second and footer colour of Google's themes; the first band is white in all of them. */
const themes: Record<string, [header: string, second: string, footer: string]> = {
  LIGHT_GREY: ['#bdbdbd', '#f3f3f3', '#dedede'],
  CYAN: ['#4dd0e1', '#e0f7fa', '#a2e8f1'],
  GREEN: ['#63d297', '#e7f9ef', '#afe9ca'],
  YELLOW: ['#f7cb4d', '#fef8e3', '#fce8b2'],
  ORANGE: ['#f46524', '#ffe6dd', '#ffccbc'],
  BLUE: ['#5b95f9', '#e8f0fe', '#acc9fe'],
  TEAL: ['#26a69a', '#ddf2f0', '#8cd3cd'],
  GREY: ['#78909c', '#ebeff1', '#bbc8ce'],
  BROWN: ['#cca677', '#f8f2eb', '#e6d3ba'],
  LIGHT_GREEN: ['#8bc34a', '#eef7e3', '#c4e2a0'],
  INDIGO: ['#8989eb', '#e8e7fc', '#c4c3f7'],
  PINK: ['#e91d63', '#fddce8', '#f68ab0'],
};

export const makeBanding = (
  { run, sheet, area }: GoogleRange,
  [theme, header, footer]: readonly [EnumValue | undefined, boolean, boolean],
  axis: Axis,
): GoogleBanding => {
  const [head, second, foot] =
    themes[theme?.name ?? 'LIGHT_GREY'] ?? refuse('invalidArgument', 'bandingTheme');
  if (sheet.bandings.some((other) => intersects(other.area, area))) refuse('secondBanding');
  const banding: Banding = {
    area,
    ...(axis === 'column' && { axis }),
    header: header ? head : null,
    first: '#ffffff',
    second,
    footer: footer ? foot : null,
  };
  sheet.bandings.push(banding);
  run.workbook.journal.note({ kind: 'laid', sheetId: sheet.id });
  return new GoogleBanding(run, sheet, banding);
};

const set = (self: GoogleBanding, change: Partial<Banding>): GoogleBanding => {
  self.run.write(1, () => {
    Object.assign(self.banding, change);
    self.run.workbook.journal.note({ kind: 'laid', sheetId: self.sheet.id });
  });
  return self;
};

export const bandingsOf = ({ run, sheet }: GoogleSheet): GoogleBanding[] =>
  sheet.bandings.map((kept) => new GoogleBanding(run, sheet, kept));

export const sheetBandings: Methods<GoogleSheet> = { getBandings: bandingsOf };

type Part = 'header' | 'first' | 'second' | 'footer';
const parts: [Part, string][] = [
  ['header', 'Header'],
  ['first', 'First'],
  ['second', 'Second'],
  ['footer', 'Footer'],
];

/** The colours of one part of the stripes; they run either across or down, and only those have colours. */
const partOf = (axis: Axis, [part, name]: [Part, string]): Methods<GoogleBanding> => {
  const line = axis === 'row' ? 'Row' : 'Column';
  const isOwn = ({ banding }: GoogleBanding) => (banding.axis ?? 'row') === axis;
  const at = (self: GoogleBanding) => (isOwn(self) ? self.banding[part] : null);
  const put = (self: GoogleBanding, colour: string | null): GoogleBanding => {
    if (!isOwn(self)) refuse('notEmulated', 'A banding both by rows and by columns');
    const isNeeded = part === 'first' || part === 'second';
    if (colour === null && isNeeded) refuse('bandColour', `${name} ${line.toLowerCase()}`);
    return set(self, { [part]: colour });
  };
  return {
    [`get${name}${line}Color`]: at,
    [`get${name}${line}ColorObject`]: (self: GoogleBanding) => colorOf(at(self)),
    [`set${name}${line}Color`]: (self: GoogleBanding, colour: string | null) =>
      put(self, normalColour(colour)),
    [`set${name}${line}ColorObject`]: (self: GoogleBanding, color: GoogleColor | null) =>
      put(self, color?.shade.hex ?? null),
  };
};

export const banding: Methods<GoogleBanding> = {
  ...Object.assign({}, ...parts.map((part) => partOf('row', part))),
  ...Object.assign({}, ...parts.map((part) => partOf('column', part))),
  getRange: ({ run, sheet, banding }) => rangeAt(run, sheet, banding.area),
  setRange: (self, range: GoogleRange) => set(self, { area: range.area }),
  copyTo: (self, range: GoogleRange) => {
    const made = { ...self.banding, area: range.area };
    range.sheet.bandings.push(made);
    return new GoogleBanding(self.run, range.sheet, made);
  },
  remove: (self) => {
    self.sheet.bandings = self.sheet.bandings.filter((kept) => kept !== self.banding);
    self.run.workbook.journal.note({ kind: 'laid', sheetId: self.sheet.id });
  },
};

type Wish = [theme?: EnumValue, header?: boolean, footer?: boolean];

const apply =
  (axis: Axis) =>
  (range: GoogleRange, ...[theme, header = true, footer = false]: Wish) =>
    makeBanding(range, [theme, header, footer], axis);

export const rangeBandings: Methods<GoogleRange> = {
  applyRowBanding: apply('row'),
  applyColumnBanding: apply('column'),
  getBandings: ({ run, sheet, area }) =>
    sheet.bandings
      .filter((kept) => intersects(kept.area, area))
      .map((kept) => new GoogleBanding(run, sheet, kept)),
};
