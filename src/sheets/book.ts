import { Problem } from '../domain/problem';
import type { Tab } from '../domain/tabs';
import type { Messages } from '../messages/messages';
import { allMessages } from '../messages/messages-for';
import type { DocumentMemory } from '../workflows/ports';
import { columnLetters } from './a1';
import { type CellDates, cellDates } from './cell-date';
import { matchHeaders, missingKeys } from './match-headers';
import { type SettledReading, settledReading } from './settle';
import { readTabEntry, sameEntry, type TabEntry, writeTabEntry } from './tab-memory';
import type { Sheet, Spreadsheet, TabTable } from './tab-table';

type Range = GoogleAppsScript.Spreadsheet.Range;

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
  readonly memory: DocumentMemory;
  readonly messages: () => Messages;
  readonly dates: CellDates;
  /** Some rows of a tab, `first` and `last` counted from 1. */
  readRows(tab: Tab, first: number, last: number): TabTable;
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

/** Sheets has no way to ask whether a name or a column exists but to try; any refusal means "search for it". */
export const rangeOrNull = (place: Spreadsheet | Sheet, a1: string): Range | null => {
  try {
    return place.getRange(a1);
  } catch {
    return null;
  }
};

const rememberedRange = (spreadsheet: Spreadsheet, entry: TabEntry, rows: string): Range | null => {
  const name = `'${entry.name.replace(/'/g, "''")}'`;
  const range = rangeOrNull(
    spreadsheet,
    `${name}!A1:${columnLetters(Math.max(0, entry.headers.length - 1))}${rows}`,
  );
  return range && range.getSheet().getSheetId() === entry.id ? range : null;
};

const standsAsRemembered = (row: readonly unknown[] | undefined, entry: TabEntry): boolean =>
  entry.headers.every((header, column) => String(row?.[column] ?? '') === header);

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

/** What a sheet's header row says, as far as the last column that has a header. */
export const readEntry = (sheet: Sheet, tab: Tab, entry: TabEntry | null): TabEntry => {
  const columns = sheet.getMaxColumns();
  const row = sheet.getRange(1, 1, 1, columns);
  const texts = (row.getValues()[0] ?? []).map(String);
  const keys = matchHeaders(tab, texts, row.getNotes()[0] ?? [], entry);
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

/** Opens the workbook; nothing is asked of Google until a tab is read. */
export const openBook = (options: BookOptions): Book => {
  let known: readonly Sheet[] | null = null;
  const sheets = (): readonly Sheet[] => {
    known ??= options.spreadsheet().getSheets();
    return known;
  };
  const findSheet = sheetFinder(sheets);
  const remembered = (tab: Tab) => readTabEntry(options.memory, tab);
  const rowsRead = new Map<number, number>();
  const readArea = (tab: Tab, entry: TabEntry, lastRow: string): TabTable | null => {
    const range = rememberedRange(options.spreadsheet(), entry, lastRow);
    const values = range?.getValues() ?? [];
    if (lastRow === '') rowsRead.set(entry.id, values.length);
    return range && standsAsRemembered(values[0], entry)
      ? { tab, sheet: range.getSheet(), keys: entry.keys, cells: values.slice(1), written: [] }
      : null;
  };
  const readTab = (tab: Tab, lastRow: string): TabTable => {
    const entry = remembered(tab);
    const table =
      (entry && readArea(tab, entry, lastRow)) ??
      readArea(tab, searchEntry(options, findSheet, tab, entry), lastRow);
    if (!table) throw new Problem('tabMissing', { tab });
    return table;
  };
  return {
    get spreadsheet() {
      return options.spreadsheet();
    },
    sheets,
    memory: options.memory,
    messages: options.messages,
    dates: cellDates(options.zone),
    ...settledReading((tab) => readTab(tab, ''), whole),
    readRows: (tab, first, last) => {
      const table = whole(readTab(tab, '1'));
      const cells = table.sheet.getRange(first, 1, last - first + 1, table.keys.length).getValues();
      return { ...table, cells, written: [] };
    },
    rowsRead,
    readLike: (tab, entry) => readArea(tab, entry, ''),
    find: (tab) => {
      const entry = remembered(tab);
      const range = entry && rememberedRange(options.spreadsheet(), entry, '1');
      return range ? range.getSheet() : findSheet(tab, entry);
    },
    remembered,
    standsAsRemembered: (tab) => {
      const entry = remembered(tab);
      const range = entry && rememberedRange(options.spreadsheet(), entry, '1');
      if (!range) return false;
      return entry.headers.length === 0 || standsAsRemembered(range.getValues()[0], entry);
    },
  };
};
