import type { Tab } from '../domain/tabs';
import { tabColumns } from '../domain/tabs';
import { isDate } from './cell-date';
import type { Block, TabTable } from './tab-table';

type Cell = { readonly row: number; readonly column: number; readonly value: unknown };

/** The columns that together name a row of a tab wherever it stands; none where rows have no name. */
const namingKeys = (tab: Tab): readonly string[] => {
  if (tab === 'followUps') return ['operationId', 'customerId', 'act'];
  if (tab === 'dossier') return ['operationId', 'customerId', 'item', 'person'];
  if (tab === 'weeklyHistory') return ['week'];
  return (tabColumns[tab] as readonly string[]).includes('id') ? ['id'] : [];
};

export const isSame = (a: unknown, b: unknown): boolean => {
  if (isDate(a) || isDate(b)) return isDate(a) && isDate(b) && Number(a) === Number(b);
  return String(a || '') === String(b || '');
};

/** Whether a cell shows what was written to it; a text cell shows a date in a way of its own. */
const shows = (shown: unknown, value: unknown): boolean =>
  isSame(shown, value) || (isDate(value) && shown !== '' && !isDate(shown));

/** A table with its rows found by name. Rows are counted from 1 as in the sheet, the header being the first. */
class NamedRows {
  private readonly columns: readonly number[];
  private readonly rows = new Map<string, number>();

  constructor(readonly table: TabTable) {
    this.columns = namingKeys(table.tab).map((key) => table.keys.indexOf(key));
    for (const row of this.readRows()) {
      const name = this.nameAt(row);
      if (name !== '' && !this.rows.has(name)) this.rows.set(name, row);
    }
  }

  /** The name that the cells of a row make up, `cellIn` being given the column counted from 1. */
  nameOf(cellIn: (column: number) => unknown): string {
    const name = this.columns.map((column) => String(cellIn(column + 1) ?? '')).join('\t');
    return name.trim() === '' ? '' : name;
  }

  nameAt(row: number): string {
    return this.nameOf((column) => this.cell(row, column));
  }

  rowOf(name: string): number | undefined {
    return this.rows.get(name);
  }

  /** The rows that were read. */
  readRows(): number[] {
    return this.table.cells.map((_, index) => index + this.table.top);
  }

  cell(row: number, column: number): unknown {
    return this.table.cells[row - this.table.top]?.[column - 1] ?? '';
  }

  isBlank(row: number): boolean {
    return (this.table.cells[row - this.table.top] ?? []).every((value) => isSame(value, ''));
  }

  isNaming(column: number): boolean {
    return this.columns.includes(column - 1);
  }
}

const cellsIn = (blocks: readonly Block[]): Cell[] =>
  blocks.flatMap(({ row, column, values }) =>
    values.flatMap((line, down) =>
      line.map((value, right) => ({ row: row + down, column: column + right, value })),
    ),
  );

/** Nothing has moved when the columns are the same and every row that was not named anew has the name it had. */
const standsStill = (before: NamedRows, after: NamedRows, renamed: ReadonlySet<number>): boolean =>
  before.table.keys.every((key, column) => key === after.table.keys[column]) &&
  before.readRows().every((row) => renamed.has(row) || before.nameAt(row) === after.nameAt(row));

/** Which column of before stands at a place now: that of the same key, or for a person's own the same side of one. */
const columnBefore = (before: TabTable, after: TabTable, column: number): number | null => {
  const key = after.keys[column - 1] ?? null;
  if (key !== null) return before.keys.indexOf(key) + 1 || null;
  for (let left = column - 1; left > 0; left -= 1) {
    const neighbour = after.keys[left - 1] ?? null;
    if (neighbour === null) continue;
    const own = before.keys.indexOf(neighbour) + 1 + (column - left);
    return (before.keys[own - 1] ?? null) === null ? own : null;
  }
  return null;
};

/** Whether a row of now holds what a row of before held, apart from what was written over it; something must be left. */
const looksLike = (
  before: NamedRows,
  place: number,
  after: NamedRows,
  row: number,
  cells: readonly Cell[],
): boolean => {
  const hit = new Set(cells.filter((cell) => cell.row === row).map(({ column }) => column));
  const left = after.table.keys.flatMap((key, column) => {
    const former = key === null ? -1 : before.table.keys.indexOf(key);
    return former < 0 || hit.has(column + 1)
      ? []
      : [[before.cell(place, former + 1), after.cell(row, column + 1)] as const];
  });
  return (
    left.some(([former]) => !isSame(former, '')) &&
    left.every(([former, now]) => isSame(former, now))
  );
};

/**
 * Where the row that was written over stood before: told by its name, where that is gone by the rest of its cells, or by
 * the nearest row above that has kept its own.
 */
const rowBefore = (
  before: NamedRows,
  after: NamedRows,
  cells: readonly Cell[],
  nameless: ReadonlySet<number>,
  row: number,
): number | null => {
  const alike = nameless.has(row)
    ? missing(before, after).find((place) => looksLike(before, place, after, row, cells))
    : undefined;
  if (alike !== undefined) return alike;
  for (let above = row; above > 1; above -= 1) {
    const name = nameless.has(above) ? '' : after.nameAt(above);
    const known = name === '' ? undefined : before.rowOf(name);
    if (known === undefined) continue;
    const place = known + (row - above);
    const there = before.nameAt(place);
    return above === row || there === '' || after.rowOf(there) === undefined ? place : null;
  }
  return missing(before, after)[[...nameless].sort((a, b) => a - b).indexOf(row)] ?? null;
};

/** Rows of before whose names are nowhere now, in their order: what was written over when rows came in above all others. */
const missing = (before: NamedRows, after: NamedRows): number[] =>
  before.readRows().filter((row) => {
    const name = before.nameAt(row);
    return name !== '' && after.rowOf(name) === undefined;
  });

/** The name that a row was written with. */
const nameGiven = (before: NamedRows, cells: readonly Cell[], row: number): string =>
  before.nameOf((column) => {
    const written = cells.filter((cell) => cell.row === row && cell.column === column);
    return written.length > 0 ? written[written.length - 1]?.value : before.cell(row, column);
  });

/**
 * What to write to make good writes that hit other cells than they were meant for, since somebody sorted, inserted or
 * moved something between the reading and the writing: the cells that were hit, with what they held before. The values
 * themselves are for the operation to write again; Sheets has no way to write only if nothing has changed.
 */
export const strayWrites = (
  tableBefore: TabTable,
  blocks: readonly Block[],
  tableAfter: TabTable,
): Cell[] => {
  if (blocks.length === 0 || namingKeys(tableBefore.tab).length === 0) return [];
  const [before, after] = [new NamedRows(tableBefore), new NamedRows(tableAfter)];
  const cells = cellsIn(blocks);
  const rowsHit = (rows: NamedRows) =>
    new Set(cells.flatMap(({ row, column }) => (rows.isNaming(column) ? [row] : [])));
  const renamed = rowsHit(before);
  // Their names say nothing now: columns that have moved may have brought others under the writing than were meant.
  const nameless = rowsHit(after);
  if (standsStill(before, after, renamed)) return [];
  return cells.flatMap(({ row, column, value }): Cell[] => {
    const place = rowBefore(before, after, cells, nameless, row);
    const side = columnBefore(tableBefore, tableAfter, column);
    const isMisplacedRow = (renamed.has(row) || nameless.has(row)) && side !== column;
    const isNew = before.isBlank(place ?? row);
    if (isMisplacedRow && isNew && after.rowOf(nameGiven(before, cells, row)) !== undefined)
      return [];
    if (!(isMisplacedRow && isNew) && !shows(after.cell(row, column), value)) return [];
    if (place === row && side === column) return [];
    if (renamed.has(row) && side === column && (place === null || before.nameAt(place) === ''))
      return [];
    const former = place === null || side === null ? '' : before.cell(place, side);
    return String(former) === String(value) ? [] : [{ row, column, value: former }];
  });
};
