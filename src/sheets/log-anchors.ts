import { operationBegan } from '../domain/operation-id';
import { hashOf } from '../domain/row-id';
import type { DocumentMemory } from '../workflows/ports';
import { isDate } from './cell-date';
import type { TabTable } from './tab-table';

/**
 * A place in a long log: every line above `row` was written, and its operation begun, before the instant `at`, as long as
 * the lines from there on still say what they said. Then neither rows nor columns have moved, and the log need not be read
 * from its beginning.
 */
export type Anchor = {
  readonly row: number;
  readonly print: string;
  readonly at: number;
  /** The operation of its first line, by which it is found again where lines above were put in or taken out. */
  readonly first: string;
};

const property = 'log.anchors';

/** Lines that an anchor is known by. */
const block = 40;
/** Lines left below a new anchor, and those after which the next one is set. */
const leftBelow = 100;
const between = 1000;
const mostAnchors = 8;

/** Clocks of those who make the ids of operations may be wrong by their zone. */
const day = 86_400_000;
const believed = 10 * 366 * day;

const plain = (value: unknown): string => (isDate(value) ? `@${value.getTime()}` : String(value));

const linesAt = ({ top, cells }: TabTable, row: number) =>
  cells.slice(row - top, row - top + block);

const columnsAt = (table: TabTable, row: number): string[] =>
  table.keys.map((_, column) =>
    linesAt(table, row)
      .map((line) => plain(line[column] ?? ''))
      .join('\u0001'),
  );

const printAt = (table: TabTable, row: number): string | null =>
  linesAt(table, row).length < block ? null : hashOf(columnsAt(table, row).join('\u0002'));

/** Whether no two columns say the same all along, which could change places unseen. */
export const tellsColumns = (anchor: Anchor, table: TabTable): boolean =>
  new Set(columnsAt(table, anchor.row)).size === table.keys.length;

/** Oldest first. */
export const knownAnchors = (memory: DocumentMemory): readonly Anchor[] => {
  const known: unknown = JSON.parse(memory.all()[property] ?? '[]');
  return Array.isArray(known) ? (known as Anchor[]) : [];
};

/** The last anchor above everything that was begun from an instant on; none for one that nobody believes. */
export const anchorBefore = (
  memory: DocumentMemory,
  instant: number,
  now: number,
): Anchor | null => {
  if (instant >= now + believed) return null;
  return [...knownAnchors(memory)].reverse().find(({ at }) => at + day <= instant) ?? null;
};

export const standsStill = (anchor: Anchor, table: TabTable): boolean =>
  printAt(table, anchor.row) === anchor.print;

const operationAt = ({ top, cells, keys }: TabTable, row: number): string =>
  String(cells[row - top]?.[keys.indexOf('operationId')] ?? '');

/**
 * When the last operation was begun whose line stands above a row of the table, by the clock of whoever made its id: that
 * clock may be days ahead of Google's, and Google's be set back in the workbench. Ids that are years ahead are made up.
 */
const lastBegunAbove = (table: TabTable, row: number, now: number): number => {
  let last = 0;
  for (let above = table.top; above < row; above += 1) {
    const began = operationBegan(operationAt(table, above)) ?? 0;
    if (began > last && began < now + believed) last = began;
  }
  return last;
};

/** The anchor where it stands now; `null` where nothing in the table says what it said. */
const foundAgain = (anchor: Anchor, table: TabTable, now: number): Anchor | null => {
  if (anchor.row < table.top || standsStill(anchor, table)) return anchor;
  const found = table.cells.findIndex(
    (_, index) => operationAt(table, index + table.top) === anchor.first,
  );
  const row = found + table.top;
  const moved = { ...anchor, row, at: Math.max(anchor.at, lastBegunAbove(table, row, now)) };
  return found >= 0 && standsStill(moved, table) ? moved : null;
};

/** Sets an anchor near the end of a log that has grown long since the last one, and finds those again that have moved. */
export const renewAnchors = (
  memory: DocumentMemory,
  table: TabTable,
  lastRow: number,
  now: number,
): void => {
  const known = knownAnchors(memory);
  const kept = known.flatMap((anchor) => foundAgain(anchor, table, now) ?? []);
  const row = lastRow - leftBelow;
  const newest = kept[kept.length - 1];
  const isDue = row - (newest?.row ?? 1) >= between;
  const print = isDue ? printAt(table, row) : null;
  const at = Math.max(now, newest?.at ?? 0, print ? lastBegunAbove(table, row, now) : 0);
  const added = print ? [{ row, print, at, first: operationAt(table, row) }] : [];
  const anchors = [...kept, ...added].slice(-mostAnchors);
  const isAsKnown =
    anchors.length === known.length && anchors.every((anchor, index) => anchor === known[index]);
  if (isAsKnown) return;
  memory.put({ [property]: JSON.stringify(anchors) });
};
