import type { Run } from '../runtime/run';
import type { Sheet } from '../workbook/sheet';
import { addSheet, copySheet, moveSheet, removeSheet } from '../workbook/tabs';
import { rangeFromText } from './a1-notation';
import { bandingsOf } from './banding';
import type { Methods } from './google-object';
import { checkRoom } from './grid-room';
import { type GoogleRange, GoogleRangeList, GoogleSheet, type GoogleSpreadsheet } from './places';
import { refuse } from './refusals';
import { activateRanges, activateSheet, activeRange, activeSheet, makeCurrent } from './selection';
import { copyName, sheetBasics } from './sheet';
import { sheetStructure } from './sheet-structure';
import { sheetView } from './sheet-view';

const freeName = (run: Run): string => {
  const taken = (name: string) => run.workbook.sheets.some((sheet) => sheet.name === name);
  for (let number = run.workbook.sheets.length + 1; ; number++)
    if (!taken(`Sheet${number}`)) return `Sheet${number}`;
};

type InsertOptions = { template?: GoogleSheet };

const insertSheet = (self: GoogleSpreadsheet, ...args: unknown[]): GoogleSheet => {
  const { run } = self;
  const name = (args.find((part) => typeof part === 'string') as string) ?? freeName(run);
  const index = args.find((part) => typeof part === 'number') as number | undefined;
  const options = args.find((part) => typeof part === 'object') as InsertOptions | undefined;
  if (run.workbook.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()))
    refuse('sheetExists', name);
  checkRoom(run, 1000 * 26);
  const place = index ?? run.workbook.sheets.indexOf(activeSheet(run)) + 1;
  const made = options?.template
    ? copySheet(options.template.sheet, name, place)
    : addSheet(run.workbook, name, place);
  activateSheet(run, made);
  return new GoogleSheet(run, made);
};

const deleteSheet = ({ run }: GoogleSpreadsheet, { sheet }: { sheet: Sheet }): void => {
  if (run.workbook.sheets.length === 1) refuse('lastSheet');
  removeSheet(sheet);
};

const named = (run: Run, name: string) =>
  run.workbook.namedRanges.find((range) => range.name.toLowerCase() === name.toLowerCase());

const sheetOf = (run: Run, sheet: Sheet | undefined) =>
  sheet ? new GoogleSheet(run, sheet) : null;

const setZone = (self: GoogleSpreadsheet, zone: string): GoogleSpreadsheet => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    refuse('invalidTimeZone', zone);
  }
  return setWorkbook(self, () => {
    self.run.workbook.timeZone = zone;
  });
};

const setWorkbook = (self: GoogleSpreadsheet, change: () => void): GoogleSpreadsheet => {
  const { run } = self;
  run.write(1, (rows) => {
    if (rows === 0) return;
    change();
    run.workbook.stale.noteEverything();
    run.workbook.journal.note({ kind: 'workbook' });
  });
  return self;
};

/** The workbench holds one workbook; its id is made of its name. */
export const idOf = ({ workbook }: Run): string => `portbook-${encodeURIComponent(workbook.name)}`;

export const spreadsheet: Methods<GoogleSpreadsheet> = {
  getId: ({ run }) => idOf(run),
  getUrl: ({ run }) => `https://docs.google.com/spreadsheets/d/${idOf(run)}/edit`,
  getName: ({ run }) => run.workbook.name,
  rename: (self, name: string) =>
    void setWorkbook(self, () => {
      self.run.workbook.name = name;
    }),
  getSheets: ({ run }) => run.workbook.sheets.map((sheet) => new GoogleSheet(run, sheet)),
  getNumSheets: ({ run }) => run.workbook.sheets.length,
  getSheetByName: ({ run }, name: string) => sheetOf(run, run.workbook.sheetByName(String(name))),
  getSheetById: ({ run }, id: number) => sheetOf(run, run.workbook.sheetById(id)),
  insertSheet,
  deleteSheet,
  deleteActiveSheet: (self) => {
    deleteSheet(self, { sheet: activeSheet(self.run) });
    return new GoogleSheet(self.run, activeSheet(self.run));
  },
  duplicateActiveSheet: ({ run }) => {
    const sheet = activeSheet(run);
    const place = run.workbook.sheets.indexOf(sheet) + 1;
    checkRoom(run, sheet.rowCount * sheet.columnCount);
    const copy = copySheet(sheet, copyName(run, sheet.name), place);
    activateSheet(run, copy);
    return new GoogleSheet(run, copy);
  },
  moveActiveSheet: ({ run }, place: number) => {
    if (place < 1 || place > run.workbook.sheets.length) refuse('invalidArgument', 'pos');
    moveSheet(activeSheet(run), place - 1);
  },
  setCurrentCell: (_, cell: GoogleRange) => makeCurrent(cell),
  getBandings: ({ run }) =>
    run.workbook.sheets.flatMap((sheet) => bandingsOf(new GoogleSheet(run, sheet))),
  getActiveSheet: ({ run }) => new GoogleSheet(run, activeSheet(run)),
  setActiveSheet: ({ run }, target: GoogleSheet) => {
    activateSheet(run, target.sheet);
    return target;
  },
  getActiveRange: ({ run }) => activeRange(run, activeSheet(run)),
  setActiveRange: ({ run }, range: GoogleRange) => activateRanges(run, [range]),
  getRange: ({ run }, text: string) => rangeFromText(run, activeSheet(run), text),
  getRangeByName: ({ run }, name: string) =>
    named(run, name) ? rangeFromText(run, activeSheet(run), name) : null,
  getRangeList: ({ run }, texts: string[]) => {
    if (texts.length === 0) refuse('emptyRangeList');
    return new GoogleRangeList(texts.map((text) => rangeFromText(run, activeSheet(run), text)));
  },
  getSpreadsheetTimeZone: ({ run }) => run.workbook.timeZone,
  setSpreadsheetTimeZone: (self, zone: string) => void setZone(self, zone),
  getSpreadsheetLocale: ({ run }) => run.workbook.locale,
  setSpreadsheetLocale: (self, locale: string) =>
    void setWorkbook(self, () => {
      self.run.workbook.locale = locale;
    }),
  toast: ({ run }, message: string, title?: string, seconds?: number) =>
    run.world.ui?.toast(message, title ?? '', seconds ?? 5),
};

const onActiveSheet = (methods: Methods<GoogleSheet>, names: string): Methods<GoogleSpreadsheet> =>
  Object.fromEntries(
    names
      .split(' ')
      .map((name) => [
        name,
        ({ run }: GoogleSpreadsheet, ...args: never[]) =>
          methods[name]?.(new GoogleSheet(run, activeSheet(run)), ...args),
      ]),
  );

/** What a spreadsheet answers for the tab in front. */
export const spreadsheetShortcuts = (): Methods<GoogleSpreadsheet> => ({
  ...onActiveSheet(
    sheetBasics,
    'appendRow getDataRange getLastRow getLastColumn getSheetId getSheetName getSheetValues sort getActiveCell getCurrentCell setActiveSelection setActiveRangeList',
  ),
  ...onActiveSheet(
    sheetStructure,
    'deleteColumn deleteColumns deleteRow deleteRows getColumnWidth getFrozenColumns getFrozenRows getRowHeight hideColumn hideRow insertColumnAfter insertColumnBefore insertColumnsAfter insertColumnsBefore insertRowAfter insertRowBefore insertRowsAfter insertRowsBefore isColumnHiddenByUser isRowHiddenByFilter isRowHiddenByUser setColumnWidth setFrozenColumns setFrozenRows setRowHeight unhideColumn unhideRow',
  ),
  ...onActiveSheet(sheetView, 'autoResizeColumn'),
  renameActiveSheet: ({ run }, name: string) =>
    void sheetBasics.setName?.(new GoogleSheet(run, activeSheet(run)), name as never),
});
