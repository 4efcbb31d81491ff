import type { FilterColumn } from './features';
import type { Format } from './format';
import type { Row } from './sheet';
import { Sheet } from './sheet';
import { Workbook } from './workbook';

/** What `Sheet` holds as plain data; only its own fields, so that a new field is saved without being listed here. */
type SheetJson = Omit<Data<Sheet>, 'workbook' | 'rows' | 'filter'> & {
  readonly rows: [number, RowJson][];
  readonly filter: {
    area: NonNullable<Sheet['filter']>['area'];
    columns: [number, FilterColumn][];
  } | null;
};
type RowJson = Row;
type Data<Type> = {
  [Key in keyof Type as Type[Key] extends (...args: never[]) => unknown ? never : Key]: Type[Key];
};

export type WorkbookJson = {
  readonly name: string;
  readonly timeZone: string;
  readonly locale: string;
  readonly activeSheetId: number;
  readonly formats: Format[];
  readonly namedRanges: Workbook['namedRanges'];
  readonly metadata: Workbook['metadata'];
  readonly properties: [string, [string, string][]][];
  readonly sheets: SheetJson[];
};

/** Everything a workbook holds, as data that JSON and structured cloning carry. Shares its arrays with the workbook. */
export const writeWorkbook = (workbook: Workbook): WorkbookJson => ({
  name: workbook.name,
  timeZone: workbook.timeZone,
  locale: workbook.locale,
  activeSheetId: workbook.activeSheetId,
  formats: workbook.formats.all(),
  namedRanges: workbook.namedRanges,
  metadata: workbook.metadata,
  properties: [...workbook.properties].map(([store, values]) => [store, [...values]]),
  sheets: workbook.sheets.map(writeSheet),
});

/** A tab without its rows, and the formats that its columns name. */
export type TabJson = { readonly formats: Format[]; readonly sheet: Omit<SheetJson, 'rows'> };

/** Of each row what lies in no cell of it, and its notes; nothing of those that have neither. */
export type LineJson = Pick<Row, 'height' | 'hidden' | 'depth' | 'notes'>;

const lineKeys = ['height', 'hidden', 'depth', 'notes'] as const;

/** A tab with all of its rows. */
export type WholeTabJson = { readonly formats: Format[]; readonly sheet: SheetJson };

export const writeTab = (sheet: Sheet): TabJson => {
  const { workbook, rows: _, filter, ...rest } = sheet;
  return {
    formats: workbook.formats.all(),
    sheet: {
      ...rest,
      columns: Array.from(rest.columns, (column) => column ?? undefined),
      filter: filter && { area: filter.area, columns: [...filter.columns] },
    } as TabJson['sheet'],
  };
};

export const writeWholeTab = (sheet: Sheet): WholeTabJson => ({
  formats: sheet.workbook.formats.all(),
  sheet: writeSheet(sheet),
});

export const writeLines = (sheet: Sheet): [number, LineJson][] =>
  sheet.rows.flatMap((row, index) => {
    if (!row?.height && !row?.hidden && !row?.depth && !row?.notes) return [];
    const { height, hidden, depth, notes } = row;
    const line: LineJson = { ...(height && { height }), ...(hidden && { hidden }) };
    if (depth) line.depth = depth;
    if (notes) line.notes = dense(notes, undefined);
    return [[index, line] as [number, LineJson]];
  });

const writeSheet = (sheet: Sheet): SheetJson => ({
  ...writeTab(sheet).sheet,
  rows: sheet.rows.flatMap((row, index) =>
    row ? [[index, writeRow(row)] as [number, RowJson]] : [],
  ),
});

/** Holes become what JSON can say, so that every way of carrying gives the same; parts come in one order, as read again. */
const writeRow = ({ formulas, formats, notes, richTexts, spilled, ...row }: Row): RowJson => {
  const written: RowJson = { ...row, values: dense(row.values, null) };
  if (formulas) written.formulas = dense(formulas, undefined);
  if (spilled) written.spilled = dense(spilled, undefined);
  if (richTexts) written.richTexts = dense(richTexts, undefined);
  if (notes) written.notes = dense(notes, undefined);
  if (formats) written.formats = dense(formats, undefined);
  return written;
};

const dense = <Item>(list: readonly Item[], missing: Item): Item[] => {
  const filled: Item[] = new Array(list.length);
  for (let at = 0; at < list.length; at++) filled[at] = list[at] ?? missing;
  return filled;
};

export const readWorkbook = (json: WorkbookJson): Workbook => {
  const workbook = new Workbook(json.name, json.timeZone, json.locale);
  workbook.activeSheetId = json.activeSheetId;
  workbook.namedRanges = [...json.namedRanges];
  workbook.metadata = [...json.metadata];
  for (const [store, values] of json.properties) workbook.properties.set(store, new Map(values));
  const formatIds = json.formats.map((format) => workbook.formats.intern(format));
  for (const sheet of json.sheets) workbook.sheets.push(readSheet(workbook, sheet, formatIds));
  return workbook;
};

/** Makes a tab what is said of it beside its rows, which stay. */
export const readTab = (sheet: Sheet, { formats, sheet: json }: TabJson): void => {
  const formatIds = formats.map((format) => sheet.workbook.formats.intern(format));
  layTab(sheet, json, formatIds);
};

/** Makes the rows of a tab as high, as hidden and as noted as is said of them; their cells stay. */
export const readLines = (sheet: Sheet, lines: readonly [number, LineJson][]): void => {
  // Whatever a key is deleted of is slower from then on, also where the key was not there.
  for (const row of sheet.rows)
    for (const key of lineKeys) if (row?.[key] !== undefined) delete row[key];
  for (const [index, { notes, ...line }] of lines) {
    const row = Object.assign(sheet.rowAt(index), line);
    if (notes) row.notes = notes.map((note) => note ?? undefined);
  }
};

/** Makes a tab that one, cells and all; a tab that is not there yet is made. */
export const readWholeTab = (workbook: Workbook, { formats, sheet: json }: WholeTabJson): Sheet => {
  const formatIds = formats.map((format) => workbook.formats.intern(format));
  const sheet = readSheet(workbook, json, formatIds);
  const index = workbook.sheets.findIndex(({ id }) => id === sheet.id);
  workbook.sheets.splice(index < 0 ? workbook.sheets.length : index, index < 0 ? 0 : 1, sheet);
  return sheet;
};

const layTab = (sheet: Sheet, json: TabJson['sheet'], formatIds: readonly number[]): void => {
  const { id: _, filter, columns, ...rest } = json;
  Object.assign(sheet, rest);
  sheet.columns.length = 0;
  columns.forEach((column, index) => {
    if (column) sheet.columns[index] = readColumn(column, formatIds);
  });
  sheet.filter = filter && { area: filter.area, columns: new Map(filter.columns) };
};

const readSheet = (workbook: Workbook, json: SheetJson, formatIds: readonly number[]): Sheet => {
  const { rows, ...tab } = json;
  const sheet = new Sheet(workbook, tab.id, tab.name);
  layTab(sheet, tab, formatIds);
  for (const [index, row] of rows) sheet.rows[index] = readRow(row, formatIds);
  return sheet;
};

const readColumn = (
  column: NonNullable<Sheet['columns'][number]>,
  formatIds: readonly number[],
): NonNullable<Sheet['columns'][number]> =>
  column.format === undefined
    ? { ...column }
    : { ...column, format: formatIds[column.format] ?? 0 };

const readRow = (
  { formulas, formats, notes, richTexts, spilled, ...row }: RowJson,
  formatIds: readonly number[],
): Row => {
  const read: Row = { ...row, values: [...row.values] };
  if (formulas) read.formulas = formulas.map((formula) => formula ?? undefined);
  if (spilled) read.spilled = spilled.map((flag) => flag ?? undefined);
  if (richTexts) read.richTexts = richTexts.map((runs) => runs ?? undefined);
  if (notes) read.notes = notes.map((note) => note ?? undefined);
  if (formats)
    read.formats = formats.map((id) =>
      id === undefined || id === null ? undefined : (formatIds[id] ?? 0),
    );
  return read;
};
