import type { Area } from './area';
import { type AreaLog, appendArea } from './area-log';
import { moveAreas } from './moved-areas';

/** Rows that were put in before the one at `index`, or taken out from it on where `count` is below zero. */
export type RowsMoved = {
  readonly sheetId: number;
  readonly index: number;
  readonly count: number;
  /** Which neighbour new rows take their rules from. */
  readonly like: 'before' | 'after';
  /** The page in whose grid a person did it, which shows it already. */
  readonly shownBy?: string;
};

/** What changed since the journal was last taken; the page is patched from it and the file saved because of it. */
export type Change =
  | { kind: 'cells'; sheetId: number; area: Area }
  | ({ kind: 'rows' } & RowsMoved)
  /** How a tab is laid out: its cells stay where they are. */
  | { kind: 'laid'; sheetId: number }
  /** Cells of a tab may lie anywhere now. */
  | { kind: 'sheet'; sheetId: number }
  | { kind: 'workbook' }
  /** Kept in the file and shown nowhere. */
  | { kind: 'unseen' };

export class Journal {
  private cells: AreaLog = [];
  private rows: RowsMoved[] = [];
  private laid = new Set<number>();
  private sheets = new Set<number>();
  private workbook = false;
  private unseen = false;
  private page: string | null = null;
  /** How many changes were noted so far. */
  changes = 0;
  private watchers = new Set<() => void>();

  note(change: Change): void {
    if (change.kind === 'cells') appendArea(this.cells, change.sheetId, change.area);
    else if (change.kind === 'rows') this.noteRows(change);
    else if (change.kind === 'laid') this.laid.add(change.sheetId);
    else if (change.kind === 'sheet') this.sheets.add(change.sheetId);
    else if (change.kind === 'workbook') this.workbook = true;
    else this.unseen = true;
    this.changes++;
    for (const watcher of this.watchers) watcher();
  }

  /** Rows in their order, then cells where they lie after all of that; none of it on a sheet that changed as a whole. */
  take(): Change[] {
    const taken: Change[] = [];
    const isApart = ({ sheetId }: { readonly sheetId: number }) => !this.sheets.has(sheetId);
    if (this.workbook) taken.push({ kind: 'workbook' });
    if (this.unseen) taken.push({ kind: 'unseen' });
    for (const sheetId of this.sheets) taken.push({ kind: 'sheet', sheetId });
    for (const sheetId of this.laid)
      if (isApart({ sheetId })) taken.push({ kind: 'laid', sheetId });
    for (const moved of this.rows.filter(isApart)) taken.push({ kind: 'rows', ...moved });
    for (const { sheetId, area } of this.cells.filter(isApart))
      taken.push({ kind: 'cells', sheetId, area });
    this.cells = [];
    this.rows = [];
    this.laid.clear();
    this.sheets.clear();
    this.workbook = false;
    this.unseen = false;
    return taken;
  }

  onChange(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  /** Rows that `work` moves have moved in the grid of this page already. */
  shownBy(page: string, work: () => void): void {
    this.page = page;
    try {
      work();
    } finally {
      this.page = null;
    }
  }

  private noteRows({ sheetId, index, count, like }: RowsMoved): void {
    this.cells = moveAreas(this.cells, { sheetId, index, count });
    const shownBy = this.page === null ? {} : { shownBy: this.page };
    this.rows.push({ sheetId, index, count, like, ...shownBy });
  }
}
