import type { Area } from './area';
import { type AreaLog, appendArea } from './area-log';

/** What changed since the journal was last taken; the page is patched from it and the file saved because of it. */
export type Change =
  | { kind: 'cells'; sheetId: number; area: Area }
  | { kind: 'sheet'; sheetId: number }
  | { kind: 'workbook' };

export class Journal {
  private cells: AreaLog = [];
  private sheets = new Set<number>();
  private workbook = false;
  /** How many changes were noted so far. */
  changes = 0;
  private watchers = new Set<() => void>();

  note(change: Change): void {
    if (change.kind === 'cells') appendArea(this.cells, change.sheetId, change.area);
    else if (change.kind === 'sheet') this.sheets.add(change.sheetId);
    else this.workbook = true;
    this.changes++;
    for (const watcher of this.watchers) watcher();
  }

  /** Cells are not told apart on a sheet that changed as a whole. */
  take(): Change[] {
    const taken: Change[] = [];
    if (this.workbook) taken.push({ kind: 'workbook' });
    for (const sheetId of this.sheets) taken.push({ kind: 'sheet', sheetId });
    for (const { sheetId, area } of this.cells)
      if (!this.sheets.has(sheetId)) taken.push({ kind: 'cells', sheetId, area });
    this.cells = [];
    this.sheets.clear();
    this.workbook = false;
    return taken;
  }

  onChange(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }
}
