import type { Area } from './area';
import { type AreaLog, appendArea } from './area-log';

/** Cells edited since formulas were last brought up to date; after a change of structure, everything. */
export class Stale {
  private log: AreaLog = [];
  everything = true;

  note(sheetId: number, area: Area): void {
    if (!this.everything) appendArea(this.log, sheetId, area);
  }

  /** Formulas themselves moved or their meaning changed: nothing that is known about them holds. */
  noteEverything(): void {
    this.everything = true;
    this.log = [];
  }

  isEmpty(): boolean {
    return !this.everything && this.log.length === 0;
  }

  take(): { everything: boolean; areas: AreaLog } {
    const taken = { everything: this.everything, areas: this.log };
    this.everything = false;
    this.log = [];
    return taken;
  }
}
