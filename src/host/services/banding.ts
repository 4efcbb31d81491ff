import type { Run } from '../runtime/run';
import type { Banding } from '../workbook/features';
import type { Sheet } from '../workbook/sheet';
import { normalColour } from './colour';
import { GoogleObject, type Methods } from './google-object';
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
  theme: string,
  header: boolean,
  footer: boolean,
): GoogleBanding => {
  const [head, second, foot] = themes[theme] ?? refuse('invalidArgument', 'bandingTheme');
  const banding: Banding = {
    area,
    header: header ? head : null,
    first: '#ffffff',
    second,
    footer: footer ? foot : null,
  };
  sheet.bandings.push(banding);
  run.workbook.journal.note({ kind: 'sheet', sheetId: sheet.id });
  return new GoogleBanding(run, sheet, banding);
};

const set = (self: GoogleBanding, change: Partial<Banding>): GoogleBanding => {
  self.run.write(1, () => {
    Object.assign(self.banding, change);
    self.run.workbook.journal.note({ kind: 'sheet', sheetId: self.sheet.id });
  });
  return self;
};

const needed = (which: string, colour: string | null): string =>
  normalColour(colour) ?? refuse('bandColour', which);

export const bandingsOf = ({ run, sheet }: GoogleSheet): GoogleBanding[] =>
  sheet.bandings.map((kept) => new GoogleBanding(run, sheet, kept));

export const sheetBandings: Methods<GoogleSheet> = { getBandings: bandingsOf };

export const banding: Methods<GoogleBanding> = {
  getRange: ({ run, sheet, banding }) => rangeAt(run, sheet, banding.area),
  setRange: (self, range: GoogleRange) => set(self, { area: range.area }),
  getHeaderRowColor: (self) => self.banding.header,
  setHeaderRowColor: (self, colour: string | null) => set(self, { header: normalColour(colour) }),
  getFirstRowColor: (self) => self.banding.first,
  setFirstRowColor: (self, colour: string | null) =>
    set(self, { first: needed('First row', colour) }),
  getSecondRowColor: (self) => self.banding.second,
  setSecondRowColor: (self, colour: string | null) =>
    set(self, { second: needed('Second row', colour) }),
  getFooterRowColor: (self) => self.banding.footer,
  setFooterRowColor: (self, colour: string | null) => set(self, { footer: normalColour(colour) }),
  copyTo: (self, range: GoogleRange) => {
    const made = { ...self.banding, area: range.area };
    range.sheet.bandings.push(made);
    return new GoogleBanding(self.run, range.sheet, made);
  },
  remove: (self) => {
    self.sheet.bandings = self.sheet.bandings.filter((kept) => kept !== self.banding);
    self.run.workbook.journal.note({ kind: 'sheet', sheetId: self.sheet.id });
  },
};
