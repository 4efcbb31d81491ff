import type { Area } from '../workbook/area';
import { type CellValue, isCellError } from '../workbook/cell';
import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import { errorValue, fail } from './coerce';
import { contextAt } from './context';
import { evaluate, resultCells } from './evaluate';
import type { FormulaCell } from './formula-cell';
import { cellArea, type Graph } from './graph';
import { applyResultFormat } from './result-format';
import { isFree, spillArea, takeAway, writeSpill } from './spill';

/** Formulas deeper below each other than this wait for one another instead of filling the stack. */
const MAX_DEPTH = 48;
/** A formula that became stale this often in one run chases its own result. */
const MAX_ROUNDS = 20;

/** What nearly every row has of spilled cells; a long log has a million of them. */
const none: readonly (true | undefined)[] = [];

/** Thrown when a formula has to wait until another one, far down a chain, is calculated. */
class Postponed {
  constructor(readonly behind: FormulaCell) {}
}

/** One run over the stale formulas of a graph. */
export class Calculation {
  private depth = 0;
  private readonly rounds = new Map<FormulaCell, number>();

  constructor(
    private readonly graph: Graph,
    private readonly now: number,
  ) {}

  run(): void {
    for (const cell of this.graph.dropped.splice(0)) this.withdraw(cell);
    for (const stale of this.graph.stale.values())
      for (const cell of stale) if (cell.stale) this.settle(cell);
    if ([...this.graph.stale.values()].some((stale) => stale.size > 0)) this.run();
  }

  /** After a change of structure nobody knows which formula had spread where. */
  withdrawSpills(workbook: Workbook): void {
    for (const sheet of workbook.sheets)
      for (let row = 0; row < sheet.rows.length; row++) {
        const spilled = sheet.rows[row]?.spilled ?? none;
        for (let column = 0; column < spilled.length; column++)
          if (spilled[column]) takeAway(sheet, { row, column, rows: 1, columns: 1 });
      }
  }

  private settle(first: FormulaCell): void {
    const waiting = [first];
    for (let cell = waiting.pop(); cell; cell = waiting.pop()) {
      if (!cell.stale) continue;
      try {
        cell.calculating = true;
        this.calculate(cell);
        cell.calculating = false;
      } catch (reason) {
        if (!(reason instanceof Postponed)) throw reason;
        waiting.push(cell, reason.behind);
      }
    }
  }

  private calculate(cell: FormulaCell): void {
    this.depth++;
    cell.calculating = true;
    try {
      const context = contextAt(cell.sheet, cell.row, cell.column, this.now, this.refresh);
      const result = cell.expression ? evaluate(cell.expression, context) : errorValue('#ERROR!');
      this.graph.markFresh(cell);
      this.store(cell, resultCells(result));
    } finally {
      this.depth--;
      cell.calculating = false;
    }
  }

  /** Formulas that are read come first; one that is being calculated already reads itself. */
  private readonly refresh = (sheet: Sheet, area: Area): void => {
    for (const cell of this.graph.staleIn(sheet.id, area)) {
      if (!cell.stale) continue;
      if (cell.calculating) fail('#REF!');
      if (this.depth > MAX_DEPTH) throw new Postponed(cell);
      this.calculate(cell);
    }
  };

  private store(cell: FormulaCell, cells: readonly (readonly CellValue[])[]): void {
    const area = spillArea(cell, cells);
    if (area === null && cell.filled === null && cell.claim === null) {
      if (!cell.formatted) applyResultFormat(cell, 1);
      cell.formatted = true;
      this.storeValue(cell, cells[0]?.[0] ?? null);
      return;
    }
    this.withdraw(cell);
    cell.claim = area;
    if (area === null) {
      this.graph.spilling.delete(cell);
      this.storeValue(cell, cells[0]?.[0] ?? null);
      return;
    }
    this.graph.spilling.add(cell);
    if (!isFree(cell, area)) {
      this.storeValue(cell, errorValue('#REF!'));
      return;
    }
    applyResultFormat(cell, area.columns);
    cell.filled = area;
    writeSpill(cell.sheet, area, cells);
    this.announce(cell, area);
  }

  private storeValue(cell: FormulaCell, value: CellValue): void {
    const row = cell.sheet.rowAt(cell.row);
    const before = row.values[cell.column] ?? null;
    row.values[cell.column] = value;
    if (isUnchanged(before, value)) return;
    const area = cellArea(cell);
    cell.sheet.workbook.journal.note({ kind: 'cells', sheetId: cell.sheet.id, area });
  }

  private withdraw(cell: FormulaCell): void {
    if (!cell.filled) return;
    const { filled } = cell;
    cell.filled = null;
    takeAway(cell.sheet, filled);
    this.announce(cell, filled);
  }

  /** Cells changed that nobody edited: their readers follow, within reason. */
  private announce(cell: FormulaCell, area: Area): void {
    cell.sheet.workbook.journal.note({ kind: 'cells', sheetId: cell.sheet.id, area });
    const round = (this.rounds.get(cell) ?? 0) + 1;
    this.rounds.set(cell, round);
    if (round > MAX_ROUNDS) return;
    const own = cell.claim;
    cell.claim = null;
    this.graph.markReaders(cell.sheet.id, area);
    cell.claim = own;
  }
}

const isUnchanged = (a: CellValue, b: CellValue): boolean =>
  isCellError(a) && isCellError(b) ? a.error === b.error : a === b;
