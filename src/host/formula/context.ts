import type { Area } from '../workbook/area';
import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import type { Operand } from './grid';
import type { Shift } from './reference';

/** Where and when a formula is calculated. */
export type Context = {
  readonly workbook: Workbook;
  /** The sheet and cell the formula stands in. */
  readonly sheet: Sheet;
  row: number;
  column: number;
  /** How far the formula is carried from where it was written; zero except in rules over areas. */
  shift: Shift;
  /** The present instant in milliseconds. */
  now: number;
  /** True inside ARRAYFORMULA and its like, where a range in the place of a value means every value. */
  arrays: boolean;
  /** Brings the formulas of an area up to date before it is read. */
  readonly refresh: ((sheet: Sheet, area: Area) => void) | null;
  /** Names given by LET. */
  readonly names: ReadonlyMap<string, Operand> | null;
};

export const contextAt = (
  sheet: Sheet,
  row: number,
  column: number,
  now: number,
  refresh: Context['refresh'] = null,
): Context => ({
  workbook: sheet.workbook,
  sheet,
  row,
  column,
  shift: { rows: 0, columns: 0 },
  now,
  arrays: false,
  refresh,
  names: null,
});
