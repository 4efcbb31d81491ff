import { recalculate } from '../../../src/host/formula/recalculate';
import { type CellValue, isCellError } from '../../../src/host/workbook/cell';
import { type CellInput, setInput } from '../../../src/host/workbook/edit';
import type { Sheet } from '../../../src/host/workbook/sheet';
import { addSheet } from '../../../src/host/workbook/tabs';
import { readTyped } from '../../../src/host/workbook/typed-entry';
import { Workbook } from '../../../src/host/workbook/workbook';

/** 2026-01-05 09:30 in Shanghai, a Monday. */
export const monday = Date.UTC(2026, 0, 5, 1, 30);

/** A workbook in Shanghai with one tab named Register. */
export const register = (locale = 'en_US'): Sheet =>
  addSheet(new Workbook('Register', 'Asia/Shanghai', locale), 'Register');

/** Types rows of entries from a cell on; null leaves a cell alone. */
export const type = (
  sheet: Sheet,
  row: number,
  column: number,
  entries: readonly (readonly (string | number | boolean | null)[])[],
): void => {
  entries.forEach((line, down) => {
    line.forEach((entry, across) => {
      if (entry !== null) setInput(sheet, row + down, column + across, inputOf(sheet, entry));
    });
  });
};

const inputOf = (sheet: Sheet, entry: string | number | boolean): CellInput =>
  typeof entry === 'string' ? readTyped(entry, sheet.workbook.locale, {}).input : entry;

/** Values of a block as people would name them: errors by their code, empty cells as null. */
export const block = (
  sheet: Sheet,
  row: number,
  column: number,
  rows: number,
  columns: number,
): (string | number | boolean | null)[][] =>
  Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, across) => plain(sheet.value(row + down, column + across))),
  );

export const plain = (value: CellValue): string | number | boolean | null =>
  isCellError(value) ? value.error : value;

/** Calculates what is stale and gives a block. */
export const calculated = (
  sheet: Sheet,
  row: number,
  column: number,
  rows = 1,
  columns = 1,
  ms = monday,
): (string | number | boolean | null)[][] => {
  recalculate(sheet.workbook, { ms });
  return block(sheet, row, column, rows, columns);
};

/** The result of one formula on an otherwise empty tab beside the given one. */
export const resultOf = (formula: string, beside: Sheet = register(), ms = monday) => {
  const sheet = addSheet(beside.workbook, `Results ${beside.workbook.sheets.length}`);
  setInput(sheet, 0, 0, { formula });
  return calculated(sheet, 0, 0, 1, 1, ms)[0]?.[0];
};
