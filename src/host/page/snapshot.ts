import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { FormatId } from '../workbook/format';
import type { Sheet } from '../workbook/sheet';
import { choicesOf as offeredBy } from '../workbook/validate';
import type { Workbook } from '../workbook/workbook';
import { writeChartPlaces } from './charts/chart-places';
import { choicesOf, writeChoices } from './choices';
import { defaultColumnWidth, defaultRowHeight } from './default-sizes';
import { writeFilter } from './filter';
import { writeFreeze } from './lay-out';
import { notesOf, writeNote } from './notes';
import { withRuns, writeCell } from './univer-cell';
import { writeRange } from './univer-range';
import { writeStyle } from './univer-style';

/** Google's two letters and region in Univer's spelling. */
export type GridLocale = 'enUS' | 'zhCN' | 'zhTW';

/** The workbook as Univer loads it; formulas come with the results the host computed. */
export const writeSnapshot = (
  workbook: Workbook,
  unitId: string,
  locale: GridLocale,
): IWorkbookData => {
  const { styles, styleOf } = stylesOf(workbook, 'f');
  const sheets = workbook.sheets.map((sheet) => [String(sheet.id), writeSheet(sheet, styleOf)]);
  return {
    id: unitId,
    name: workbook.name,
    appVersion: '0.25.1',
    locale: locale as IWorkbookData['locale'],
    sheetOrder: workbook.sheets.map((sheet) => String(sheet.id)),
    sheets: Object.fromEntries(sheets),
    styles,
    resources: resourcesOf(workbook, unitId),
  };
};

/** A single tab as Univer takes one in; `prefix` tells its styles from those that the grid has. */
export const writeTabSnapshot = (sheet: Sheet, prefix: string) => {
  const { styles, styleOf } = stylesOf(sheet.workbook, prefix);
  return { sheet: writeSheet(sheet, styleOf), styles };
};

type StyleOf = (format: FormatId) => string | null;

/** The styles that cells were found to need, by names that begin alike. */
const stylesOf = (
  workbook: Workbook,
  prefix: string,
): { styles: Record<string, IStyleData>; styleOf: StyleOf } => {
  const styles: Record<string, IStyleData> = {};
  const known: (string | null)[] = [];
  const styleOf = (format: FormatId): string | null => {
    const before = known[format];
    if (before !== undefined) return before;
    const style = writeStyle(workbook.formats.get(format));
    const id = style ? `${prefix}${format}` : null;
    if (style) styles[`${prefix}${format}`] = style;
    known[format] = id;
    return id;
  };
  return { styles, styleOf };
};

const writeSheet = (sheet: Sheet, styleOf: StyleOf): Partial<IWorksheetData> => ({
  id: String(sheet.id),
  name: sheet.name,
  hidden: sheet.hidden ? 1 : 0,
  tabColor: sheet.tabColor ?? '',
  rowCount: sheet.rowCount,
  columnCount: sheet.columnCount,
  defaultColumnWidth,
  defaultRowHeight,
  freeze: writeFreeze(sheet.frozenRows, sheet.frozenColumns),
  mergeData: sheet.merges.map(writeRange),
  cellData: writeCells(sheet, styleOf),
  rowData: Object.fromEntries(rowData(sheet)),
  columnData: Object.fromEntries(columnData(sheet, styleOf)),
});

const writeCells = (sheet: Sheet, styleOf: StyleOf): IWorksheetData['cellData'] => {
  const cellData: Record<number, Record<number, ICellData>> = {};
  sheet.rows.forEach((row, index) => {
    if (!row) return;
    const cells: Record<number, ICellData> = {};
    const width = Math.max(row.values.length, row.formats?.length ?? 0, row.formulas?.length ?? 0);
    for (let column = 0; column < width; column++) {
      const value = row.values[column] ?? null;
      const formula = row.formulas?.[column] ?? null;
      const style = styleOf(row.formats?.[column] ?? 0);
      if (value === null && !formula && !style) continue;
      const runs = row.richTexts?.[column];
      const cell = writeCell(value, formula, style);
      cells[column] = runs ? withRuns(cell, runs, sheet.format(index, column)) : cell;
    }
    cellData[index] = cells;
  });
  return cellData;
};

const rowData = (sheet: Sheet) =>
  sheet.rows.flatMap((row, index) =>
    row?.height || row?.hidden
      ? [[index, { ...(row.height && { h: row.height, ia: 0 }), hd: row.hidden ? 1 : 0 }] as const]
      : [],
  );

const columnData = (sheet: Sheet, styleOf: StyleOf) =>
  sheet.columns.flatMap((column, index) => {
    if (!column) return [];
    const style = styleOf(column.format ?? 0);
    const w = column.width ?? defaultColumnWidth;
    return [[index, { w, hd: column.hidden ? 1 : 0, ...(style && { s: style }) }] as const];
  });

const resource = (name: string, perSheet: (readonly [string, unknown])[]) => ({
  name,
  data: JSON.stringify(Object.fromEntries(perSheet)),
});

/** What Univer keeps of its plugins beside the cells. */
const resourcesOf = (
  workbook: Workbook,
  unitId: string,
): NonNullable<IWorkbookData['resources']> => [
  resource(
    'SHEET_DATA_VALIDATION_PLUGIN',
    workbook.sheets.map((sheet) => [String(sheet.id), rulesOf(sheet)]),
  ),
  resource(
    'SHEET_FILTER_PLUGIN',
    workbook.sheets.flatMap((sheet) => {
      const filter = writeFilter(sheet);
      return filter ? [[String(sheet.id), filter] as const] : [];
    }),
  ),
  resource(
    'SHEET_NOTE_PLUGIN',
    workbook.sheets.map((sheet) => [String(sheet.id), writeNotes(sheet)]),
  ),
  resource('SHEET_DRAWING_PLUGIN', writeChartPlaces(workbook, unitId)),
];

/** The drop-downs of a tab as Univer has them. */
export const rulesOf = (sheet: Sheet) =>
  writeChoices(choicesOf(sheet), (choice) => offeredBy(sheet, choice));

const writeNotes = (sheet: Sheet) => {
  const notes: Record<number, Record<number, object>> = {};
  for (const { row, column, text } of notesOf(sheet))
    notes[row] = {
      ...notes[row],
      [column]: { id: `n${row}-${column}`, ...writeNote(row, column, text) },
    };
  return notes;
};
