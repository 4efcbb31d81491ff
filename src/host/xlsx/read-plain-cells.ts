import type { CellStyle, Sheet as FileSheet } from 'hucre';
import { isCellError } from '../workbook/cell';
import type { FormatId } from '../workbook/format';
import { isDateFormat } from '../workbook/number-format';
import type { Row, Sheet } from '../workbook/sheet';
import type { PlainCells } from './plain-cells';
import { type CellReading, daysTo1904 } from './read-cells';

/** Fills a sheet with the cells that were read before hucre read the others. */
export const readPlainCells = (
  sheet: Sheet,
  plain: PlainCells,
  styles: ReadonlyMap<number, CellStyle>,
  reading: CellReading,
): void => {
  const ids = new Map([...styles].map(([number, style]) => [number, reading.formatOf(style)]));
  const looks = new Map<readonly number[], Row['formats']>();
  plain.rows.forEach((row, index) => {
    if (!row) return;
    if (!looks.has(row.styles)) looks.set(row.styles, formatsOf(sheet, row.styles, ids));
    const formats = looks.get(row.styles)?.slice();
    const target: Row = { values: row.values, ...(formats && { formats }) };
    if (reading.countsFrom1904) countFrom1900(sheet, target);
    sheet.rows[index] = target;
  });
};

/** Lets a sheet of the file be as it would be had hucre read all of it, which left some cells to itself. */
export const putBack = (file: FileSheet, plain: PlainCells): void => {
  for (let index = 0; index < plain.rows.length; index++) {
    const cells = file.rows[index] ?? [];
    plain.rows[index]?.values.forEach((value, column) => {
      if (value !== null && !isCellError(value)) cells[column] = value;
    });
    file.rows[index] = cells;
  }
};

const formatsOf = (
  sheet: Sheet,
  styles: readonly number[],
  ids: ReadonlyMap<number, FormatId>,
): Row['formats'] => {
  const formats = styles.map((style, column) => {
    const id = ids.get(style);
    return id !== 0 || sheet.columns[column]?.format ? id : undefined;
  });
  return formats.some((id) => id !== undefined) ? formats : undefined;
};

const countFrom1900 = (sheet: Sheet, row: Row): void => {
  row.values.forEach((value, column) => {
    const { numberFormat } = sheet.workbook.formats.get(row.formats?.[column] ?? 0);
    if (typeof value === 'number' && isDateFormat(numberFormat))
      row.values[column] = value + daysTo1904;
  });
};
