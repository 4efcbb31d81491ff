import { dateOfMinute, type LocalDate } from '../domain/local-date';
import { Problem } from '../domain/problem';
import { tabColumns } from '../domain/tabs';
import { appendRecords } from './append-records';
import type { Book } from './book';
import { layTab } from './lay-tab';
import { linesIn } from './log-lines';
import {
  knownYears,
  logEntry,
  printOfLine,
  readYear,
  rememberYear,
  yearOf,
  yearTabName,
} from './log-years';
import { recordsOf } from './records';
import { prepare } from './set-up';
import { writeTabEntry } from './tab-memory';
import type { Sheet, TabTable } from './tab-table';
import { takeOutRows } from './take-out-rows';

type Placed = ReturnType<typeof linesIn>;

/** Columns to the right of ours in which nothing stands count as cells of the workbook all the same. */
const trimColumns = (sheet: Sheet, ours: number): void => {
  const spare = sheet.getMaxColumns() - Math.max(ours, sheet.getLastColumn());
  if (spare > 0) sheet.deleteColumns(sheet.getMaxColumns() - spare + 1, spare);
};

const trimLog = (book: Book, { sheet, keys }: TabTable): void => {
  trimColumns(sheet, keys.length);
  const entry = book.remembered('followUps');
  const columns = sheet.getMaxColumns();
  if (entry && entry.columns !== columns) {
    book.memory.put(writeTabEntry('followUps', { ...entry, columns }));
  }
};

/** A tab for a year, or the one that an interrupted run had begun. */
const layYear = (book: Book, year: string): void => {
  const name = yearTabName(book, year);
  const standing = book.spreadsheet.getSheetByName(name);
  const known = standing && logEntry(standing);
  if (known) {
    rememberYear(book, { year, entry: known });
    return;
  }
  const isOthers = standing !== null && standing.getLastRow() > 1;
  const sheet =
    standing && !isOthers
      ? standing
      : book.spreadsheet.insertSheet(
          isOthers ? `${name} (Portbook)` : name,
          book.spreadsheet.getNumSheets(),
        );
  prepare(sheet, sheet.getMaxColumns());
  layTab(book, 'followUps', sheet, { name, headers: null, hasFilter: true, rules: [], cells: [] });
  trimColumns(sheet, tabColumns.followUps.length);
  const entry = logEntry(sheet);
  if (!entry) throw new Problem('notSaved', {});
  rememberYear(book, { year, entry });
};

const yearTable = (book: Book, year: string): TabTable => {
  const known = () => knownYears(book).find((one) => one.year === year);
  const there = known();
  const table = there ? readYear(book, there) : null;
  if (table) return table;
  layYear(book, year);
  const laid = known();
  const made = laid ? readYear(book, laid) : null;
  if (!made) throw new Problem('notSaved', {});
  return made;
};

const printsIn = (table: TabTable, book: Book): ReadonlySet<string> =>
  new Set(linesIn(table, book).lines.map(printOfLine));

/** Copies into the tab of a year what does not stand there yet, and sees that it stands there. */
const copyToYear = (book: Book, table: TabTable, year: string, wanted: Placed): void => {
  const target = yearTable(book, year);
  const there = printsIn(target, book);
  const missing = wanted.rows.filter((_, index) => {
    const line = wanted.lines[index];
    return line && !there.has(printOfLine(line));
  });
  const cells = missing.map((row) => table.cells[row - 2] ?? []);
  appendRecords(
    target,
    book,
    recordsOf({ ...table, cells }, book).map(({ record }) => record),
  );
  const after = yearTable(book, year);
  const known = knownYears(book).find((one) => one.year === year);
  if (known) {
    const rows = after.cells.length + 1;
    rememberYear(book, { year, entry: { ...known.entry, rows } });
  }
  const copied = printsIn(after, book);
  if (!wanted.lines.every((line) => copied.has(printOfLine(line)))) {
    throw new Problem('notSaved', {});
  }
};

/**
 * Moves the oldest lines from before a day into the tabs of their years, at most so many in one go: they are copied,
 * seen to stand there, and only then taken out, so that whatever interrupts it no line is lost, and one that stands in
 * both is counted once.
 */
export const putAwayLines = (
  book: Book,
  table: TabTable,
  before: LocalDate,
  most: number,
): { readonly moved: number; readonly left: number } => {
  const { lines, rows } = linesIn(table, book);
  const old = rows.flatMap((row, index) => {
    const line = lines[index];
    return line && dateOfMinute(line.when) < before ? [{ row, line }] : [];
  });
  const chosen = old.slice(0, most);
  if (chosen.length === 0) return { moved: 0, left: old.length };
  for (const year of [...new Set(chosen.map(({ line }) => yearOf(line)))].sort()) {
    const ofYear = chosen.filter(({ line }) => yearOf(line) === year);
    const wanted = { lines: ofYear.map(({ line }) => line), rows: ofYear.map(({ row }) => row) };
    copyToYear(book, table, year, { ...wanted, leftOut: 0 });
  }
  const kept = takeOutRows(
    table,
    chosen.map(({ row }) => row),
  );
  trimLog(book, table);
  return { moved: chosen.length - kept.length, left: old.length - chosen.length };
};
