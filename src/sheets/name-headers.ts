import { type Tab, tabs } from '../domain/tabs';
import type { ColumnsOfTab } from '../workflows/ports';
import type { Book } from './book';
import { cellText } from './cell-text';
import { headerOf } from './lay-columns';
import { writeTabEntry } from './tab-memory';
import { writeCells } from './write-cells';

const nameHeadersOf = (book: Book, tab: Tab): ColumnsOfTab[] => {
  const entry = book.remembered(tab);
  const nameless = (entry?.headers ?? []).flatMap((header, column) => {
    const key = entry?.keys[column] ?? null;
    return header.trim() === '' && key !== null ? [{ key, column }] : [];
  });
  const sheet = entry && nameless.length > 0 ? book.find(tab) : null;
  if (!entry || !sheet) return [];
  const headers = [...entry.headers];
  for (const { key, column } of nameless) headers[column] = headerOf(book.messages(), tab, key);
  writeCells(
    { tab, sheet, keys: entry.keys, top: 2, cells: [], written: [] },
    nameless.map(({ column }) => ({
      row: 1,
      column: column + 1,
      value: cellText(headers[column] ?? ''),
    })),
  );
  book.memory.put(writeTabEntry(tab, { ...entry, headers }));
  return [{ tab, keys: nameless.map(({ key }) => key) }];
};

/**
 * A column whose header was emptied is still known by the header's note; its words are put back, as the tabs were last
 * read.
 */
export const nameHeaders = (book: Book): readonly ColumnsOfTab[] =>
  tabs.flatMap((tab) => nameHeadersOf(book, tab));
