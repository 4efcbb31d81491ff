import type { Tab } from '../domain/tabs';
import type { DocumentMemory } from '../workflows/ports';

/** Where a tab was last seen: its sheet, its name, and which key stood over each column. */
export type TabEntry = {
  readonly id: number;
  readonly name: string;
  /** Header texts from column A on, up to the last of ours. */
  readonly headers: readonly string[];
  readonly keys: readonly (string | null)[];
  /** Columns of the grid, those that nobody uses among them. */
  readonly columns?: number;
  /** Rows of the grid when it was last written, for tabs that are seldom read. */
  readonly rows?: number;
};

const property = (tab: Tab): string => `tab.${tab}`;

export const isEntry = (value: unknown): value is TabEntry => {
  const entry = value as Partial<TabEntry> | null;
  return typeof entry?.id === 'number' && Array.isArray(entry.headers) && Array.isArray(entry.keys);
};

/** What the document's properties say about the tab; `null` in a copy of the workbook, which has no properties. */
export const readTabEntry = (memory: DocumentMemory, tab: Tab): TabEntry | null => {
  const text = memory.all()[property(tab)];
  if (text === undefined) return null;
  const value: unknown = JSON.parse(text);
  return isEntry(value) ? value : null;
};

export const writeTabEntry = (tab: Tab, entry: TabEntry): Readonly<Record<string, string>> => ({
  [property(tab)]: JSON.stringify(entry),
});

export const sameEntry = (a: TabEntry | null, b: TabEntry): boolean =>
  a !== null && JSON.stringify(a) === JSON.stringify(b);
