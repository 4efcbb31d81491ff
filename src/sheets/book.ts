import { Problem } from '../domain/problem';
import type { Tab } from '../domain/tabs';
import type { Messages } from '../messages/messages';
import { allMessages } from '../messages/messages-for';
import type { DocumentMemory } from '../workflows/ports';
import { type CellDates, cellDates } from './cell-date';
import { matchHeaders, missingKeys, notesInPlace } from './match-headers';
import { type SettledReading, settledReading } from './settle';
import { type Area, columnsAround, rememberedRange, standsAsRemembered } from './tab-area';
import { readTabEntry, sameEntry, type TabEntry, writeTabEntry } from './tab-memory';
import type { Sheet, Spreadsheet, TabTable } from './tab-table';

export type BookOptions = {
  readonly spreadsheet: () => Spreadsheet;
  readonly memory: DocumentMemory;
  readonly messages: () => Messages;
  readonly zone: () => string;
};

/** The workbook with its tabs found by what the program remembers of them, and searched only when that is no longer so. */
export type Book = SettledReading & {
  readonly spreadsheet: Spreadsheet;
  /** The sheets there were when this was first asked. */
  readonly sheets: () => readonly Sheet[];
  /** They are asked for anew. */
  readonly forgetSheets: () => void;
  readonly memory: DocumentMemory;
  readonly messages: () => Messages;
  readonly dates: CellDates;
  /** A tab with its columns and none of its rows. */
  head(tab: Tab): TabTable;
  /** The spreadsheet's zone, which Google is asked for once. */
  readonly zone: () => string;
  /** Some rows of a tab, `first` and `last` counted from 1. */
  readRows(tab: Tab, first: number, last: number): TabTable;
  /** A tab from a row on to its end, as far as can be read without looking at its header; `null` where it cannot. */
  readFrom(tab: Tab, row: number): TabTable | null;
  /** Some columns of a tab from top to bottom; a column of which the header says something else is searched. */
  readColumns(tab: Tab, keys: readonly string[]): TabTable;
  /** Rows of the grids that were read so far, by sheet id. */
  readonly rowsRead: ReadonlyMap<number, number>;
  /** A further sheet laid out like a tab; `null` when it is not as it is remembered. */
  readLike(tab: Tab, entry: TabEntry): TabTable | null;
  /** The sheet of a tab, or `null` when there is none. */
  find(tab: Tab): Sheet | null;
  /** What the document remembers of a tab. */
  remembered(tab: Tab): TabEntry | null;
  /** Whether the tab is where it was and its header says what it said. */
  standsAsRemembered(tab: Tab): boolean;
};

/** By id, else by the name set-up gave it in any of our languages; asks each sheet for its name only once. */
const sheetFinder = (allSheets: () => readonly Sheet[]) => {
  const names = new Map<number, string>();
  const nameOf = (sheet: Sheet): string => {
    const name = names.get(sheet.getSheetId()) ?? sheet.getName();
    names.set(sheet.getSheetId(), name);
    return name;
  };
  return (tab: Tab, entry: TabEntry | null): Sheet | null => {
    const sheets = allSheets();
    const byId = sheets.find((sheet) => sheet.getSheetId() === entry?.id);
    if (byId) return byId;
    const ours = allMessages.map(({ tabs }) => tabs[tab]);
    return sheets.find((sheet) => ours.includes(nameOf(sheet))) ?? null;
  };
};
type FindSheet = ReturnType<typeof sheetFinder>;

/** What a sheet's header row says, as far as the last column that has a header; notes that went astray are put back. */
export const readEntry = (
  sheet: Sheet,
  tab: Tab,
  entry: TabEntry | null,
  looksAtNotes = true,
): TabEntry => {
  const columns = sheet.getMaxColumns();
  const row = sheet.getRange(1, 1, 1, columns);
  const texts = (row.getValues()[0] ?? []).map(String);
  const notes = (looksAtNotes && row.getNotes()[0]) || [];
  const keys = matchHeaders(tab, texts, notes, entry);
  const inPlace = notesInPlace(tab, texts, notes);
  if (inPlace) {
    // Columns moved between the two questions look the same.
    const isAsRead = row.getValues()[0]?.every((text, column) => String(text) === texts[column]);
    if (!isAsRead) return readEntry(sheet, tab, entry, looksAtNotes);
    row.setNotes([inPlace]);
  }
  const width = keys.reduce((last, key, column) => (key === null ? last : column + 1), 1);
  return {
    id: sheet.getSheetId(),
    name: sheet.getName(),
    headers: texts.slice(0, width),
    keys: keys.slice(0, width),
    columns,
  };
};

const searchEntry = (
  { memory }: BookOptions,
  findSheet: FindSheet,
  tab: Tab,
  entry: TabEntry | null,
): TabEntry => {
  const sheet = findSheet(tab, entry);
  if (!sheet) throw new Problem('tabMissing', { tab });
  const found = readEntry(sheet, tab, entry);
  const isWhole = missingKeys(tab, found.keys).length === 0;
  if (isWhole && !sameEntry(entry, found)) memory.put(writeTabEntry(tab, found));
  return found;
};

const whole = (table: TabTable): TabTable => {
  const missing = missingKeys(table.tab, table.keys);
  if (missing.length > 0) throw new Problem('columnsMissing', { tab: table.tab, columns: missing });
  return table;
};

/** Tabs and parts of them, at the places where they are remembered, else where a search finds them. */
const tabReading = (options: BookOptions, findSheet: FindSheet) => {
  const remembered = (tab: Tab) => readTabEntry(options.memory, tab);
  const rowsRead = new Map<number, number>();
  const readArea = (tab: Tab, entry: TabEntry, area: Area): TabTable | null => {
    const range = rememberedRange(options.spreadsheet(), entry, area);
    const values = range?.getValues() ?? [];
    if (!area.lastRow) rowsRead.set(entry.id, values.length);
    if (!range || !standsAsRemembered(values[0], entry, area)) return null;
    const { firstColumn = 0, lastColumn = entry.keys.length - 1 } = area;
    const keys = entry.keys.slice(firstColumn, lastColumn + 1);
    return { tab, sheet: range.getSheet(), keys, top: 2, cells: values.slice(1), written: [] };
  };
  const readTab = (tab: Tab, areaIn: (entry: TabEntry) => Area | null): TabTable => {
    const entry = remembered(tab);
    const area = entry && areaIn(entry);
    const known = entry && area && readArea(tab, entry, area);
    if (known) return known;
    const found = searchEntry(options, findSheet, tab, entry);
    const table = readArea(tab, found, areaIn(found) ?? {});
    if (!table) throw new Problem('tabMissing', { tab });
    return table;
  };
  const readFrom = (tab: Tab, row: number): TabTable | null => {
    const entry = remembered(tab);
    const range = entry && rememberedRange(options.spreadsheet(), entry, { firstRow: row });
    if (!range) return null;
    const cells = range.getValues();
    rowsRead.set(entry.id, row - 1 + cells.length);
    return { tab, sheet: range.getSheet(), keys: entry.keys, top: row, cells, written: [] };
  };
  const head = (tab: Tab): TabTable => whole(readTab(tab, () => ({ lastRow: 1 })));
  return {
    remembered,
    rowsRead,
    readTab,
    readFrom,
    head,
    readRows: (tab: Tab, first: number, last: number): TabTable => {
      const table = head(tab);
      const cells = table.sheet.getRange(first, 1, last - first + 1, table.keys.length).getValues();
      return { ...table, top: first, cells, written: [] };
    },
    readColumns: (tab: Tab, keys: readonly string[]): TabTable => {
      const table = readTab(tab, (entry) => columnsAround(entry, keys));
      return keys.every((key) => table.keys.includes(key)) ? table : whole(table);
    },
    readLike: (tab: Tab, entry: TabEntry) => readArea(tab, entry, {}),
  };
};

/** Opens the workbook; nothing is asked of Google until a tab is read. */
export const openBook = (options: BookOptions): Book => {
  let known: readonly Sheet[] | null = null;
  const sheets = (): readonly Sheet[] => {
    known ??= options.spreadsheet().getSheets();
    return known;
  };
  const findSheet = sheetFinder(sheets);
  const { readTab, ...reading } = tabReading(options, findSheet);
  const headerOf = (entry: TabEntry | null) =>
    entry && rememberedRange(options.spreadsheet(), entry, { lastRow: 1 });
  return {
    get spreadsheet() {
      return options.spreadsheet();
    },
    sheets,
    forgetSheets: () => {
      known = null;
    },
    memory: options.memory,
    messages: options.messages,
    dates: cellDates(options.zone),
    zone: options.zone,
    ...settledReading((tab) => readTab(tab, () => ({})), whole),
    ...reading,
    find: (tab) => {
      const entry = reading.remembered(tab);
      return headerOf(entry)?.getSheet() ?? findSheet(tab, entry);
    },
    standsAsRemembered: (tab) => {
      const entry = reading.remembered(tab);
      const range = headerOf(entry);
      if (!range || !entry) return false;
      return entry.headers.length === 0 || standsAsRemembered(range.getValues()[0], entry);
    },
  };
};
