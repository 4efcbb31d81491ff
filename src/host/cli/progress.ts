import type { Terminal } from './terminal';

const width = 30;

/** A bar on the error stream, drawn only where somebody is looking. */
export class Progress {
  private drawn = '';

  constructor(
    private readonly terminal: Terminal,
    private readonly label: string,
    /** How much there is to do; `null` when nobody knows beforehand. */
    private readonly total: number | null,
  ) {}

  show(done: number): void {
    if (!this.terminal.isInteractive) return;
    const text = `${this.label} ${this.bar(done)}`;
    if (text !== this.drawn) this.terminal.err(`\r${text}`);
    this.drawn = text;
  }

  /** Takes the bar away again, so that what follows stands on a clean line. */
  end(): void {
    if (this.drawn !== '') this.terminal.err(`\r${' '.repeat(this.drawn.length)}\r`);
    this.drawn = '';
  }

  private bar(done: number): string {
    if (this.total === null) return String(done);
    const share = this.total === 0 ? 1 : Math.min(1, done / this.total);
    const filled = Math.round(share * width);
    return `[${'#'.repeat(filled)}${'.'.repeat(width - filled)}] ${done}/${this.total}`;
  }
}
