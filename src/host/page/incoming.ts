import type { Changed, Patch } from '../server/protocol';

export type ShownGrid = {
  /** False while something done here is not with the host yet: what the host sends was computed without it. */
  isReady(patches: readonly Patch[]): boolean;
  show(patches: Patch[]): void;
};

/** What the host sends, shown in its order, and never over something that the host has not seen yet. */
export class Incoming {
  private waiting: { revision: number; patches: Patch[]; then?: () => void }[] = [];
  private shown: number | null = null;
  private expected = 0;
  private toldTurn = 0;
  private awaitedTurn = 0;

  constructor(private readonly grid: ShownGrid) {}

  take(revision: number, patches: Patch[]): void {
    this.waiting.push({ revision, patches });
    this.drain();
  }

  /** Does what makes sense only once all that came before is shown. */
  afterwards(then: () => void): void {
    const revision = this.waiting.at(-1)?.revision ?? this.shown ?? 0;
    this.waiting.push({ revision, patches: [], then });
    this.drain();
  }

  /** The grid is about to be loaded anew; what comes meanwhile is kept for after it. */
  pause(): void {
    this.shown = null;
  }

  /** The grid shows the whole workbook as it was at this revision. */
  start(revision: number): void {
    this.shown = revision;
    this.expected = revision;
    this.awaitedTurn = this.toldTurn;
    this.drain();
  }

  /** The host has worked in what was done here: what came of it is on its way, and triggers will hear of it. */
  expect({ revision, turn }: Changed): void {
    this.expected = Math.max(this.expected, revision);
    this.awaitedTurn = Math.max(this.awaitedTurn, turn);
  }

  /** Triggers have heard of it, and what they made of it is on its way. */
  told({ revision, turn }: Changed): void {
    this.expected = Math.max(this.expected, revision);
    this.toldTurn = Math.max(this.toldTurn, turn);
  }

  /** The revision that the grid shows; none while it is being loaded. */
  revision(): number | undefined {
    return this.shown ?? undefined;
  }

  /** Whether the grid shows at least what was at this revision. */
  hasShown(revision: number): boolean {
    return this.waiting.length === 0 && this.shown !== null && this.shown >= revision;
  }

  isUpToDate(): boolean {
    return this.toldTurn >= this.awaitedTurn && this.hasShown(this.expected);
  }

  drain(): void {
    for (let next = this.waiting[0]; next && this.shown !== null; next = this.waiting[0]) {
      if (next.revision > this.shown) {
        if (!this.grid.isReady(next.patches)) return;
        this.grid.show(next.patches);
        this.shown = next.revision;
      }
      this.waiting.shift();
      next.then?.();
    }
  }
}
