import type { Run } from '../runtime/run';
import type { Metadata } from '../workbook/features';
import type { Sheet } from '../workbook/sheet';
import { type EnumValue, GoogleObject, type Methods } from './google-object';
import { enumValue } from './google-reference';
import { GoogleRange, GoogleSheet, GoogleSpreadsheet } from './places';
import { refuse } from './refusals';

/** A piece of metadata and the sheet it sits on; null for the spreadsheet's own. */
export class GoogleMetadata extends GoogleObject {
  readonly google = 'Spreadsheet.DeveloperMetadata';
  constructor(
    readonly run: Run,
    public sheet: Sheet | null,
    readonly metadata: Metadata,
  ) {
    super();
  }
}

export class GoogleMetadataLocation extends GoogleObject {
  readonly google = 'Spreadsheet.DeveloperMetadataLocation';
  constructor(readonly of: GoogleMetadata) {
    super();
  }
}

type Search = Partial<Pick<Metadata, 'id' | 'key' | 'value' | 'visibility'>> & { kind?: string };

export class GoogleMetadataFinder extends GoogleObject {
  readonly google = 'Spreadsheet.DeveloperMetadataFinder';
  readonly search: Search = {};
  constructor(
    readonly run: Run,
    readonly scope: (found: GoogleMetadata) => boolean,
  ) {
    super();
  }
}

export const allMetadata = (run: Run): GoogleMetadata[] => [
  ...run.workbook.metadata.map((metadata) => new GoogleMetadata(run, null, metadata)),
  ...run.workbook.sheets.flatMap((sheet) =>
    sheet.metadata.map((metadata) => new GoogleMetadata(run, sheet, metadata)),
  ),
];

type Rest = (string | EnumValue)[];

const add = (run: Run, store: Metadata[], place: Metadata['place'], rest: Rest): void => {
  const [key, ...more] = rest as [string, ...Rest];
  const value = more.find((part) => typeof part === 'string') ?? '';
  const visibility = more.find((part) => typeof part === 'object') as EnumValue | undefined;
  const id = 1 + Math.max(0, ...allMetadata(run).map(({ metadata }) => metadata.id));
  store.push({
    id,
    key,
    value: value as string,
    visibility: (visibility?.name ?? 'DOCUMENT') as Metadata['visibility'],
    place,
  });
  run.workbook.journal.note({ kind: 'unseen' });
};

/** Metadata sits on one whole row or column, never on a part of one. */
const placeOf = ({ sheet, area }: GoogleRange): Metadata['place'] => {
  const wide = area.column === 0 && area.columns === sheet.columnCount;
  const tall = area.row === 0 && area.rows === sheet.rowCount;
  if (wide && area.rows === 1) return { kind: 'row', index: area.row };
  if (tall && area.columns === 1) return { kind: 'column', index: area.column };
  return refuse('metadataPlace');
};

const isAt = (range: GoogleRange, { sheet, metadata }: GoogleMetadata): boolean => {
  const { place } = metadata;
  if (sheet !== range.sheet || place.kind === 'sheet') return false;
  const { area } = range;
  if (place.kind === 'row')
    return (
      area.column === 0 &&
      area.columns === range.sheet.columnCount &&
      place.index >= area.row &&
      place.index < area.row + area.rows
    );
  return (
    area.row === 0 &&
    area.rows === range.sheet.rowCount &&
    place.index >= area.column &&
    place.index < area.column + area.columns
  );
};

const set = (self: GoogleMetadata, change: Partial<Metadata>): GoogleMetadata => {
  Object.assign(self.metadata, change);
  self.run.workbook.journal.note({ kind: 'unseen' });
  return self;
};

const kindOf = ({ sheet, metadata }: GoogleMetadata): string =>
  sheet ? metadata.place.kind.toUpperCase() : 'SPREADSHEET';

const remove = (self: GoogleMetadata): void => {
  const store: { metadata: Metadata[] } = self.sheet ?? self.run.workbook;
  store.metadata = store.metadata.filter((kept) => kept !== self.metadata);
  self.run.workbook.journal.note({ kind: 'unseen' });
};

/** Takes a piece of metadata to another place; it stays the same one. */
const moveTo = (
  self: GoogleMetadata,
  sheet: Sheet | null,
  place: Metadata['place'],
): GoogleMetadata => {
  remove(self);
  self.sheet = sheet;
  const home: { metadata: Metadata[] } = sheet ?? self.run.workbook;
  home.metadata = [...home.metadata, self.metadata];
  return set(self, { place });
};

const moveToLine =
  (kind: 'row' | 'column') =>
  (self: GoogleMetadata, range: GoogleRange): GoogleMetadata => {
    const place = placeOf(range);
    return place.kind === kind ? moveTo(self, range.sheet, place) : refuse('metadataPlace');
  };

export const developerMetadata: Methods<GoogleMetadata> = {
  getId: ({ metadata }) => metadata.id,
  getKey: ({ metadata }) => metadata.key,
  getValue: ({ metadata }) => metadata.value,
  getVisibility: ({ metadata }) =>
    enumValue('Spreadsheet.DeveloperMetadataVisibility', metadata.visibility),
  getLocation: (self) => new GoogleMetadataLocation(self),
  setKey: (self, key: string) => set(self, { key }),
  setValue: (self, value: string) => set(self, { value }),
  setVisibility: (self, visibility: EnumValue) =>
    set(self, { visibility: visibility.name as Metadata['visibility'] }),
  moveToRow: moveToLine('row'),
  moveToColumn: moveToLine('column'),
  moveToSheet: (self, { sheet }: GoogleSheet) => moveTo(self, sheet, { kind: 'sheet' }),
  moveToSpreadsheet: (self) => moveTo(self, null, { kind: 'sheet' }),
  remove,
};

const wholeRow = { rows: false, columns: true };
const wholeColumn = { rows: true, columns: false };

const lineOf = ({ of }: GoogleMetadataLocation, kind: 'row' | 'column'): GoogleRange | null => {
  const { sheet, run, metadata } = of;
  if (!sheet || metadata.place.kind !== kind) return null;
  const { index } = metadata.place;
  const { rowCount, columnCount } = sheet;
  return kind === 'row'
    ? new GoogleRange(
        run,
        sheet,
        { row: index, column: 0, rows: 1, columns: columnCount },
        wholeRow,
      )
    : new GoogleRange(
        run,
        sheet,
        { row: 0, column: index, rows: rowCount, columns: 1 },
        wholeColumn,
      );
};

export const metadataLocation: Methods<GoogleMetadataLocation> = {
  getLocationType: ({ of }) => enumValue('Spreadsheet.DeveloperMetadataLocationType', kindOf(of)),
  getSheet: ({ of }) =>
    of.sheet && of.metadata.place.kind === 'sheet' ? new GoogleSheet(of.run, of.sheet) : null,
  getSpreadsheet: ({ of }) => (of.sheet ? null : new GoogleSpreadsheet(of.run)),
  getRow: (self) => lineOf(self, 'row'),
  getColumn: (self) => lineOf(self, 'column'),
};

const fits = (found: GoogleMetadata, { kind, ...wanted }: Search): boolean =>
  (kind === undefined || kindOf(found) === kind) &&
  Object.entries(wanted).every(([name, value]) => found.metadata[name as 'key'] === value);

const narrow = (finder: GoogleMetadataFinder, search: Search): GoogleMetadataFinder => {
  Object.assign(finder.search, search);
  return finder;
};

export const metadataFinder: Methods<GoogleMetadataFinder> = {
  find: ({ run, scope, search }) =>
    allMetadata(run).filter((found) => scope(found) && fits(found, search)),
  withId: (finder, id: number) => narrow(finder, { id }),
  withKey: (finder, key: string) => narrow(finder, { key }),
  withValue: (finder, value: string) => narrow(finder, { value }),
  withVisibility: (finder, visibility: EnumValue) =>
    narrow(finder, { visibility: visibility.name as Metadata['visibility'] }),
  withLocationType: (finder, type: EnumValue) => narrow(finder, { kind: type.name }),
  /** Every search already looks at all places inside its scope. */
  onIntersectingLocations: (finder) => finder,
};

export const rangeMetadata: Methods<GoogleRange> = {
  addDeveloperMetadata: (range, ...rest: Rest) => {
    add(range.run, range.sheet.metadata, placeOf(range), rest);
    return range;
  },
  getDeveloperMetadata: (range) => allMetadata(range.run).filter((found) => isAt(range, found)),
  createDeveloperMetadataFinder: (range) =>
    new GoogleMetadataFinder(range.run, (found) => isAt(range, found)),
};

export const sheetMetadata: Methods<GoogleSheet> = {
  addDeveloperMetadata: (self, ...rest: Rest) => {
    add(self.run, self.sheet.metadata, { kind: 'sheet' }, rest);
    return self;
  },
  getDeveloperMetadata: ({ run, sheet }) =>
    allMetadata(run).filter(
      (found) => found.sheet === sheet && found.metadata.place.kind === 'sheet',
    ),
  createDeveloperMetadataFinder: ({ run, sheet }) =>
    new GoogleMetadataFinder(run, (found) => found.sheet === sheet),
};

export const spreadsheetMetadata: Methods<GoogleSpreadsheet> = {
  addDeveloperMetadata: (self, ...rest: Rest) => {
    add(self.run, self.run.workbook.metadata, { kind: 'sheet' }, rest);
    return self;
  },
  getDeveloperMetadata: ({ run }) => allMetadata(run).filter(({ sheet }) => sheet === null),
  createDeveloperMetadataFinder: ({ run }) => new GoogleMetadataFinder(run, () => true),
};
