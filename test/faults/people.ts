import type { Tab } from '../../src/domain/tabs';
import { copyArea } from '../../src/host/workbook/copy';
import { setInput } from '../../src/host/workbook/edit';
import type { Sheet } from '../../src/host/workbook/sheet';
import { sortArea } from '../../src/host/workbook/sort';
import {
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
  moveColumns,
  moveRows,
} from '../../src/host/workbook/structure';
import { removeSheet, renameSheet } from '../../src/host/workbook/tabs';
import type { Workbook } from '../../src/host/workbook/workbook';
import { english } from '../../src/messages/english';

/** What somebody does in the sheet while an operation is under way. */
export type Act = {
  readonly name: string;
  readonly tab: Tab;
  readonly act: (sheet: Sheet) => void;
  /** Takes something away from the program, so that it may refuse for good. */
  readonly destroys?: boolean;
};

const columnOf = (sheet: Sheet, header: string): number =>
  (sheet.rows[0]?.values ?? []).indexOf(header);

/** All rows below the header, by one column. */
const sortBy =
  (header: string, ascending: boolean) =>
  (sheet: Sheet): void => {
    const rows = sheet.lastRow() - 1;
    const column = columnOf(sheet, header);
    if (rows < 2 || column < 0) return;
    const area = { row: 1, column: 0, rows, columns: sheet.columnCount };
    sortArea(sheet, area, [{ column, ascending }]);
  };

export const renamed = (name: string): string => `${name} of ours`;
export const typedCompany = 'Typed meanwhile Ltd';
export const typedNote = 'noted meanwhile';

const typeIn =
  (header: string, row: (sheet: Sheet) => number, text: string) =>
  (sheet: Sheet): void => {
    const column = columnOf(sheet, header);
    if (column >= 0 && row(sheet) > 0) setInput(sheet, row(sheet), column, text);
  };

const rowOfCompany = (company: string) => (sheet: Sheet) => {
  const at = columnOf(sheet, 'Company');
  return sheet.rows.findIndex((row) => row?.values[at] === company);
};

const strict = (header: string, choices: string[]) => (sheet: Sheet) => {
  const column = columnOf(sheet, header);
  sheet.validations.unshift({
    areas: [{ row: 1, column, rows: sheet.rowCount - 1, columns: 1 }],
    criterion: { type: 'VALUE_IN_LIST', values: [choices, true] },
    allowInvalid: false,
    helpText: null,
  });
};

/** As the workbook's owner, who alone may write there from then on. */
const protectAsOwner = (sheet: Sheet): void => {
  const owner = 'boss@exporter.example.com';
  sheet.workbook.properties.set('portbook:file', new Map([['owner', owner]]));
  sheet.protections.push({
    id: 4711,
    area: null,
    description: 'mine',
    editors: [owner],
    warningOnly: false,
    unprotected: [],
  });
};

/** One cell of a customer pasted over another of his, with its format and without a drop-down. */
const pasteOver = (company: string, from: string, to: string) => (sheet: Sheet) => {
  const row = rowOfCompany(company)(sheet);
  const [source, target] = [columnOf(sheet, from), columnOf(sheet, to)];
  if (row < 1 || source < 0 || target < 0) return;
  const cell = (column: number) => ({ row, column, rows: 1, columns: 1 });
  copyArea(sheet, cell(source), sheet, cell(target), { what: 'all' });
};

const column = (header: string, change: (sheet: Sheet, at: number) => void) => (sheet: Sheet) => {
  const at = columnOf(sheet, header);
  if (at >= 0) change(sheet, at);
};

const hide = (sheet: Sheet): void => {
  sheet.hidden = true;
};

/** Things anybody does to a list of rows. */
const onRows = (tab: Tab, by: string): Act[] => [
  { tab, name: 'sorts downwards', act: sortBy(by, false) },
  { tab, name: 'sorts upwards', act: sortBy(by, true) },
  { tab, name: 'inserts a row on top', act: (sheet) => insertRows(sheet, 1, 1, 'after') },
  {
    tab,
    name: 'inserts a column on the left',
    act: (sheet) => insertColumns(sheet, 0, 1, 'after'),
  },
  { tab, name: 'hides the tab', act: hide },
  { tab, name: 'renames the tab', act: (sheet) => renameSheet(sheet, renamed(sheet.name)) },
  {
    tab,
    name: 'filters',
    act: (sheet) => {
      const area = { row: 0, column: 0, rows: sheet.rowCount, columns: sheet.columnCount };
      sheet.filter ??= { area, columns: new Map() };
      sheet.filter.columns.set(0, { hiddenValues: [''] });
    },
  },
  { tab, name: 'deletes the tab', destroys: true, act: (sheet) => removeSheet(sheet) },
  { tab, name: 'protects the tab', destroys: true, act: protectAsOwner },
];

/** What else is done to a tab is the same to the program whichever tab it is. */
const movesThings = ({ name }: Act): boolean =>
  /sorts downwards|inserts|deletes|protects/.test(name);

/** Everything people are put between the calls of an operation for. */
export const acts: readonly Act[] = [
  ...onRows('customers', 'Company'),
  { tab: 'customers', name: 'sorts by class', act: sortBy('Class', true) },
  {
    tab: 'customers',
    name: 'types a customer at the end',
    act: typeIn('Company', (sheet) => sheet.lastRow(), typedCompany),
  },
  {
    tab: 'customers',
    name: 'writes a note on another customer',
    act: typeIn('Notes', rowOfCompany('Northgate Ltd'), typedNote),
  },
  {
    tab: 'customers',
    name: 'pastes over a cell of another customer',
    act: pasteOver('Northgate Ltd', 'Country', 'My own column'),
  },
  {
    tab: 'customers',
    name: 'moves a column',
    act: column('Notes', (sheet, at) => moveColumns(sheet, at, 1, 0)),
  },
  {
    tab: 'customers',
    name: 'renames a column',
    act: column('Site', (sheet, at) => setInput(sheet, 0, at, 'Where they are')),
  },
  {
    tab: 'customers',
    name: 'cuts the first row and puts it last',
    act: (sheet) => moveRows(sheet, 1, 1, sheet.lastRow()),
  },
  {
    tab: 'customers',
    name: 'deletes a column of ours',
    destroys: true,
    act: column('Site', (sheet, at) => deleteColumns(sheet, at, 1)),
  },
  {
    tab: 'customers',
    name: 'deletes the first row',
    destroys: true,
    act: (sheet) => deleteRows(sheet, 1, 1),
  },
  {
    tab: 'customers',
    name: 'deletes the last row',
    destroys: true,
    act: (sheet) => deleteRows(sheet, sheet.lastRow() - 1, 1),
  },
  {
    tab: 'customers',
    name: 'allows only one source',
    destroys: true,
    act: strict('Source', ['Fair']),
  },
  ...onRows('followUps', 'When').filter(movesThings),
  ...onRows('inquiries', 'Received').filter(movesThings),
  ...onRows('orders', 'Date').filter(movesThings),
  ...onRows('plans', 'Date').filter(movesThings),
  ...onRows('dossier', 'Seen on').filter(movesThings),
  ...onRows('documents', 'Date').filter(movesThings),
];

/** Lets the person act once on a workbook; a tab that is not there yet is let alone. */
export const doAct = (workbook: Workbook, { tab, act }: Act): boolean => {
  const sheet = workbook.sheetByName(english.tabs[tab]);
  if (!sheet) return false;
  act(sheet);
  workbook.journal.note({ kind: 'sheet', sheetId: sheet.id });
  return true;
};
