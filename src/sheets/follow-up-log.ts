import type { FollowUp } from '../domain/follow-up/follow-up';
import { withUndone } from '../domain/follow-up/undone';
import type { FollowUpLog } from '../workflows/ports';
import { appendRecords, appendUnread } from './append-records';
import type { Book } from './book';
import { lineReader, linesIn } from './log-lines';
import { knownYears, readPresent, yearTables } from './log-years';
import { pastLines, withoutMoved } from './past-lines';
import { putAwayLines } from './put-away-lines';
import { rewriteRecords } from './rewrite-records';
import { withWritten } from './settle';
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

/**
 * The Follow-ups tab and the tabs of the years that were put away. Only the program appends to it, and only under the
 * lock: each tab is read once for an operation, and of what the operation writes only those rows are read back.
 */
export const followUpLog = (book: Book): FollowUpLog => {
  let table: TabTable | null = null;
  let lines: Lines = [];
  let all: Lines | null = null;
  let leftOut = 0;
  /** Whether the lines are to be read anew: some were rewritten, or an append ended in an exception and may have written. */
  let isDoubtful = false;
  const take = (read: TabTable): TabTable => {
    const found = linesIn(read, book);
    ({ leftOut } = found);
    lines = withUndone(found.lines);
    [table, all, isDoubtful] = [read, null, false];
    return read;
  };
  /** What was written is looked at, the rest is as it was read. */
  const present = (): TabTable => {
    if (!table) return take(readPresent(book));
    if (table.written.length === 0) return table;
    const back = book.readBack(table);
    if (!back.isAsWritten || isDoubtful) return take(back.table);
    table = back.table;
    return table;
  };
  const toWrite = (): TabTable => withWritten(table ?? present());
  const shown = (look: () => unknown): Lines => {
    look();
    return lines;
  };
  return {
    read: () => {
      present();
      all ??= withYears(book, lines);
      return all;
    },
    recent: () => shown(present),
    unchecked: () => shown(() => (isDoubtful ? present() : (table ?? present()))),
    ...pastLines(book, () => {
      if (!table) present();
      return lines;
    }),
    leftOut: () => leftOut,
    append: (added) => {
      const [to, wasDoubtful] = [toWrite(), isDoubtful];
      isDoubtful = true;
      appendRecords(to, book, added);
      isDoubtful = wasDoubtful;
      lines = withUndone([...lines, ...added]);
      all = all && withUndone([...all, ...added]);
    },
    note: (added) => appendUnread(book, 'followUps', added),
    rewrite: (change) => {
      for (const one of [...yearTables(book), toWrite()]) rewriteTable(one, book, change);
      [isDoubtful, all] = [true, null];
    },
    putAway: (before, most) => {
      const whole = present();
      table = null;
      return putAwayLines(book, whole, before, most);
    },
  };
};
