import type { AgendaLine } from '../workflows/agenda-line';
import type { DueCell, TodayTab } from '../workflows/ports';
import { replaceRecords } from './append-records';
import type { Book } from './book';
import type { RecordOf } from './records';

const dueCell = ({ due }: AgendaLine): DueCell | null => {
  if (due.state === 'neverContacted' || due.state === 'unreadable') return due.state;
  return due.date;
};

const recordFrom = (line: AgendaLine, index: number): RecordOf => ({
  order: index + 1,
  due: dueCell(line),
  class: line.class,
  customer: line.customer,
  contact: line.contact,
  country: line.country,
  reason: line.reason,
  lastContact: line.lastContact,
  excuse: line.excuse?.meaning || line.excuse?.text || '',
  customerId: line.customerId,
});

/** The Today tab, overwritten in one go, with the minute of its making on the first header; asked something then, since Google may say no only when it is. */
export const todayTab = (book: Book): TodayTab => ({
  write: (lines, writtenAt) => {
    const table = book.read('today');
    replaceRecords(table, book, lines, recordFrom);
    table.sheet.getRange(1, 1).setNote(book.messages().register.todayMade(writtenAt));
    table.sheet.getLastRow();
  },
});
