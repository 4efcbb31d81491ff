import type { Selection } from '../runtime/ui-bridge';
import type { GridChange } from '../server/protocol';
import { post } from './connection';

/** Sends what a person does in the order it was done, one request at a time; the last selection wins. */
export class Outbox {
  private waiting: GridChange[] = [];
  private place: Selection | null = null;
  private isSending = false;

  constructor(private readonly onFailure: (error: unknown) => void) {}

  changes(changes: GridChange[]): void {
    this.waiting.push(...changes);
    void this.send();
  }

  selection(selection: Selection): void {
    this.place = selection;
    void this.send();
  }

  isIdle(): boolean {
    return !this.isSending && this.waiting.length === 0 && this.place === null;
  }

  private async send(): Promise<void> {
    if (this.isSending) return;
    this.isSending = true;
    try {
      while (this.waiting.length > 0 || this.place) await this.sendNext();
    } catch (error) {
      this.waiting = [];
      this.onFailure(error);
    } finally {
      this.isSending = false;
    }
  }

  private async sendNext(): Promise<void> {
    const changes = this.waiting;
    const selection = this.place;
    this.waiting = [];
    this.place = null;
    if (changes.length > 0) await post('/api/changes', { changes });
    if (selection) await post('/api/selection', { selection });
  }
}
