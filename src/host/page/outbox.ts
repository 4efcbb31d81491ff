import type { Selection } from '../runtime/ui-bridge';
import type { Changed, GridChange } from '../server/protocol';
import { post } from './connection';

export type OutboxListener = {
  /** Everything done here is with the host. */
  settled(changed: Changed): void;
  failed(error: unknown): void;
};

/** Sends what a person does in the order it was done, one request at a time; the last selection wins. */
export class Outbox {
  private waiting: GridChange[] = [];
  private place: Selection | null = null;
  private isSending = false;
  private isSendingChanges = false;

  /** `shown` tells the revision that the page shows. */
  constructor(
    private readonly listener: OutboxListener,
    private readonly shown: () => number | undefined,
  ) {}

  changes(changes: GridChange[]): void {
    this.waiting.push(...changes);
    void this.send();
  }

  selection(selection: Selection): void {
    this.place = selection;
    void this.send();
  }

  isIdle(): boolean {
    return !this.isSending && !this.hasChanges() && this.place === null;
  }

  hasChanges(): boolean {
    return this.isSendingChanges || this.waiting.length > 0;
  }

  private async send(): Promise<void> {
    if (this.isSending) return;
    this.isSending = true;
    try {
      while (this.waiting.length > 0 || this.place) await this.sendNext();
    } catch (error) {
      this.waiting = [];
      this.place = null;
      this.listener.failed(error);
    } finally {
      this.isSending = false;
    }
  }

  private async sendNext(): Promise<void> {
    const selection = this.place;
    this.place = null;
    if (this.waiting.length > 0) await this.sendChanges();
    if (selection) await post('/api/selection', { selection });
  }

  private async sendChanges(): Promise<void> {
    const changes = this.waiting;
    this.waiting = [];
    this.isSendingChanges = true;
    try {
      const shown = this.shown();
      const body = { ...(shown !== undefined && { shown }), changes };
      const changed = (await post('/api/changes', body)) as Changed;
      this.isSendingChanges = false;
      if (this.waiting.length === 0) this.listener.settled(changed);
    } finally {
      this.isSendingChanges = false;
    }
  }
}
