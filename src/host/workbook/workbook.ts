import type { Area } from './area';
import type { CellValue } from './cell';
import type { Metadata, NamedRange } from './features';
import { FormatTable } from './format';
import { Journal } from './journal';
import type { Sheet } from './sheet';
import { Stale } from './stale';

/** What a formula hands to a function of the program: a value, an array, or the place of a range. */
export type OwnArgument =
  | CellValue
  | readonly (readonly CellValue[])[]
  | { readonly sheet: Sheet; readonly area: Area };
/** The cell whose formula calls the function. */
export type OwnCell = { readonly sheetId: number; readonly row: number; readonly column: number };
export type OwnResult = CellValue | CellValue[][] | undefined;

/** The only state of the workbench: what a Google spreadsheet holds, in plain arrays and without a clock. */
export class Workbook {
  readonly formats = new FormatTable();
  readonly journal = new Journal();
  readonly stale = new Stale();
  readonly sheets: Sheet[] = [];
  namedRanges: NamedRange[] = [];
  metadata: Metadata[] = [];
  /** PropertiesService keeps these beside the spreadsheet: document, script and one store per user. */
  readonly properties = new Map<string, Map<string, string>>();
  activeSheetId = 0;
  /**
   * Calculates a function that formulas name and nobody here knows; undefined where there is none. The host of a program
   * sets it.
   */
  ownFunction: ((name: string, args: readonly OwnArgument[], cell: OwnCell) => OwnResult) | null =
    null;
  private lastSheetId = -1;

  constructor(
    public name: string,
    public timeZone: string,
    public locale: string,
  ) {}

  /** An id that no tab of this workbook has or had. */
  nextSheetId(): number {
    for (const { id } of this.sheets) this.lastSheetId = Math.max(this.lastSheetId, id);
    return ++this.lastSheetId;
  }

  sheetById(id: number): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  sheetByName(name: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.name === name);
  }
}
