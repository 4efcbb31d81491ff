import type { FollowUp } from '../domain/follow-up/follow-up';
import { isUndoing, withUndone } from '../domain/follow-up/undone';
import type { ColumnKey } from '../domain/tabs';
import type { Book } from './book';
import { knownAnchors } from './log-anchors';
import { lineReader } from './log-lines';

type Lines = readonly FollowUp[];

/** Rows between two of a customer's that are read along with them, since a further read takes longer. */
const gap = 200;
const fewLines = 6;
/** With more reads than this it is better to read all of the log once. */
const mostReads = 12;

type Run = { first: number; last: number };

/** Rows that lie near one another, together; the lowest first. */
const runsOf = (rows: readonly number[]): Run[] => {
  const runs: Run[] = [];
  for (const row of rows) {
    const above = runs[runs.length - 1];
    if (above && row - above.last <= gap) above.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs;
};

const columnTexts = (book: Book, key: ColumnKey<'followUps'>): string[] =>
  book.readColumns('followUps', [key]).cells.map(([value]) => String(value ?? ''));

/** The rows of a customer, and the operations of the whole log that were taken back. */
const index = (book: Book, customerId: string) => {
  const customers = columnTexts(book, 'customerId');
  const rows = customers.flatMap((id, at) => (id === customerId ? [at + 2] : []));
  const undoing = columnTexts(book, 'operationId').filter(isUndoing);
  return { rows, marks: undoing.map((operationId) => ({ operationId }) as FollowUp) };
};

/**
 * The lines of one customer in a log too long to be read for it, the newest of them until they are enough; `null` in a
 * short log, and where they lie too scattered.
 */
export const linesOfCustomer = (
  book: Book,
  customerId: string,
  isEnough: (lines: Lines) => boolean,
): Lines | null => {
  if (knownAnchors(book.memory).length === 0) return null;
  const { rows, marks } = index(book, customerId);
  const head = book.head('followUps');
  const lineOf = lineReader(head, book);
  const width = head.keys.length;
  let lines: Lines = [];
  let left = rows;
  let reads = 0;
  const counted = () => withUndone([...lines, ...marks]).slice(0, lines.length);
  while (left.length > 0 && !isEnough(counted())) {
    const chosen = left.slice(-fewLines);
    left = left.slice(0, -fewLines);
    const runs = runsOf(chosen);
    reads += runs.length;
    if (reads > mostReads) return null;
    const read = runs.flatMap(({ first, last }) =>
      head.sheet.getRange(first, 1, last - first + 1, width).getValues(),
    );
    const own = read.flatMap((cells) => lineOf(cells) ?? []);
    lines = [...own.filter((line) => line.customerId === customerId), ...lines];
  }
  return counted();
};
