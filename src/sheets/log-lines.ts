import type { Act, Channel, Direction, FollowUp } from '../domain/follow-up/follow-up';
import type { LocalDate, LocalMinute } from '../domain/local-date';
import type { ColumnKey } from '../domain/tabs';
import type { Book } from './book';
import { columnReader, holdsAnything } from './records';
import type { TabTable } from './tab-table';

type Cells = readonly unknown[];

/** A line without a time or an act is none: a person's remark, or the rest of an interrupted write. */
export const lineReader = (table: TabTable, book: Book): ((cells: Cells) => FollowUp | null) => {
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
    const minute = when(cells);
    const kind = act(cells);
    if (minute === '' || kind === '') return null;
    const undoing = undo(cells);
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

/** The lines of a tab with their rows, and how many rows are none. */
export const linesIn = (table: TabTable, book: Book) => {
  const lineOf = lineReader(table, book);
  const lines: FollowUp[] = [];
  const rows: number[] = [];
  let leftOut = 0;
  table.cells.forEach((cells, index) => {
    const line = lineOf(cells);
    if (!line) {
      if (holdsAnything(table, cells)) leftOut += 1;
      return;
    }
    lines.push(line);
    rows.push(index + table.top);
  });
  return { lines, rows, leftOut };
};
