import type { FollowUp } from '../domain/follow-up/follow-up';
import { withUndone } from '../domain/follow-up/undone';
import { type LocalDate, type LocalMinute, minuteNumber } from '../domain/local-date';
import type { FollowUpLog } from '../workflows/ports';
import type { Book } from './book';
import { type LogPart, linesIn } from './log-lines';
import { knownYears, printOfLine, readYear, yearOf } from './log-years';
import type { TabTable } from './tab-table';

type Lines = readonly FollowUp[];

/** Lines that stand in the tab of their year are not counted again where they were to be taken out of the log's own. */
export const withoutMoved = (present: Lines, years: readonly string[], old: Lines): Lines => {
  const isOld = (line: FollowUp): boolean => years.includes(yearOf(line));
  if (!present.some(isOld)) return present;
  const moved = new Set(old.map(printOfLine));
  return present.filter((line) => !(isOld(line) && moved.has(printOfLine(line))));
};

const yearAfter = (year: string): string => String(Number(year) + 1).padStart(4, '0');

const firstOfNext = (year: string): LocalDate => `${yearAfter(year)}-01-01` as LocalDate;

/** What `withoutMoved` leaves aside, asked line by line. */
export const movedLines = (
  years: readonly string[],
  tables: readonly TabTable[],
  book: Book,
): NonNullable<LogPart['aside']> => {
  let moved: ReadonlySet<string> | null = null;
  const stands = (line: FollowUp): boolean => {
    moved ??= new Set(tables.flatMap((one) => linesIn(one, book).lines.map(printOfLine)));
    return moved.has(printOfLine(line));
  };
  return {
    before: minuteNumber(`${firstOfNext(years[years.length - 1] ?? '')} 00:00` as LocalMinute),
    isLeft: (line) => years.includes(yearOf(line)) && stands(line),
  };
};

/** The day from which on lines stand in the log's own tab. */
const startOfPresent = (book: Book): LocalDate | null => {
  const newest = knownYears(book).pop();
  return newest ? firstOfNext(newest.year) : null;
};

/** The lines of years that were put away, each tab read once however often they are asked for one after the other. */
const yearReader = (book: Book): ((year: string) => Lines) => {
  const known = new Map<string, Lines>();
  return (year) => {
    for (const other of known.keys()) if (other < year) known.delete(other);
    const found = knownYears(book).find((one) => one.year === year);
    const table = found && !known.has(year) ? readYear(book, found) : null;
    if (table) known.set(year, linesIn(table, book).lines);
    return known.get(year) ?? [];
  };
};

/** What tells of the weeks that begin in a year: its own lines and those of the next one, wherever they stand. */
const linesAround = (year: string, present: Lines, linesOf: (year: string) => Lines): Lines => {
  const next = yearAfter(year);
  const old = [...linesOf(year), ...linesOf(next)];
  const rest = withoutMoved(present, [year, next], old);
  return withUndone([...old, ...rest.filter((line) => yearOf(line) <= next)]);
};

/** What is told of the years that were put away; `present` answers the lines of the log's own tab. */
export const pastLines = (
  book: Book,
  present: () => Lines,
): Pick<FollowUpLog, 'since' | 'years' | 'around'> => {
  const linesOf = yearReader(book);
  /** A copy of the workbook remembers no years until its log was read. */
  const known = (): void => {
    if (book.remembered('followUps') === null) present();
  };
  return {
    since: () => {
      known();
      return startOfPresent(book);
    },
    years: () => {
      known();
      return knownYears(book).map(({ year }) => year);
    },
    around: (year) => linesAround(year, present(), linesOf),
  };
};
