import type { FollowUp } from '../domain/follow-up/follow-up';
import { withUndone } from '../domain/follow-up/undone';
import type { LocalDate } from '../domain/local-date';
import type { FollowUpLog } from '../workflows/ports';
import { appendRecords } from './append-records';
import type { Book, TabTable } from './book';
import { lineReader, linesIn } from './log-lines';
import { adoptYears, knownYears, printOfLine, readYear, yearOf } from './log-years';
import { putAwayLines } from './put-away-lines';
import { rewriteRecords } from './rewrite-records';

type Lines = readonly FollowUp[];

/** Lines that stand in the tab of their year are not counted again where they were to be taken out of the log's own. */
const withoutMoved = (present: Lines, years: readonly string[], old: Lines): Lines => {
  const isOld = (line: FollowUp): boolean => years.includes(yearOf(line));
  if (!present.some(isOld)) return present;
  const moved = new Set(old.map(printOfLine));
  return present.filter((line) => !(isOld(line) && moved.has(printOfLine(line))));
};

const firstOfNext = (year: string): LocalDate =>
  `${String(Number(year) + 1).padStart(4, '0')}-01-01` as LocalDate;

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

/**
 * The Follow-ups tab and the tabs of the years that were put away. Only the program appends to it, and only under the
 * lock: each tab is read once for an operation, and what the operation appends is added to what was read.
 */
export const followUpLog = (book: Book): FollowUpLog => {
  let table: TabTable | null = null;
  let lines: Lines = [];
  let all: Lines | null = null;
  let leftOut = 0;
  const present = (): TabTable => {
    if (table) return table;
    if (book.remembered('followUps') === null) adoptYears(book);
    table = book.read('followUps');
    const read = linesIn(table, book);
    ({ leftOut } = read);
    lines = withUndone(read.lines);
    return table;
  };
  const forget = (): void => {
    table = null;
    all = null;
  };
  const yearTables = (): TabTable[] =>
    knownYears(book).flatMap((year) => readYear(book, year) ?? []);
  const readAll = (): Lines => {
    present();
    const years = knownYears(book).map(({ year }) => year);
    if (years.length === 0) return lines;
    const old = yearTables().flatMap((one) => linesIn(one, book).lines);
    return withUndone([...old, ...withoutMoved(lines, years, old)]);
  };
  return {
    read: () => {
      present();
      all ??= readAll();
      return all;
    },
    recent: () => {
      present();
      return lines;
    },
    since: () => {
      present();
      const newest = knownYears(book).pop();
      return newest ? firstOfNext(newest.year) : null;
    },
    leftOut: () => leftOut,
    append: (added) => {
      appendRecords(present(), book, added);
      lines = withUndone([...lines, ...added]);
      all = all && withUndone([...all, ...added]);
    },
    rewrite: (change) => {
      for (const one of [...yearTables(), present()]) rewriteTable(one, book, change);
      forget();
    },
    putAway: (before, most) => {
      const moved = putAwayLines(book, present(), before, most);
      forget();
      return moved;
    },
  };
};
