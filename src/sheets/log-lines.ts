import type { Act, Channel, Direction, FollowUp } from '../domain/follow-up/follow-up';
import { type LogColumns, logBuilder } from '../domain/follow-up/log-columns';
import { type LocalDate, type LocalMinute, minuteNumber } from '../domain/local-date';
import type { ColumnKey } from '../domain/tabs';
import type { Book } from './book';
import { columnOf, columnReader, holdsAnything } from './records';
import type { TabTable } from './tab-table';

type Cells = readonly unknown[];

/** A column of texts, words or days. */
const textReader = (table: TabTable, key: ColumnKey<'followUps'>, book: Book) => {
  const read = columnReader(table, key, book);
  return (cells: Cells): string => {
    const value = read(cells);
    return typeof value === 'string' ? value : '';
  };
};

/** A line without a time or an act is none: a person's remark, or the rest of an interrupted write. */
export const lineReader = (table: TabTable, book: Book): ((cells: Cells) => FollowUp | null) => {
  const reader = (key: ColumnKey<'followUps'>) => textReader(table, key, book);
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

/** What lines tell of themselves in columns. */
const tellingReader = (table: TabTable, book: Book) => {
  const reader = (key: ColumnKey<'followUps'>) => textReader(table, key, book);
  const when = columnOf(table, 'when');
  const [customerId, operationId, topic] = [
    reader('customerId'),
    reader('operationId'),
    reader('topic'),
  ];
  const [act, channel, direction] = [reader('act'), reader('channel'), reader('direction')];
  return (cells: Cells) => {
    const minute = book.dates.readMinuteNumber(cells[when]);
    const kind = minute === null ? '' : act(cells);
    if (minute === null || kind === '') return null;
    return {
      minute,
      customerId: customerId(cells),
      act: kind as Act,
      channel: channel(cells) as Channel | '',
      direction: direction(cells) as Direction | '',
      topic: topic(cells),
      operationId: operationId(cells),
    };
  };
};

type LineOf = ReturnType<typeof lineReader>;

/** A tab of lines, and which of those from before a minute are not to be counted. */
export type LogPart = {
  readonly table: TabTable;
  readonly aside?: { readonly before: number; readonly isLeft: (line: FollowUp) => boolean };
};

const lineIn = (
  cells: readonly Cells[],
  parts: readonly { readonly until: number; readonly lineOf: LineOf }[],
  added: readonly FollowUp[],
) => {
  const lineOf = (at: number): FollowUp | null => {
    const part = parts.find(({ until }) => at < until);
    return part?.lineOf(cells[at] ?? []) ?? null;
  };
  return (at: number): FollowUp => lineOf(at) ?? (added[at - cells.length] as FollowUp);
};

/** The lines of tabs one after the other and then some more, by columns, and how many rows are none. */
export const columnsIn = (
  tabs: readonly LogPart[],
  book: Book,
  added: readonly FollowUp[] = [],
): { readonly log: LogColumns; readonly leftOut: number } => {
  const rows = tabs.reduce((sum, { table }) => sum + table.cells.length, added.length);
  const builder = logBuilder(rows);
  const taken: Cells[] = [];
  let leftOut = 0;
  const parts = tabs.map(({ table, aside }) => {
    const [tell, lineOf] = [tellingReader(table, book), lineReader(table, book)];
    const isLeft = (cells: Cells): boolean => {
      const line = lineOf(cells);
      return line !== null && aside?.isLeft(line) === true;
    };
    for (const cells of table.cells) {
      const told = tell(cells);
      if (!told) leftOut += holdsAnything(table, cells) ? 1 : 0;
      else if (!(aside && told.minute < aside.before && isLeft(cells))) {
        builder.add(told);
        taken.push(cells);
      }
    }
    return { until: taken.length, lineOf };
  });
  for (const line of added) builder.add({ ...line, minute: minuteNumber(line.when) });
  return { log: builder.columns(lineIn(taken, parts, added)), leftOut };
};
