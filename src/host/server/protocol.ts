import type { Execution, InstalledTrigger } from '../runtime/host';
import type {
  AlertRequest,
  Button,
  MenuNode,
  PromptRequest,
  Selection,
} from '../runtime/ui-bridge';
import type { Area } from '../workbook/area';
import type { CellValue } from '../workbook/cell';
import type { NamedRange, Validation } from '../workbook/features';
import type { Format } from '../workbook/format';
import type { RowsMoved } from '../workbook/journal';
import type { LineJson, TabJson, WholeTabJson, WorkbookJson } from '../workbook/json';
import type { RichText, TextRun } from '../workbook/rich-text';
import type { Loss } from '../xlsx/losses';

/** The languages the page itself speaks. */
export const languages = ['en', 'zh-CN', 'zh-TW'] as const;
export type Language = (typeof languages)[number];

/** Everything about a tab but its cells and what only scripts can change, in an order that can be compared as text. */
export type SheetLayout = {
  sheetId: number;
  name: string;
  hidden: boolean;
  tabColor: string | null;
  rowCount: number;
  columnCount: number;
  frozenRows: number;
  frozenColumns: number;
  columns: { index: number; width?: number; hidden?: true; format?: Format }[];
  rows: { index: number; height?: number; hidden?: true }[];
  merges: Area[];
  filter: { area: Area; hidden: { column: number; values: string[] }[] } | null;
  notes: { row: number; column: number; text: string }[];
  /** Only drop-downs and checkboxes, which are all that the grid knows; the others stay as they are. */
  choices: Validation[];
  charts: ChartPlace[];
};

/** Where a chart stands: its first cell, the pixels from that cell's corner, and its size. */
export type ChartPlace = {
  id: number;
  row: number;
  column: number;
  offsetX: number;
  offsetY: number;
  width: number;
  height: number;
};

/** One cell as the grid left it; what is left out did not change. */
export type CellChange = {
  row: number;
  column: number;
  /** Text is read like typing; in a literal change it is kept as it is, save that a leading `=` is a formula. */
  entry?: CellValue;
  /** The entry is a text, whatever it looks like, as where a cell of text was copied. */
  isText?: true;
  /** How stretches of the entry look and where they lead. */
  runs?: TextRun[];
  format?: Format;
};

/** A run of cells in one row. */
export type RowCells = {
  row: number;
  /** Column of the first of them. */
  first: number;
  values: CellValue[];
  /** None of the row where empty. */
  formulas: (string | null)[];
  /** Indexes into the formats sent beside. */
  formats: number[];
  /** Left out where the row has no notes. */
  notes?: (string | null)[];
  /** Left out where no text of the row has stretches that differ. */
  richTexts?: (RichText | null)[];
};
export type SheetCells = { formats: Format[]; rows: RowCells[] };

/** What a person did in the grid, in the words of the model. */
export type GridChange =
  | { kind: 'typed' | 'literal' | 'aside'; sheetId: number; cells: CellChange[] }
  | {
      kind: 'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns';
      sheetId: number;
      index: number;
      count: number;
    }
  | { kind: 'layout'; layout: SheetLayout }
  /** The whole tab anew; `moved` are the cells to which a person moved others. */
  | { kind: 'sheet'; layout: SheetLayout; cells: SheetCells; moved?: Area }
  | { kind: 'addSheet'; index: number; layout: SheetLayout; cells: SheetCells }
  | { kind: 'deleteSheet'; sheetId: number }
  | { kind: 'order'; sheetIds: number[] };

/** What the model became, for every page that shows it. */
export type Patch =
  | { kind: 'cells'; sheetId: number; cells: SheetCells }
  | ({ kind: 'rows' } & RowsMoved)
  /** All of a tab but its cells. */
  | { kind: 'tab'; sheetId: number; tab: TabJson; lines: [number, LineJson][] }
  /** All of a tab. */
  | { kind: 'sheet'; sheetId: number; tab: WholeTabJson }
  /** The tabs there are, in their order, with those that came. */
  | { kind: 'tabs'; order: number[]; added: WholeTabJson[]; namedRanges: NamedRange[] }
  | { kind: 'workbook'; workbook: WorkbookJson };

export type FileState = {
  name: string;
  state: 'saved' | 'saving' | 'unsaved' | 'refused';
  /** Why it was not saved, in words. */
  reason: string | null;
};

export type ShownPage = {
  /** Where the sandbox serves it; null when nothing is shown. */
  address: string;
  title: string;
  width: number;
  height: number;
};

export type Question = { id: number } & (
  | { kind: 'alert'; request: AlertRequest }
  | { kind: 'prompt'; request: PromptRequest }
);
export type Reply = { button: Button; text: string };

/** What runs just now, and what it was asked for. */
export type Running = Pick<Execution, 'functionName' | 'subject'>;

/** Sent by the host over the event stream; `client` names the browser tab it is for, null is all of them. */
export type HostEvent = { client: string | null } & (
  | { kind: 'patch'; patches: Patch[]; revision: number }
  /** The triggers have heard of an edit of this page, and what they made of it is in this revision. */
  | { kind: 'told'; turn: number; revision: number }
  /** Another file stands in the place of the one that is shown. */
  | { kind: 'reload' }
  | { kind: 'language'; language: Language }
  | { kind: 'menus'; menus: MenuNode[] }
  | { kind: 'toast'; message: string; title: string; seconds: number }
  | { kind: 'sidebar'; page: ShownPage }
  | { kind: 'dialog'; modal: boolean; page: ShownPage }
  | { kind: 'question'; question: Question }
  | { kind: 'answered'; id: number }
  | { kind: 'select'; selection: Selection }
  | { kind: 'rejected'; message: string; details: string[] }
  | { kind: 'failed'; functionName: string; message: string }
  | { kind: 'file'; file: FileState }
  | { kind: 'clock'; now: number }
  /** Nothing runs any more where `running` is null; `isBare` as it was at that moment. */
  | { kind: 'running'; running: Running | null; isBare: boolean }
  | { kind: 'executions' }
);

/** The revision in which changes of a page are, and the turn in which triggers hear of the last of them; 0 for none. */
export type Changed = { revision: number; turn: number };

/** What the page needs to draw itself. */
export type Desk = {
  workbook: WorkbookJson;
  menus: MenuNode[];
  file: FileState;
  /** What the file holds and cannot be kept. */
  losses: readonly Loss[];
  language: Language;
  now: number;
  /** Counts what pages were sent: this state is the one after the patches of that number. */
  revision: number;
  sandboxOrigin: string;
  /** What is to be told once to whoever comes. */
  notice: string | null;
  /** When the backup was made that has just been put back; told once as well. */
  restored: number | null;
};

export type TriggerList = { now: number; timeZone: string; triggers: InstalledTrigger[] };
export type ExecutionList = { executions: Execution[] };
export type FileChoice = { id: string; name: string; changed: number; size: number };
