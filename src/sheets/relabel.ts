import { type Tab, tabs } from '../domain/tabs';
import { allMessages } from '../messages/messages-for';
import { type Book, readEntry } from './book';
import { cellText } from './cell-text';
import { readCell, writeCell } from './cell-value';
import type { CellKind } from './column-layout';
import { choiceInWords } from './fact-choice';
import { choiceRule, headerNote, headerOf } from './lay-columns';
import { markNote } from './match-headers';
import { columnOf, recordsOf } from './records';
import { settingRows, settingsIn } from './settings-tab';
import { type TabEntry, writeTabEntry } from './tab-memory';
import type { TabTable } from './tab-table';
import { isVocabulary } from './vocabulary';
import { columnLayout, workbookLayout } from './workbook-layout';
import { type PlacedCell, writeCells } from './write-cells';

/** A header that set-up wrote in some language, or that was emptied; one that a person has renamed stays his. */
const isOurs = (tab: Tab, key: string, header: string): boolean =>
  header.trim() === '' || allMessages.some((messages) => headerOf(messages, tab, key) === header);

const headersIn = (book: Book, tab: Tab, entry: TabEntry): readonly string[] =>
  entry.headers.map((header, column) => {
    const key = entry.keys[column] ?? null;
    return key !== null && isOurs(tab, key, header) ? headerOf(book.messages(), tab, key) : header;
  });

const headerCells = (entry: TabEntry, headers: readonly string[]): PlacedCell[] =>
  headers.flatMap((header, column) =>
    header === entry.headers[column]
      ? []
      : [{ row: 1, column: column + 1, value: cellText(header) }],
  );

/** Drop-downs come before the words, which they would refuse otherwise. */
const layChoices = (book: Book, { tab, sheet, keys, cells }: TabTable): void => {
  keys.forEach((key, column) => {
    const layout = key === null ? undefined : columnLayout(tab, key);
    const rule = layout?.choice ? choiceRule(layout, book.messages()) : null;
    if (rule) sheet.getRange(2, column + 1, Math.max(1, cells.length), 1).setDataValidation(rule);
  });
};

/** Notes that set-up wrote on headers in some language, or with the key alone; those that people changed stay theirs. */
const relabelNotes = (book: Book, { tab, sheet, keys }: TabTable): void => {
  if (!workbookLayout[tab].isMarked) return;
  const range = sheet.getRange(1, 1, 1, keys.length);
  const [notes = []] = range.getNotes();
  const wanted = keys.map((key, column) => {
    const note = notes[column] ?? '';
    const isOurNote =
      key !== null &&
      [markNote('', key), ...allMessages.map((one) => headerNote(one, tab, key))].includes(note);
    return isOurNote ? headerNote(book.messages(), tab, key) : note;
  });
  if (wanted.some((note, column) => note !== notes[column])) range.setNotes([wanted]);
};

/** What a column's words are words for: a list of the trade, due, or nothing. */
const kindOf = (tab: Tab, key: string | null): CellKind | null => {
  const layout = key === null ? undefined : columnLayout(tab, key);
  const kind = layout?.kind === 'text' ? layout.choice?.of : layout?.kind;
  return kind && (isVocabulary(kind) || kind === 'due') ? kind : null;
};

const wordCells = (book: Book, { tab, keys, cells }: TabTable): PlacedCell[] =>
  keys.flatMap((key, column) => {
    const kind = kindOf(tab, key);
    if (kind === null) return [];
    return cells.flatMap((row, index): PlacedCell[] => {
      const stands = row[column];
      if (typeof stands !== 'string' || stands === '') return [];
      const value = writeCell(kind, readCell(kind, stands, book), book);
      const isSame = typeof value !== 'string' || value === '' || value === stands;
      return isSame ? [] : [{ row: index + 2, column: column + 1, value }];
    });
  });

/** Names and meanings of the settings, whose values stay. */
const settingCells = (book: Book, table: TabTable): PlacedCell[] => {
  const records = recordsOf(table, book);
  const wanted = settingRows(settingsIn(records.map(({ record }) => record)), book.messages());
  return records.flatMap(({ row, record }) => {
    const words = wanted.find(({ key }) => key === record.key);
    return (['setting', 'meaning'] as const).flatMap((key): PlacedCell[] =>
      !words || words[key] === record[key]
        ? []
        : [{ row, column: columnOf(table, key) + 1, value: cellText(String(words[key])) }],
    );
  });
};

/** Choices of the dossier, whose list depends on the item beside them. */
const factCells = (book: Book, table: TabTable): PlacedCell[] =>
  recordsOf(table, book).flatMap(({ row, record }): PlacedCell[] => {
    const { item, value } = record;
    if (typeof item !== 'string' || typeof value !== 'string') return [];
    const said = choiceInWords(item, value, book.messages());
    return said === value
      ? []
      : [{ row, column: columnOf(table, 'value') + 1, value: cellText(said) }];
  });

const ownWords: Readonly<Partial<Record<Tab, typeof settingCells>>> = {
  settings: settingCells,
  dossier: factCells,
};

const relabelTab = (book: Book, tab: Tab): number => {
  const sheet = book.find(tab);
  if (!sheet) return 0;
  const ours = allMessages.map(({ tabs: names }) => names[tab]);
  const name = book.messages().tabs[tab];
  const isRenamed = ours.includes(sheet.getName()) && sheet.getName() !== name;
  if (isRenamed) sheet.setName(name);
  const entry = readEntry(sheet, tab, book.remembered(tab));
  const headers = headersIn(book, tab, entry);
  const cells = headerCells(entry, headers);
  const table = { tab, sheet, keys: entry.keys, top: 2, cells: [], written: [] };
  if (cells.length > 0) writeCells(table, cells);
  book.memory.put(writeTabEntry(tab, { ...entry, name: sheet.getName(), headers }));
  if (headers.length === 0 || entry.keys.every((key) => key === null)) return Number(isRenamed);
  const read = book.read(tab);
  if (cells.length > 0) {
    layChoices(book, read);
    relabelNotes(book, read);
  }
  const words = [...wordCells(book, read), ...(ownWords[tab]?.(book, read) ?? [])];
  if (words.length > 0) writeCells(read, words);
  return Number(isRenamed) + cells.length + words.length;
};

/**
 * Says headers, names of tabs, drop-downs and the words of the trade in the language of the register; whatever people
 * have named themselves keeps its name. Answers how many cells changed; a second run changes none.
 */
export const relabelWorkbook = (book: Book): number =>
  tabs.map((tab) => relabelTab(book, tab)).reduce((sum, cells) => sum + cells, 0);
