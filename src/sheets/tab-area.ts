import { columnLetters } from './a1';
import type { TabEntry } from './tab-memory';
import type { Sheet, Spreadsheet } from './tab-table';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Sheets has no way to ask whether a name or a column exists but to try; any refusal means "search for it". */
export const rangeOrNull = (place: Spreadsheet | Sheet, a1: string): Range | null => {
  try {
    return place.getRange(a1);
  } catch {
    return null;
  }
};

/** Columns of a tab, counted from 0, and rows, counted from 1; all of ours and all rows where nothing is said. */
export type Area = {
  readonly firstColumn?: number;
  readonly lastColumn?: number;
  readonly firstRow?: number;
  readonly lastRow?: number;
};

const lastOfOurs = ({ headers }: TabEntry): number => Math.max(0, headers.length - 1);

/** An area of the sheet that a tab is remembered by; `null` when there is no such sheet, or it is another one. */
export const rememberedRange = (
  spreadsheet: Spreadsheet,
  entry: TabEntry,
  area: Area = {},
): Range | null => {
  const from = `${columnLetters(area.firstColumn ?? 0)}${area.firstRow ?? 1}`;
  const to = `${columnLetters(area.lastColumn ?? lastOfOurs(entry))}${area.lastRow ?? ''}`;
  const range = rangeOrNull(spreadsheet, `'${entry.name.replace(/'/g, "''")}'!${from}:${to}`);
  return range && range.getSheet().getSheetId() === entry.id ? range : null;
};

/** Whether a header row, from the area's first column on, says what it said. */
export const standsAsRemembered = (
  row: readonly unknown[] | undefined,
  entry: TabEntry,
  { firstColumn = 0, lastColumn = lastOfOurs(entry) }: Area = {},
): boolean =>
  entry.headers
    .slice(firstColumn, lastColumn + 1)
    .every((header, column) => String(row?.[column] ?? '') === header);

/** The columns that hold all of some keys, and what lies between them; `null` where one is missing. */
export const columnsAround = (entry: TabEntry, keys: readonly string[]): Area | null => {
  const columns = keys.map((key) => entry.keys.indexOf(key));
  if (columns.includes(-1)) return null;
  return { firstColumn: Math.min(...columns), lastColumn: Math.max(...columns) };
};
