import type { Run } from '../runtime/run';
import type { Slicer } from '../workbook/features';
import type { Sheet } from '../workbook/sheet';
import { normalColour } from './colour';
import { colorOf, type GoogleColor } from './colour-object';
import { GoogleContainerInfo } from './container-info';
import { GoogleFilterCriteria } from './filter-criteria';
import { GoogleObject, type Methods } from './google-object';
import { type GoogleRange, type GoogleSheet, rangeAt } from './places';
import { refuse } from './refusals';
import { fullLook, GoogleTextStyle } from './text-style';

export class GoogleSlicer extends GoogleObject {
  readonly google = 'Spreadsheet.Slicer';
  constructor(
    readonly run: Run,
    readonly sheet: Sheet,
    readonly slicer: Slicer,
  ) {
    super();
  }
}

const set = (self: GoogleSlicer, change: Partial<Slicer>): GoogleSlicer => {
  const { run, sheet, slicer } = self;
  run.write(1, (rows) => {
    if (rows === 0) return;
    Object.assign(slicer, change);
    run.workbook.journal.note({ kind: 'laid', sheetId: sheet.id });
  });
  return self;
};

const placeOf = (row: number, column: number, offsetX = 0, offsetY = 0): Slicer['position'] => ({
  row: row - 1,
  column: column - 1,
  offsetX,
  offsetY,
});

const setCriteria = (
  self: GoogleSlicer,
  position: number,
  criteria: GoogleFilterCriteria | null,
): GoogleSlicer => {
  const { area } = self.slicer;
  if (position < 1 || position > area.columns) refuse('invalidArgument', 'columnPosition');
  return set(self, { column: area.column + position - 1, criteria: criteria?.column ?? null });
};

export const slicer: Methods<GoogleSlicer> = {
  getRange: ({ run, sheet, slicer }) => rangeAt(run, sheet, slicer.area),
  setRange: (self, { area }: GoogleRange) => set(self, { area }),
  getTitle: ({ slicer }) => slicer.title,
  setTitle: (self, title: string) => set(self, { title }),
  getTitleTextStyle: () => new GoogleTextStyle(fullLook({})),
  getTitleHorizontalAlignment: ({ slicer }) => slicer.titleAlignment,
  setTitleHorizontalAlignment: (self, titleAlignment: string | null) =>
    set(self, { titleAlignment: titleAlignment ?? 'normal' }),
  getBackgroundColor: ({ slicer }) => slicer.background ?? '#ffffff',
  getBackgroundColorObject: ({ slicer }) => colorOf(slicer.background ?? '#ffffff'),
  setBackgroundColor: (self, colour: string | null) =>
    set(self, { background: normalColour(colour) }),
  setBackgroundColorObject: (self, color: GoogleColor | null) =>
    set(self, { background: color?.shade.hex ?? null }),
  getColumnPosition: ({ slicer }) =>
    slicer.column === null ? null : slicer.column - slicer.area.column + 1,
  getFilterCriteria: ({ run, slicer }) =>
    slicer.criteria ? new GoogleFilterCriteria(run, slicer.criteria) : null,
  setColumnFilterCriteria: setCriteria,
  getContainerInfo: ({ slicer }) => new GoogleContainerInfo(slicer.position),
  setPosition: (self, ...place: [number, number, number, number]) =>
    set(self, { position: placeOf(...place) }),
  isAppliedToPivotTables: ({ slicer }) => slicer.appliesToPivotTables,
  setApplyToPivotTables: (self, appliesToPivotTables: boolean) =>
    set(self, { appliesToPivotTables }),
  remove: ({ run, sheet, slicer }) =>
    void run.write(1, () => {
      sheet.slicers = sheet.slicers.filter((kept) => kept !== slicer);
      run.workbook.journal.note({ kind: 'laid', sheetId: sheet.id });
    }),
};

type Place = [row: number, column: number, offsetX?: number, offsetY?: number];

export const sheetSlicers: Methods<GoogleSheet> = {
  getSlicers: ({ run, sheet }) => sheet.slicers.map((kept) => new GoogleSlicer(run, sheet, kept)),
  insertSlicer: ({ run, sheet }, range: GoogleRange, ...place: Place) => {
    const made: Slicer = {
      id: 1 + Math.max(0, ...sheet.slicers.map(({ id }) => id)),
      area: range.area,
      column: null,
      criteria: null,
      title: '',
      background: null,
      titleAlignment: 'normal',
      position: placeOf(...place),
      appliesToPivotTables: true,
    };
    run.write(1, () => {
      sheet.slicers.push(made);
      run.workbook.journal.note({ kind: 'laid', sheetId: sheet.id });
    });
    return new GoogleSlicer(run, sheet, made);
  },
};
