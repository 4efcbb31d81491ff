import type { Metadata, NamedRange } from './features';
import { FormatTable } from './format';
import { Journal } from './journal';
import type { Sheet } from './sheet';
import { Stale } from './stale';

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
