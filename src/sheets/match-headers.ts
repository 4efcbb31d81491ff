import { type Tab, tabColumns } from '../domain/tabs';
import { allMessages } from '../messages/messages-for';
import type { TabEntry } from './tab-memory';

type Keys = (string | null)[];

const marks = /\bportbook:(\w+)/;

/** A header's note ends with its key, and goes with the column wherever people move it and whatever they call it. */
export const markNote = (words: string, key: string): string =>
  `${words}\n(portbook:${key})`.trim();

const markedKey = (note: string | undefined): string | null => marks.exec(note ?? '')?.[1] ?? null;

const plain = (header: string): string => header.trim().toLowerCase();

const keysByHeader = (tab: Tab): ReadonlyMap<string, string> =>
  new Map(
    allMessages.flatMap(({ columns }) =>
      Object.entries<string>(columns[tab]).map(([key, header]) => [plain(header), key] as const),
    ),
  );

/** Gives each column that has none yet the key that `find` sees in it, unless another column has that key. */
const assign = (keys: Keys, find: (column: number) => string | null | undefined): void => {
  keys.forEach((known, column) => {
    const key = known ?? find(column) ?? null;
    if (known === null && key !== null && !keys.includes(key)) keys[column] = key;
  });
};

/**
 * Which key stands over each column: told by the note on the header, by its text in any of our languages, by the
 * text it had when it was last known, and last by its old place when nothing else there is ours.
 */
export const matchHeaders = (
  tab: Tab,
  headers: readonly string[],
  notes: readonly string[],
  entry: TabEntry | null,
): Keys => {
  const ours: readonly string[] = tabColumns[tab];
  const only = (key: string | null | undefined) => (key && ours.includes(key) ? key : null);
  const byHeader = keysByHeader(tab);
  const remembered = new Map(
    (entry?.headers ?? []).map((header, column) => [plain(header), entry?.keys[column]] as const),
  );
  const keys: Keys = headers.map(() => null);
  assign(keys, (column) => only(markedKey(notes[column])));
  assign(keys, (column) => only(byHeader.get(plain(headers[column] ?? ''))));
  assign(keys, (column) => only(remembered.get(plain(headers[column] ?? ''))));
  assign(keys, (column) => (headers[column] ? only(entry?.keys[column]) : null));
  return keys;
};

export const missingKeys = (tab: Tab, keys: readonly (string | null)[]): string[] =>
  tabColumns[tab].filter((key) => !keys.includes(key));
