import { defaultSettings } from '../domain/settings';
import { type Tab, tabColumns, tabs } from '../domain/tabs';
import type { Layout, SetUpResult } from '../workflows/ports';
import { columnLetters } from './a1';
import { type Book, rangeOrNull, readEntry, type Sheet, type TabTable } from './book';
import type { CellValue } from './cell-text';
import { layHighlighting } from './highlighting';
import { layColumns, usualWidth } from './lay-columns';
import { missingKeys } from './match-headers';
import { cellOf } from './records';
import { rememberSettings, settingRows } from './settings-tab';
import { sameEntry, type TabEntry, writeTabEntry } from './tab-memory';
import { laySummary } from './weekly-summary-tab';
import { workbookLayout } from './workbook-layout';

type Remembered = Record<string, string>;

/** One run of set-up: what it found and what it has to remember at the end. */
type Run = {
  readonly book: Book;
  readonly remember: Remembered;
  readonly created: Tab[];
  /** The first tab made, still blank: the others start as copies of it, which saves a dozen calls. */
  template: Sheet | null;
};

const widest = tabs.reduce((most, tab) => Math.max(most, tabColumns[tab].length), 0);

/** A blank tab as all ours begin: a bold header that stays in view, one width. */
const prepare = (sheet: Sheet): Sheet => {
  sheet.getRange('1:1').setFontWeight('bold');
  sheet.setFrozenRows(1);
  sheet.setColumnWidths(1, widest, usualWidth);
  return sheet;
};

/** A new spreadsheet has one blank sheet, which becomes the register. */
const blankSheet = ({ book }: Run): Sheet | null => {
  const [only, ...others] = book.sheets();
  const isBlank = only && others.length === 0 && only.getLastRow() === 0;
  return isBlank && rangeOrNull(only, `A:${columnLetters(widest - 1)}`) ? only : null;
};

const makeSheet = (run: Run, tab: Tab): Sheet => {
  const name = run.book.messages().tabs[tab];
  if (run.template) {
    return run.book.spreadsheet.insertSheet(name, tabs.indexOf(tab), { template: run.template });
  }
  const blank = blankSheet(run);
  const sheet = blank ? blank.setName(name) : run.book.spreadsheet.insertSheet(name);
  run.template = prepare(sheet);
  return sheet;
};

const settingCells = ({ book }: Run, table: TabTable): CellValue[][] =>
  settingRows(defaultSettings, book.messages()).map((record) =>
    tabColumns.settings.map((key) => cellOf(table, key, record[key] ?? null, book)),
  );

/** Fills a blank tab. Filter and colours come last, when the columns they speak of are there. */
const layTab = (run: Run, tab: Tab, sheet: Sheet): void => {
  const messages = run.book.messages();
  const keys: readonly string[] = tabColumns[tab];
  const headers = keys.map((key) => (messages.columns[tab] as Record<string, string>)[key] ?? key);
  const entry: TabEntry = { id: sheet.getSheetId(), name: messages.tabs[tab], headers, keys };
  Object.assign(run.remember, writeTabEntry(tab, entry));
  if (keys.length === 0) laySummary(sheet);
  else if (tab === 'settings') {
    const rows = settingCells(run, { tab, sheet, keys, cells: [] });
    layColumns({ tab, sheet, first: 1, keys, messages, rows });
    Object.assign(run.remember, rememberSettings(defaultSettings));
  } else layColumns({ tab, sheet, first: 1, keys, messages });
  if (workbookLayout[tab].hasFilter) {
    sheet.getRange(`A1:${columnLetters(keys.length - 1)}`).createFilter();
  }
  if (tab === 'customers') layHighlighting(sheet, entry, []);
};

/** Adds the columns that a tab lacks to the right of all others; people's columns and cells stay as they are. */
const mendTab = (run: Run, tab: Tab, sheet: Sheet): boolean => {
  const known = run.book.remembered(tab);
  const found = readEntry(sheet, tab, known);
  const keys = missingKeys(tab, found.keys);
  if (keys.length > 0) {
    const first = sheet.getLastColumn() + 1;
    const short = first + keys.length - 1 - sheet.getMaxColumns();
    if (short > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), short);
    layColumns({ tab, sheet, first, keys, messages: run.book.messages() });
  }
  const entry = keys.length > 0 ? readEntry(sheet, tab, found) : found;
  if (!sameEntry(known, entry)) Object.assign(run.remember, writeTabEntry(tab, entry));
  return keys.length > 0;
};

const mendHighlighting = ({ book }: Run): boolean => {
  const entry = book.remembered('customers');
  const sheet = entry && book.find('customers');
  return sheet ? layHighlighting(sheet, entry, sheet.getConditionalFormatRules()) : false;
};

/** Lays out the workbook, or mends what is missing of it; a second run reads a few headers and writes nothing. */
export const setUpWorkbook = (book: Book): SetUpResult => {
  const run: Run = { book, remember: {}, created: [], template: null };
  const doubtful = tabs.filter((tab) => !book.standsAsRemembered(tab));
  const missing = doubtful.filter((tab) => book.find(tab) === null);
  const sheets = missing.map((tab) => ({ tab, sheet: makeSheet(run, tab) }));
  for (const { tab, sheet } of sheets) layTab(run, tab, sheet);
  let changed = missing.length > 0;
  for (const tab of doubtful.filter((one) => !missing.includes(one))) {
    const sheet = book.find(tab);
    if (sheet && mendTab(run, tab, sheet)) changed = true;
  }
  if (Object.keys(run.remember).length > 0) book.memory.put(run.remember);
  if (!missing.includes('customers') && mendHighlighting(run)) changed = true;
  return { created: missing, changed };
};

export const layout = (book: Book): Layout => ({
  setUp: () => setUpWorkbook(book),
  isReady: () => book.remembered('customers') !== null,
});
