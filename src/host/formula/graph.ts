import { type Area, contains, intersects } from '../workbook/area';
import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import { AreaIndex } from './area-index';
import { type FormulaCell, formulaCell } from './formula-cell';

/** More than any sheet has columns, so that row and column make one key. */
const KEY_WIDTH = 32_768;

/** Every formula of a workbook, what it reads, and which of them are stale. */
export class Graph {
  private readonly cells = new Map<number, Map<number, FormulaCell>>();
  private readonly readers = new Map<number, AreaIndex<FormulaCell>>();
  readonly stale = new Map<number, Set<FormulaCell>>();
  readonly spilling = new Set<FormulaCell>();
  private readonly volatile = new Set<FormulaCell>();

  constructor(workbook: Workbook) {
    for (const sheet of workbook.sheets) {
      const whole = { row: 0, column: 0, rows: sheet.rows.length, columns: KEY_WIDTH };
      this.readFormulas(sheet, whole);
    }
  }

  /** Compares formulas of an edited area with what is known; whatever stands there is stale. */
  adopt(sheet: Sheet, area: Area): void {
    for (const cell of this.cellsIn(sheet.id, area)) {
      if (sheet.formula(cell.row, cell.column) !== cell.text) this.drop(cell);
      else this.markStale(cell);
    }
    this.readFormulas(sheet, area);
  }

  private readFormulas(sheet: Sheet, area: Area): void {
    const known = this.cells.get(sheet.id);
    const end = Math.min(area.row + area.rows, sheet.rows.length);
    for (let row = area.row; row < end; row++) {
      const formulas = sheet.rows[row]?.formulas;
      if (!formulas) continue;
      const last = Math.min(area.column + area.columns, formulas.length);
      for (let column = area.column; column < last; column++) {
        const text = formulas[column];
        if (text === undefined || known?.has(row * KEY_WIDTH + column)) continue;
        this.put(formulaCell(sheet, row, column, text));
      }
    }
  }

  private put(cell: FormulaCell): void {
    mapIn(this.cells, cell.sheet.id, () => new Map()).set(keyOf(cell), cell);
    for (const { sheetId, area } of cell.reads)
      mapIn(this.readers, sheetId, () => new AreaIndex<FormulaCell>()).add(cell, area);
    if (cell.volatile !== 'never') this.volatile.add(cell);
    this.markStale(cell);
  }

  private drop(cell: FormulaCell): void {
    this.cells.get(cell.sheet.id)?.delete(keyOf(cell));
    for (const { sheetId, area } of cell.reads) this.readers.get(sheetId)?.remove(cell, area);
    this.volatile.delete(cell);
    this.stale.get(cell.sheet.id)?.delete(cell);
    this.spilling.delete(cell);
    this.dropped.push(cell);
  }

  /** Cells whose formula is gone, whose spread result has still to be taken away. */
  readonly dropped: FormulaCell[] = [];

  at(sheetId: number, row: number, column: number): FormulaCell | undefined {
    return this.cells.get(sheetId)?.get(row * KEY_WIDTH + column);
  }

  private cellsIn(sheetId: number, area: Area): FormulaCell[] {
    const cells = this.cells.get(sheetId);
    if (!cells) return [];
    if (area.rows * area.columns > cells.size)
      return [...cells.values()].filter((cell) => contains(area, cell.row, cell.column));
    const found: FormulaCell[] = [];
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++) {
        const cell = cells.get(row * KEY_WIDTH + column);
        if (cell) found.push(cell);
      }
    return found;
  }

  markStale(cell: FormulaCell): void {
    cell.stale = true;
    mapIn(this.stale, cell.sheet.id, () => new Set()).add(cell);
  }

  markFresh(cell: FormulaCell): void {
    cell.stale = false;
    this.stale.get(cell.sheet.id)?.delete(cell);
  }

  markVolatile(dayPassed: boolean): void {
    for (const cell of this.volatile)
      if (dayPassed || cell.volatile === 'always') this.markStaleWithReaders(cell);
  }

  /** Whatever reads the area, directly or through others, is stale; so is what spreads over it. */
  markReaders(sheetId: number, area: Area): void {
    const pending = [{ sheetId, area }];
    for (let next = pending.pop(); next; next = pending.pop()) {
      const changed = next;
      const mark = (cell: FormulaCell): void => {
        if (cell.stale) return;
        this.markStale(cell);
        pending.push({ sheetId: cell.sheet.id, area: cellArea(cell) });
        if (cell.filled) pending.push({ sheetId: cell.sheet.id, area: cell.filled });
      };
      this.readers.get(changed.sheetId)?.eachNear(changed.area, (cell) => {
        if (!cell.stale && isReading(cell, changed)) mark(cell);
      });
      for (const cell of this.spilling)
        if (cell.sheet.id === changed.sheetId && cell.claim && intersects(cell.claim, changed.area))
          mark(cell);
    }
  }

  markStaleWithReaders(cell: FormulaCell): void {
    this.markStale(cell);
    this.markReaders(cell.sheet.id, cellArea(cell));
    if (cell.filled) this.markReaders(cell.sheet.id, cell.filled);
  }

  /** Stale formulas of an area, or whose result is spread over it. */
  staleIn(sheetId: number, area: Area): FormulaCell[] {
    const stale = this.stale.get(sheetId);
    if (!stale || stale.size === 0) return [];
    const found: FormulaCell[] = [];
    for (const cell of this.spilling)
      if (cell.stale && cell.sheet.id === sheetId && cell.claim && intersects(cell.claim, area))
        found.push(cell);
    if (stale.size <= area.rows * area.columns) {
      for (const cell of stale) if (contains(area, cell.row, cell.column)) found.push(cell);
      return found;
    }
    return [...found, ...this.cellsIn(sheetId, area).filter((cell) => cell.stale)];
  }
}

export const cellArea = ({ row, column }: FormulaCell): Area => ({
  row,
  column,
  rows: 1,
  columns: 1,
});

const isReading = (cell: FormulaCell, changed: { sheetId: number; area: Area }): boolean =>
  cell.reads.some(
    ({ sheetId, area }) => sheetId === changed.sheetId && intersects(area, changed.area),
  );

const keyOf = ({ row, column }: FormulaCell): number => row * KEY_WIDTH + column;

const mapIn = <Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value => {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
};
