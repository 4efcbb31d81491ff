import { areaName, columnIndex } from '../workbook/a1';
import type { Area } from '../workbook/area';

/** The bounds of an Excel sheet, which open references run to. */
export const lastExcelRow = 1048576;
export const lastExcelColumn = 16384;

/** `A1:C9` with a `$` before each part. */
export const fixedArea = (area: Area): string =>
  areaName(area).replace(/([A-Z]+)(\d+)/g, (_, letters, digits) => `$${letters}$${digits}`);

const corner = /^\$?([A-Z]{1,3})?\$?(\d+)?$/i;

/** Reads `A1`, `A1:C9`, `A:C` and `1:3`; `null` for anything else. */
export const readArea = (text: string): Area | null => {
  const [from = '', to = from] = text.split(':');
  const first = corner.exec(from);
  const last = corner.exec(to);
  if (!first || !last || (!first[1] && !first[2])) return null;
  const row = first[2] ? Number(first[2]) - 1 : 0;
  const column = first[1] ? columnIndex(first[1]) : 0;
  const endRow = last[2] ? Number(last[2]) : lastExcelRow;
  const endColumn = last[1] ? columnIndex(last[1]) + 1 : lastExcelColumn;
  return { row, column, rows: endRow - row, columns: endColumn - column };
};

/** The areas of an `sqref` attribute. */
export const readAreas = (text: string): Area[] =>
  text
    .split(/\s+/)
    .map(readArea)
    .filter((area): area is Area => area !== null);

export const quoteSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** `'Customers'!$A$1:$C$9`. */
export const writeSheetArea = (sheetName: string, area: Area): string =>
  `${quoteSheet(sheetName)}!${fixedArea(area)}`;

/** Splits `'Customers'!$A$1` into the sheet's name and the area. */
export const readSheetArea = (text: string): { sheetName: string; area: Area } | null => {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(text);
  const area = match ? readArea(match[3] as string) : null;
  if (!match || !area) return null;
  return { sheetName: match[1]?.replaceAll("''", "'") ?? (match[2] as string), area };
};

/** The part of an area that lies on a sheet of that size; `null` where nothing of it does. */
export const within = (area: Area, rowCount: number, columnCount: number): Area | null => {
  const rows = Math.min(area.row + area.rows, rowCount) - area.row;
  const columns = Math.min(area.column + area.columns, columnCount) - area.column;
  return rows > 0 && columns > 0 ? { ...area, rows, columns } : null;
};
