import type { FollowUp } from '../domain/follow-up/follow-up';
import type { LogColumns } from '../domain/follow-up/log-columns';
import { withUndone } from '../domain/follow-up/undone';
import type { FollowUpLog } from '../workflows/ports';
import { appendUnread } from './append-records';
import type { Book } from './book';
import { linesOfCustomer } from './lines-of-customer';
import { knownAnchors } from './log-anchors';
import { lineReader, linesIn } from './log-lines';
import { LogReading } from './log-reading';
import { knownYears, yearTables } from './log-years';
import { movedLines, pastLines, withoutMoved } from './past-lines';
import { putAwayLines } from './put-away-lines';
import { rewriteRecords } from './rewrite-records';
import type { TabTable } from './tab-table';

type Lines = readonly FollowUp[];

const rewriteTable = (
  table: TabTable,
  book: Book,
  change: (line: FollowUp) => Partial<FollowUp> | null,
): void => {
  const lineOf = lineReader(table, book);
  rewriteRecords(table, book, ({ row }) => {
    const line = lineOf(table.cells[row - 2] ?? []);
    return line && change(line);
  });
};

/** The lines of the log's own tab and of the years that were put away. */
const withYears = (book: Book, lines: Lines): Lines => {
  const years = knownYears(book).map(({ year }) => year);
  if (years.length === 0) return lines;
  const old = yearTables(book).flatMap((one) => linesIn(one, book).lines);
  return withUndone([...old, ...withoutMoved(lines, years, old)]);
};

/** The same by columns. */
const columnsWithYears = (book: Book, reading: LogReading): LogColumns => {
  const years = knownYears(book).map(({ year }) => year);
  if (years.length === 0) return reading.columns;
  const tables = yearTables(book);
  return reading.columnsAfter(tables, movedLines(years, tables, book));
};

/**
 * The Follow-ups tab and the tabs of the years that were put away. Only the program appends to it, and only under the
 * lock: each tab is read once for an operation, and of what the operation writes only those rows are read back.
 */
export const followUpLog = (book: Book, instant: () => number): FollowUpLog => {
  const reading = new LogReading(book, instant);
  /** The lines of the tab of which `all` was made. */
  let madeOf: Lines | null = null;
  let all: Lines = [];
  const newest = (since: number | null): Lines => {
    reading.newest(since ?? Number.NEGATIVE_INFINITY);
    return reading.lines;
  };
  const present = (): Lines => {
    reading.whole();
    return reading.lines;
  };
  return {
    read: () => {
      const lines = present();
      if (madeOf !== lines) all = withYears(book, lines);
      madeOf = lines;
      return all;
    },
    columns: () => {
      reading.whole();
      return columnsWithYears(book, reading);
    },
    recent: () => {
      reading.whole();
      return reading.columns;
    },
    newest,
    of: (customerId, isEnough) =>
      (reading.isBegun ? null : linesOfCustomer(book, customerId, isEnough)) ??
      present().filter((line) => line.customerId === customerId),
    isLong: () => knownAnchors(book.memory).length > 0,
    isWhole: () => reading.isWhole,
    ...pastLines(book, present),
    leftOut: () => reading.leftOut,
    append: (added) => {
      const isAll = madeOf === reading.lines;
      reading.append(added);
      if (!isAll) return;
      all = withUndone([...all, ...added]);
      madeOf = reading.lines;
    },
    note: (added) => appendUnread(book, 'followUps', added),
    rewrite: (change) => {
      for (const one of [...yearTables(book), reading.toRewrite()]) rewriteTable(one, book, change);
      madeOf = null;
    },
    putAway: (before, most) => {
      const whole = reading.whole();
      reading.forget();
      return putAwayLines(book, whole, before, most);
    },
  };
};
