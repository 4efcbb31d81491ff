import type { Grid } from '../../src/host/page/grid';
import type { OpenPage } from '../../src/host/page/open-page';

/** The part of Univer's own API that the tests drive, as a person drives its menus. */
type Cells = {
  getRawValue(): unknown;
  getCellRect(): { top: number; right: number };
  sort(by: { column: number; ascending: boolean }): unknown;
};
type DrawnCell = { p?: { body?: { customRanges?: { properties?: { url?: string } }[] } } };
type Tab = {
  getRange(row: number, column: number, rows?: number, columns?: number): Cells;
  setActiveSelection(range: Cells): void;
  getSelection(): { getActiveRange(): { getA1Notation(): string } | null } | null;
  getScrollState(): object;
  moveRows(rows: Cells, before: number): void;
  getSheet(): { getCellRaw(row: number, column: number): DrawnCell | null | undefined };
};
type Facade = {
  getActiveWorkbook(): { getActiveSheet(): Tab } | null;
  executeCommand(id: string, parameters?: object): Promise<unknown>;
  pasteIntoSheet(html: string, text: string): Promise<boolean>;
};
type ShownGrid = Omit<Grid, 'facade'> & { facade: Facade };

declare global {
  interface Window {
    portbook?: Omit<OpenPage, 'shownGrid'> & { shownGrid(): ShownGrid | null };
  }
}
