import type { Tab } from '../domain/tabs';

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Cells written in one go; row and column of the first are counted from 1. */
export type Block = {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
};

/** A tab as it was read: its sheet, which key stands over which column, and the cells below the header. */
export type TabTable = {
  readonly tab: Tab;
  readonly sheet: Sheet;
  /** Keys by column from A on; `null` over a column of the person's own. */
  readonly keys: readonly (string | null)[];
  /** Row of the first of the cells: 2, unless only the end of the tab was read. */
  readonly top: number;
  /** From there to the bottom of the grid. */
  readonly cells: readonly (readonly unknown[])[];
  /** What has been written into the tab since, by the places of this reading. */
  readonly written: Block[];
};
