import type { Area } from '../workbook/area';
import { isCellError } from '../workbook/cell';
import { displayValue } from '../workbook/display';
import { isDateFormat } from '../workbook/number-format';
import type { Sheet } from '../workbook/sheet';
import { readXlsx } from '../xlsx/read';

const days = (pattern: string | undefined, value: number): string | undefined => {
  if (!isDateFormat(pattern)) return undefined;
  return value % 1 === 0 ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm';
};

const texts = (sheet: Sheet, row: number, width: number, locale: string): string[] =>
  Array.from({ length: width }, (_, column) => {
    const value = sheet.value(row, column);
    const format = sheet.format(row, column);
    if (isCellError(value)) return '';
    if (typeof value !== 'number') return displayValue(value, {}, locale).trim();
    const numberFormat = days(format.numberFormat, value);
    // What a number format shows of a phone number is not the number.
    return numberFormat === undefined
      ? String(value)
      : displayValue(value, { numberFormat }, locale);
  });

export const isXlsx = (bytes: Buffer): boolean =>
  bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004';

/** What is merged over several rows is said of each of them; across columns it is a title and stays in its place. */
const spreadDown = (grid: string[][], merges: readonly Area[]): void => {
  for (const { row, column, rows } of merges) {
    const value = grid[row]?.[column] ?? '';
    for (const below of grid.slice(row + 1, row + rows)) below[column] ||= value;
  }
};

/**
 * The cells of the first sheet that is not hidden, as texts, days as YYYY-MM-DD, what a formula could not work out left
 * empty. Throws `FileRefused`.
 */
export const readListGrid = async (bytes: Buffer, name: string): Promise<string[][]> => {
  const { sheets, locale } = await readXlsx(bytes, name);
  const sheet = sheets.find((one) => !one.hidden) ?? sheets[0];
  if (!sheet) return [];
  const width = sheet.rows.reduce((most, row) => Math.max(most, row?.values.length ?? 0), 0);
  const grid = Array.from(sheet.rows, (_, row) => texts(sheet, row, width, locale));
  spreadDown(grid, sheet.merges);
  return grid;
};
