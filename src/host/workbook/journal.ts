import type { Area } from './area';

/** What changed since the journal was last taken; the page is patched from it and the file saved because of it. */
export type Change =
  | { kind: 'cells'; sheetId: number; area: Area }
  | { kind: 'sheet'; sheetId: number }
  | { kind: 'workbook' };

export class Journal {
  private changes: Change[] = [];
  private watchers = new Set<() => void>();

  note(change: Change): void {
    this.changes.push(change);
    for (const watcher of this.watchers) watcher();
  }

  take(): Change[] {
    const taken = this.changes;
    this.changes = [];
    return taken;
  }

  onChange(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }
}
