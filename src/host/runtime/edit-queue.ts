/** What Google needs to start a function, by the reports of those who timed it. */
const START_MS = 700;
const MOST_WAITING = 2;

/** The edits that `onEdit` is still to be told of, by the time each would take on Google. */
export class EditQueue {
  /** When each edit that runs or waits will have been told, earliest first. */
  private ends: number[] = [];

  /** Whether an edit made now is told at all: one may run and two may wait. */
  takes(now: number): boolean {
    this.ends = this.ends.filter((end) => end > now);
    return this.ends.length <= MOST_WAITING;
  }

  add(now: number, milliseconds: number): void {
    this.ends.push((this.ends.at(-1) ?? now) + START_MS + milliseconds);
  }
}
