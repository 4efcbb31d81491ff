import type { FollowUp } from '../domain/follow-up/follow-up';
import type { LogColumns } from '../domain/follow-up/log-columns';
import { withUndone } from '../domain/follow-up/undone';
import { appendRecords } from './append-records';
import type { Book } from './book';
import { anchorBefore, renewAnchors, standsStill, tellsColumns } from './log-anchors';
import { columnsIn, type LogPart, linesIn } from './log-lines';
import { readPresent } from './log-years';
import { lastRowOf } from './records';
import { withWritten } from './settle';
import type { TabTable } from './tab-table';

type Lines = readonly FollowUp[];

/** The end of a long log, as far back as what was written since an instant; `null` where all of it must be read. */
const endOfLog = (book: Book, since: number, now: number): TabTable | null => {
  const anchor = anchorBefore(book.memory, since, now);
  const end = anchor && book.readFrom('followUps', anchor.row);
  if (!end || !standsStill(anchor, end)) return null;
  return tellsColumns(anchor, end) || book.standsAsRemembered('followUps')
    ? book.readInstead(end)
    : null;
};

/** What one operation knows of the Follow-ups tab: all of it, or the end of a long one. */
export class LogReading {
  private table: TabTable | null = null;
  /** The tab as it was read last, before what was written into it since. */
  private source: TabTable | null = null;
  private added: Lines = [];
  /** Its lines one by one and by columns, each made when it is first asked for. */
  private asLines: Lines | null = null;
  private asColumns: ReturnType<typeof columnsIn> | null = null;
  /** From when on every line is known; all of them are where the tab was read whole. */
  private from = Number.POSITIVE_INFINITY;
  /** Whether the lines are to be read anew: some were rewritten, or an append ended in an exception and may have written. */
  private isDoubtful = false;

  constructor(
    private readonly book: Book,
    private readonly instant: () => number,
  ) {}

  get lines(): Lines {
    const read = () => (this.source ? linesIn(this.source, this.book).lines : []);
    this.asLines ??= withUndone([...read(), ...this.added]);
    return this.asLines;
  }

  get columns(): LogColumns {
    return this.inColumns().log;
  }

  /** The lines of other tabs before those of this one, of which some are not to be counted. */
  columnsAfter(older: readonly TabTable[], aside: NonNullable<LogPart['aside']>): LogColumns {
    const own = this.source ? [{ table: this.source, aside }] : [];
    const tabs = [...older.map((table) => ({ table })), ...own];
    return columnsIn(tabs, this.book, this.added).log;
  }

  /** Rows that were read and are no lines. */
  get leftOut(): number {
    return this.inColumns().leftOut;
  }

  get isBegun(): boolean {
    return this.table !== null;
  }

  get isWhole(): boolean {
    return this.table?.top === 2;
  }

  /** The whole tab: what was written is looked at, the rest is as it was read. */
  whole(): TabTable {
    if (this.table && this.isWhole) return this.lookAgain(this.table);
    return this.take(readPresent(this.book));
  }

  /** At least what was written since an instant. */
  newest(since: number): void {
    if (this.table && (this.isWhole || this.from <= since)) {
      this.lookAgain(this.table);
      return;
    }
    const end = this.table ? null : endOfLog(this.book, since, this.instant());
    if (!end) this.whole();
    else {
      this.take(end);
      this.from = since;
    }
  }

  append(added: Lines): void {
    const target = withWritten(this.table ?? this.whole());
    const wasDoubtful = this.isDoubtful;
    this.isDoubtful = true;
    appendRecords(target, this.book, added);
    this.isDoubtful = wasDoubtful;
    this.added = [...this.added, ...added];
    this.asLines = this.asLines && withUndone([...this.asLines, ...added]);
    this.asColumns = null;
  }

  /** The whole tab to write into; what stands there afterwards is read anew. */
  toRewrite(): TabTable {
    const target = withWritten(this.table && this.isWhole ? this.table : this.whole());
    this.isDoubtful = true;
    return target;
  }

  /** After rows have moved. */
  forget(): void {
    this.table = null;
  }

  private lookAgain(read: TabTable): TabTable {
    if (read.written.length === 0) return read;
    const back = this.book.readBack(read);
    if (!back.isAsWritten || this.isDoubtful) return this.take(back.table);
    this.table = back.table;
    return back.table;
  }

  private inColumns(): ReturnType<typeof columnsIn> {
    const parts = this.source ? [{ table: this.source }] : [];
    this.asColumns ??= columnsIn(parts, this.book, this.added);
    return this.asColumns;
  }

  private take(read: TabTable): TabTable {
    this.table = read;
    this.source = read;
    this.added = [];
    this.asLines = null;
    this.asColumns = null;
    this.isDoubtful = false;
    renewAnchors(this.book.memory, read, lastRowOf(read), this.instant());
    return read;
  }
}
