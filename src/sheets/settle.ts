import { type Tab, tabsOnDemand } from '../domain/tabs';
import type { CellValue } from './cell-text';
import { isSame, strayWrites } from './stray-writes';
import type { Block, TabTable } from './tab-table';
import { writeCells } from './write-cells';

/** The table as it stands if what was written into it has hit; what is written into this one counts for both. */
export const withWritten = (table: TabTable): TabTable => {
  const cells = [...table.cells];
  for (const { row, column, values } of table.written) {
    values.forEach((line, down) => {
      const old = cells[row - table.top + down] ?? [];
      cells[row - table.top + down] = Array.from(
        { length: Math.max(table.keys.length, old.length) },
        (_, at) =>
          (at >= column - 1 && at < column - 1 + line.length ? line[at - column + 1] : old[at]) ??
          '',
      );
    });
  }
  return { ...table, cells };
};

const isOnDemand = (tab: Tab): boolean => (tabsOnDemand as readonly Tab[]).includes(tab);

const spanOf = (blocks: readonly Block[]): { readonly first: number; readonly last: number } => ({
  first: blocks.reduce((least, { row }) => Math.min(least, row), Number.POSITIVE_INFINITY),
  last: blocks.reduce((most, { row, values }) => Math.max(most, row + values.length - 1), 0),
});

/**
 * The table with what was written into it, if the rows written and the one above them show just that: then nothing
 * can have moved between the reading and the writing. `null` when they show anything else.
 */
const shownAsWritten = (table: TabTable): TabTable | null => {
  if (table.written.length === 0) return table;
  const expected = { ...withWritten(table), written: [] };
  const { first, last } = spanOf(table.written);
  // Above the first rows of a tab that was made a moment ago nothing tells whether its columns still stand there.
  if (first === 2 && isOnDemand(table.tab)) return null;
  const top = Math.max(table.top, first - 1);
  const shown = table.sheet.getRange(top, 1, last - top + 1, table.keys.length).getValues();
  const isAsWritten = shown.every((row, down) =>
    row.every((value: unknown, at) => isSame(value, expected.cells[top - table.top + down]?.[at])),
  );
  return isAsWritten ? expected : null;
};

/** Reading tabs of which this run may have written parts. */
export type SettledReading = {
  /**
   * Header and cells of a tab. What was written into it as it was last read, and hit other cells since somebody had moved
   * them, is put back first. Throws `tabMissing` or `columnsMissing`.
   */
  read(tab: Tab): TabTable;
  /** The table with what was written into it: looks only at the rows written, and reads all where they show anything else. */
  readBack(table: TabTable): { readonly table: TabTable; readonly isAsWritten: boolean };
  /** Takes part of a tab for what was read of it last, so that what is written into it and goes astray is put back. */
  readInstead(table: TabTable): TabTable;
};

const putBack = (before: TabTable | undefined, after: TabTable): boolean => {
  const strays = before ? strayWrites(before, before.written, after) : [];
  if (strays.length === 0) return false;
  writeCells(
    after,
    strays.map((stray) => ({ ...stray, value: stray.value as CellValue })),
  );
  return true;
};

/** `whole` refuses a table of which columns are gone, once what was written beside them is put back. */
export const settledReading = (
  readTab: (tab: Tab) => TabTable,
  whole: (table: TabTable) => TabTable,
): SettledReading => {
  const last = new Map<Tab, TabTable>();
  const readAfter = (tab: Tab, before: TabTable | undefined): TabTable => {
    const table = readTab(tab);
    const settled = whole(putBack(before, table) ? readTab(tab) : table);
    last.set(tab, settled);
    return settled;
  };
  return {
    read: (tab) => readAfter(tab, last.get(tab)),
    readInstead: (table) => {
      last.set(table.tab, table);
      return table;
    },
    readBack: (table) => {
      const shown = shownAsWritten(table);
      if (!shown) return { table: readAfter(table.tab, table), isAsWritten: false };
      last.set(table.tab, shown);
      return { table: shown, isAsWritten: true };
    },
  };
};
