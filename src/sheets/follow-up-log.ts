import type { Act, Channel, Direction, FollowUp } from '../domain/follow-up/follow-up';
import { withUndone } from '../domain/follow-up/undone';
import type { LocalDate, LocalMinute } from '../domain/local-date';
import type { ColumnKey } from '../domain/tabs';
import type { FollowUpLog } from '../workflows/ports';
import { appendRecords } from './append-records';
import type { Book, TabTable } from './book';
import { columnReader, holdsAnything } from './records';
import { rewriteRecords } from './rewrite-records';

type Cells = readonly unknown[];

/** A line without a time or an act is none: a person's remark, or the rest of an interrupted write. */
const lineReader = (table: TabTable, book: Book): ((cells: Cells) => FollowUp | null) => {
  const reader = (key: ColumnKey<'followUps'>) => {
    const read = columnReader(table, key, book);
    return (cells: Cells): string => {
      const value = read(cells);
      return typeof value === 'string' ? value : '';
    };
  };
  const [when, customerId, customer] = [reader('when'), reader('customerId'), reader('customer')];
  const [owner, act, channel] = [reader('owner'), reader('act'), reader('channel')];
  const [direction, topic, text] = [reader('direction'), reader('topic'), reader('text')];
  const [nextDate, operationId, undo] = [reader('nextDate'), reader('operationId'), reader('undo')];
  return (cells) => {
    const [minute, kind, undoing] = [when(cells), act(cells), undo(cells)];
    if (minute === '' || kind === '') return null;
    return {
      when: minute as LocalMinute,
      customerId: customerId(cells),
      customer: customer(cells),
      owner: owner(cells),
      act: kind as Act,
      channel: channel(cells) as Channel | '',
      direction: direction(cells) as Direction | '',
      topic: topic(cells),
      text: text(cells),
      nextDate: (nextDate(cells) as LocalDate | '') || null,
      operationId: operationId(cells),
      ...(undoing ? { undo: undoing } : {}),
    };
  };
};

/**
 * The Follow-ups tab. Only the program appends to it, and only under the lock: it is read once for an operation, and
 * what the operation appends is added to what was read.
 */
export const followUpLog = (book: Book): FollowUpLog => {
  let table: TabTable | null = null;
  let lines: readonly FollowUp[] = [];
  let leftOut = 0;
  const read = (): TabTable => {
    if (table) return table;
    table = book.read('followUps');
    const lineOf = lineReader(table, book);
    const found: FollowUp[] = [];
    leftOut = 0;
    for (const cells of table.cells) {
      const line = lineOf(cells);
      if (line) found.push(line);
      else if (holdsAnything(table, cells)) leftOut += 1;
    }
    lines = withUndone(found);
    return table;
  };
  return {
    read: () => {
      read();
      return lines;
    },
    leftOut: () => leftOut,
    append: (added) => {
      appendRecords(read(), book, added);
      lines = withUndone([...lines, ...added]);
    },
    rewrite: (change) => {
      const { cells } = read();
      const lineOf = lineReader(read(), book);
      rewriteRecords(read(), book, ({ row }) => {
        const line = lineOf(cells[row - 2] ?? []);
        return line && change(line);
      });
      table = null;
    },
  };
};
