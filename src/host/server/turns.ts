import type { RunRequest } from './engine-messages';

type Piece = () => Promise<void>;

/**
 * Work on the workbook, one piece after another. What a person does goes before what his sidebar has asked for by the way:
 * on Google they run side by side, and nobody should wait for a reading of 100,000 rows that was begun for a card.
 */
export class Turns {
  private readonly first: Piece[] = [];
  private readonly byTheWay: Piece[] = [];
  private isAtWork = false;

  take<Value>(work: () => Value | Promise<Value>, isByTheWay = false): Promise<Value> {
    return new Promise<Value>((resolve, reject) => {
      const piece = () => Promise.resolve().then(work).then(resolve, reject);
      (isByTheWay ? this.byTheWay : this.first).push(piece);
      if (!this.isAtWork) void this.goOn();
    });
  }

  private async goOn(): Promise<void> {
    this.isAtWork = true;
    while (this.first.length + this.byTheWay.length > 0) {
      if (this.first.length === 0) await arrivals();
      await (this.first.shift() ?? this.byTheWay.shift())?.();
    }
    this.isAtWork = false;
  }
}

/** What was sent to this thread while it worked is received now. */
const arrivals = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** What the sidebar asks for, and what has to come after it lest something of it be lost. */
export const isByTheWay = (call: string, input: unknown): boolean =>
  call === 'run'
    ? (input as RunRequest).cause === 'sidebar'
    : ['moveClock', 'save', 'download', 'close'].includes(call);
