import type { Act, Channel, Direction, FollowUp } from '../domain/follow-up/follow-up';
import { withUndone } from '../domain/follow-up/undone';
import type { LocalDate, LocalMinute } from '../domain/local-date';
import type { FollowUpLog } from '../workflows/ports';
import { appendRecords } from './append-records';
import type { Book, TabTable } from './book';
import { type PlacedRecord, recordsOf } from './records';
import { rewriteRecords } from './rewrite-records';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A line without a time or an act is none: a person's remark, or the rest of an interrupted write. */
const followUpFrom = ({ record }: PlacedRecord): FollowUp[] => {
  const when = record.when;
  if (typeof when !== 'string' || text(record.act) === '') return [];
  return [
    {
      when: when as LocalMinute,
      customerId: text(record.customerId),
      customer: text(record.customer),
      owner: text(record.owner),
      act: text(record.act) as Act,
      channel: text(record.channel) as Channel | '',
      direction: text(record.direction) as Direction | '',
      topic: text(record.topic),
      text: text(record.text),
      nextDate: (record.nextDate as LocalDate | null) ?? null,
      operationId: text(record.operationId),
      ...(text(record.undo) ? { undo: text(record.undo) } : {}),
    },
  ];
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
    const records = recordsOf(table, book);
    lines = withUndone(records.flatMap(followUpFrom));
    leftOut = records.length - lines.length;
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
      rewriteRecords(read(), book, (placed) => {
        const [line] = followUpFrom(placed);
        return line ? change(line) : null;
      });
      table = null;
    },
  };
};
