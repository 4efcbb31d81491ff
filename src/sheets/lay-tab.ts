import { type Tab, tabColumns } from '../domain/tabs';
import { columnLetters } from './a1';
import type { Book } from './book';
import type { CellValue } from './cell-text';
import { firstTopics } from './first-topics';
import { layHighlighting } from './highlighting';
import { layInquiryHighlighting } from './inquiry-highlighting';
import { headerOf, layColumns } from './lay-columns';
import { cellOf, type RecordOf, recordsOf } from './records';
import { rememberSettings, settingRows, settingsIn, settingsReader } from './settings-tab';
import { laySummary } from './summary/summary-formats';
import { type TabEntry, writeTabEntry } from './tab-memory';
import type { Sheet, TabTable } from './tab-table';
import { workbookLayout } from './workbook-layout';

/** What stands on a tab already when it is laid again; nothing on a new one. */
export type Standing = {
  readonly name: string;
  /** Header texts, which people may have changed; `null` when there are none yet. */
  readonly headers: readonly string[] | null;
  readonly hasFilter: boolean;
  readonly rules: readonly GoogleAppsScript.Spreadsheet.ConditionalFormatRule[];
  /** Rows of the Settings tab, whose values are kept. */
  readonly cells: readonly (readonly unknown[])[];
};

type Remembered = Readonly<Record<string, string>>;

const cellsFrom = (book: Book, table: TabTable, records: readonly RecordOf[]): CellValue[][] =>
  records.map((record) =>
    tabColumns.settings.map((key) => cellOf(table, key, record[key] ?? null, book)),
  );

const laySettings = (book: Book, sheet: Sheet, standing: Standing | undefined): Remembered => {
  const messages = book.messages();
  const keys = tabColumns.settings;
  const table: TabTable = {
    tab: 'settings',
    sheet,
    keys,
    top: 2,
    cells: standing?.cells ?? [],
    written: [],
  };
  const settings = settingsIn(recordsOf(table, book).map(({ record }) => record));
  const rows = cellsFrom(book, table, settingRows(settings, messages));
  const headers = standing?.headers ? null : keys.map((key) => headerOf(messages, 'settings', key));
  layColumns({ tab: 'settings', sheet, first: 1, keys, headers, messages, rows });
  return rememberSettings(settings);
};

/** What a tab holds when it is new. */
const firstRows = (book: Book, tab: Tab, sheet: Sheet): CellValue[][] => {
  if (tab !== 'topics') return [];
  const keys = tabColumns.topics;
  const table: TabTable = { tab, sheet, keys, top: 2, cells: [], written: [] };
  return firstTopics(book.messages()).map((record) =>
    keys.map((key) => cellOf(table, key, record[key] ?? null, book)),
  );
};

/** New sheets have so many columns, which is enough for all tabs but the history. */
export const newColumns = 26;

const makeRoom = (sheet: Sheet, columns: number, isNew: boolean): void => {
  if (columns <= newColumns) return;
  const there = isNew ? newColumns : sheet.getMaxColumns();
  if (there < columns) sheet.insertColumnsAfter(there, columns - there);
};

const layFilter = (sheet: Sheet, width: number): void => {
  try {
    sheet.getRange(`A1:${columnLetters(width - 1)}`).createFilter();
  } catch (error) {
    // A sheet has one filter, and somebody may have made it meanwhile.
    if (sheet.getFilter() === null) throw error;
  }
};

/**
 * Lays a blank tab, or lays one again without touching people's values; answers what the document has to remember.
 * Filter and colours come last, when the columns they speak of are there.
 */
export const layTab = (book: Book, tab: Tab, sheet: Sheet, standing?: Standing): Remembered => {
  const messages = book.messages();
  const keys: readonly string[] = tabColumns[tab];
  const headers = standing?.headers ?? keys.map((key) => headerOf(messages, tab, key));
  const name = standing?.name ?? messages.tabs[tab];
  const columns = Math.max(newColumns, keys.length);
  const entry: TabEntry = { id: sheet.getSheetId(), name, headers, keys, columns };
  let remember = writeTabEntry(tab, entry);
  makeRoom(sheet, keys.length, !standing);
  if (keys.length === 0) laySummary(sheet);
  else if (tab === 'settings') remember = { ...remember, ...laySettings(book, sheet, standing) };
  else {
    const rows = standing?.headers ? [] : firstRows(book, tab, sheet);
    const texts = standing?.headers ? null : headers;
    layColumns({ tab, sheet, first: 1, keys, headers: texts, messages, rows });
  }
  if (workbookLayout[tab].hasFilter && !standing?.hasFilter) layFilter(sheet, keys.length);
  if (tab === 'inquiries') layInquiryHighlighting(sheet, entry, standing?.rules ?? []);
  if (tab === 'customers') {
    layHighlighting(sheet, entry, standing?.rules ?? [], settingsReader(book.memory)().cadence);
  }
  return remember;
};
