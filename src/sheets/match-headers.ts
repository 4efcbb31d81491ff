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

type Marked = { readonly marks: Keys; readonly texts: Keys };

/** Keys that the notes of headers name, and those that their texts name. */
const markedHeaders = (tab: Tab, headers: readonly string[], notes: readonly string[]): Marked => {
  const ours: readonly string[] = tabColumns[tab];
  const only = (key: string | null | undefined) => (key && ours.includes(key) ? key : null);
  const byHeader = keysByHeader(tab);
  return {
    marks: headers.map((_, column) => only(markedKey(notes[column]))),
    texts: headers.map((header) => only(byHeader.get(plain(header)))),
  };
};

/**
 * Whether all our headers stand there in our words, and yet some notes name other columns than their texts: then somebody
 * moved a column between the headers and the notes of a tab that was being laid, and the texts are right. Who renames a
 * column leaves one of our words out.
 */
const areNotesAstray = (tab: Tab, headers: readonly string[], { marks, texts }: Marked): boolean =>
  tabColumns[tab].every((key) => texts.filter((text) => text === key).length === 1) &&
  marks.every((mark, column) => !mark || texts[column] || headers[column] === '') &&
  marks.some((mark, column) => mark !== null && texts[column] && mark !== texts[column]);

/** The notes as they belong to their headers, where they stand over the wrong ones; else `null`. */
export const notesInPlace = (
  tab: Tab,
  headers: readonly string[],
  notes: readonly string[],
): string[] | null => {
  const marked = markedHeaders(tab, headers, notes);
  if (!areNotesAstray(tab, headers, marked)) return null;
  const { marks, texts } = marked;
  return headers.map((_, column) => {
    const key = texts[column] ?? null;
    if (key === null) return marks[column] ? '' : (notes[column] ?? '');
    return notes[marks.indexOf(key)] ?? markNote('', key);
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
  const marked = markedHeaders(tab, headers, notes);
  const remembered = new Map(
    (entry?.headers ?? []).map((header, column) => [plain(header), entry?.keys[column]] as const),
  );
  const keys: Keys = headers.map(() => null);
  if (!areNotesAstray(tab, headers, marked)) assign(keys, (column) => marked.marks[column]);
  assign(keys, (column) => marked.texts[column]);
  assign(keys, (column) => only(remembered.get(plain(headers[column] ?? ''))));
  assign(keys, (column) => (headers[column] ? only(entry?.keys[column]) : null));
  return keys;
};

export const missingKeys = (tab: Tab, keys: readonly (string | null)[]): string[] =>
  tabColumns[tab].filter((key) => !keys.includes(key));
