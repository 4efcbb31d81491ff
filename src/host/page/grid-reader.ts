import type {
  ICellData,
  IWorksheetData,
  Workbook as UniverWorkbook,
  Worksheet,
} from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/engine-formula';
import type { SheetCells, SheetLayout } from '../server/protocol';
import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import {
  chartPlacesOf,
  type LineSizes,
  readChartPlaces,
  type UniverDrawing,
} from './charts/chart-places';
import { choicesOf, readChoices, type UniverRule } from './choices';
import { defaultColumnWidth } from './default-sizes';
import { isSameReach, readFilter, type UniverFilter } from './filter';
import { columnEntry, inOrder, rowEntry } from './model-layout';
import type { GridReader } from './mutations';
import { readCellValue } from './univer-cell';
import { readRange } from './univer-range';
import { readStyle } from './univer-style';

/** What Univer's plugins hold beside the cells of one tab. */
export type SheetExtras = {
  rules(sheetId: string): UniverRule[];
  filter(sheetId: string): UniverFilter | null;
  notes(sheetId: string): { row: number; column: number; text: string }[];
  drawings(sheetId: string): Record<string, UniverDrawing>;
};

/** Reads the grid as it stands, in the words of the model. */
export const gridReader = (
  univer: UniverWorkbook,
  mirror: Workbook,
  formulas: FormulaDataModel,
  extras: SheetExtras,
  typed: Map<string, string>,
): GridReader => {
  const sheet = (sheetId: string): Worksheet => {
    const found = univer.getSheetBySheetId(sheetId);
    if (!found) throw new Error(`The grid has no tab ${sheetId}`);
    return found;
  };
  const cell = (sheetId: string, row: number, column: number): ICellData | null => {
    const found = sheet(sheetId).getCellRaw(row, column) ?? null;
    if (!found?.si) return found;
    const f = formulas.getFormulaStringByCell(row, column, sheetId, univer.getUnitId());
    return f ? { ...found, f } : found;
  };
  const style = (one: ICellData | null) => univer.getStyles().getStyleByCell(one) ?? null;
  return {
    cell,
    style,
    typed: (sheetId, row, column) => typed.get(typedKey(sheetId, row, column)),
    layout: (sheetId) => readLayout(sheet(sheetId), univer, mirror, extras),
    hasDrifted: (sheetId) => {
      const known = mirror.sheetById(Number(sheetId));
      const before = known ? chartPlacesOf(known) : [];
      const places = readChartPlaces(extras.drawings(sheetId), before, sizesOf(sheet(sheetId)));
      if (JSON.stringify(before) !== JSON.stringify(places)) return true;
      return !isSameReach(extras.filter(sheetId), known);
    },
    cells: (sheetId) =>
      readCells(sheet(sheetId), (row, column) => cell(sheetId, row, column), style),
    size: (sheetId) => ({
      rows: sheet(sheetId).getRowCount(),
      columns: sheet(sheetId).getColumnCount(),
    }),
    sheetIds: () => [...univer.getSheetOrders()],
  };
};

export const typedKey = (sheetId: string, row: number, column: number): string =>
  `${sheetId}:${row}:${column}`;

const readLayout = (
  sheet: Worksheet,
  univer: UniverWorkbook,
  mirror: Workbook,
  extras: SheetExtras,
): SheetLayout => {
  const config = sheet.getConfig();
  const id = config.id;
  const known = mirror.sheetById(Number(id));
  const size = { rows: config.rowCount, columns: config.columnCount };
  return {
    sheetId: Number(id),
    name: config.name,
    hidden: config.hidden === 1,
    tabColor: config.tabColor ? config.tabColor.toLowerCase() : null,
    rowCount: size.rows,
    columnCount: size.columns,
    frozenRows: config.freeze.ySplit,
    frozenColumns: config.freeze.xSplit,
    columns: readColumns(config, univer),
    rows: readRows(config, known),
    merges: inOrder(config.mergeData.map((range) => readRange(range, size.rows, size.columns))),
    filter: known ? readFilter(extras.filter(id), known) : null,
    notes: inOrder(extras.notes(id)),
    choices: readChoices(extras.rules(id), known ? choicesOf(known) : [], size),
    charts: readChartPlaces(extras.drawings(id), known ? chartPlacesOf(known) : [], sizesOf(sheet)),
  };
};

const sizesOf = (sheet: Worksheet): LineSizes => ({
  width: (column) => (sheet.getColVisible(column) ? sheet.getColumnWidth(column) : 0),
  height: (row) => (sheet.getRowVisible(row) ? sheet.getRowHeight(row) : 0),
});

const readColumns = (config: IWorksheetData, univer: UniverWorkbook): SheetLayout['columns'] =>
  Object.entries(config.columnData).flatMap(([index, column]) => {
    const width = column.w === defaultColumnWidth ? undefined : column.w;
    const style = column.s ? readStyle(univer.getStyles().get(column.s)) : {};
    const format = Object.keys(style).length > 0 ? style : null;
    return columnEntry(Number(index), width, column.hd === 1, format);
  });

/** Heights that Univer found by itself for wrapped text are its own business. */
const readRows = (config: IWorksheetData, known: Sheet | undefined): SheetLayout['rows'] =>
  Object.entries(config.rowData).flatMap(([index, row]) => {
    const isSet =
      row.ia === 0 || (row.h !== undefined && known?.rows[Number(index)]?.height === row.h);
    return rowEntry(Number(index), isSet ? row.h : undefined, row.hd === 1);
  });

const readCells = (
  sheet: Worksheet,
  cellAt: (row: number, column: number) => ICellData | null,
  style: GridReader['style'],
): SheetCells => {
  const formats: SheetCells['formats'] = [{}];
  const known = new Map<unknown, number>([[undefined, 0]]);
  const formatIndex = (cell: ICellData | null): number => {
    const key = cell?.s ?? undefined;
    const index = known.get(key) ?? formats.push(readStyle(style(cell))) - 1;
    known.set(key, index);
    return index;
  };
  const rows: SheetCells['rows'] = [];
  const columns = sheet.getColumnCount();
  sheet.getCellMatrix().forRow((row) => {
    const cells = Array.from({ length: columns }, (_, column) => cellAt(row, column));
    while (cells.length > 0 && !cells[cells.length - 1]) cells.pop();
    if (cells.length === 0) return;
    rows.push({
      row,
      first: 0,
      values: cells.map(readCellValue),
      formulas: cells.some((cell) => cell?.f) ? cells.map((cell) => cell?.f ?? null) : [],
      formats: cells.map(formatIndex),
    });
  });
  return { formats, rows };
};
