import type { Realm } from '../runtime/realm';
import { isCellError } from '../workbook/cell';
import { serialReader } from '../workbook/dates';
import type { FormatId } from '../workbook/format';
import { isDateFormat } from '../workbook/number-format';
import type { Row, Sheet } from '../workbook/sheet';
import { RealmReference } from './google-object';
import type { GoogleRange } from './places';

/** Tells by its format whether a number is a date, asking each format of a block once. */
const dateTeller = ({ workbook, columns }: Sheet) => {
  const known: boolean[] = [];
  return (row: Row, column: number): boolean => {
    const id: FormatId = row.formats?.[column] ?? columns[column]?.format ?? 0;
    known[id] ??= isDateFormat(workbook.formats.get(id).numberFormat);
    return known[id];
  };
};

/**
 * What a script reads of a range, made of the realm's own arrays and dates at once: a log has millions of cells, and
 * made here first they would all be made twice.
 */
export const valuesBlock = ({ run, sheet, area }: GoogleRange): RealmReference => {
  run.countCells(area.rows * area.columns);
  const realm = run.realm as Realm;
  const isDate = dateTeller(sheet);
  const instantOf = serialReader(sheet.workbook.timeZone);
  const readRow = (row: Row | undefined, cells: unknown[]): void => {
    for (let index = 0; index < area.columns; index++) {
      const column = area.column + index;
      const value = row?.values[column] ?? null;
      if (value === null) cells[index] = '';
      else if (typeof value !== 'number') cells[index] = isCellError(value) ? value.error : value;
      else if (!isDate(row as Row, column)) cells[index] = value;
      else cells[index] = realm.makeDate(instantOf(value));
    }
  };
  const block = realm.makeArray(area.rows);
  for (let index = 0; index < area.rows; index++) {
    const cells = realm.makeArray(area.columns);
    readRow(sheet.rows[area.row + index], cells);
    block[index] = cells;
  }
  return new RealmReference(block);
};
