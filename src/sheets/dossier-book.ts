import type { DossierLine } from '../domain/dossier/fact';
import { type ItemKey, isItem, itemOf } from '../domain/dossier/item';
import type { LocalDate } from '../domain/local-date';
import { factInWords } from '../messages/fact-in-words';
import type { Messages } from '../messages/messages';
import type { Dossier } from '../workflows/ports';
import { appendRecords } from './append-records';
import type { Book } from './book';
import { readChoice } from './fact-choice';
import { layOnDemand } from './lay-on-demand';
import { type PlacedRecord, type RecordOf, recordsOf } from './records';
import { rewriteRecords } from './rewrite-records';
import type { TabTable } from './tab-table';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A row without a day, a customer or a known item is a remark. */
const lineFrom = ({ record }: PlacedRecord): DossierLine[] => {
  const item = text(record.item);
  const isOurs = item === 'takenBack' || isItem(item);
  if (!isOurs || typeof record.seenOn !== 'string' || text(record.customerId) === '') return [];
  return [
    {
      customerId: text(record.customerId),
      customer: text(record.customer),
      person: text(record.person),
      item: item as ItemKey | 'takenBack',
      value: readChoice(item as DossierLine['item'], text(record.value)),
      source: text(record.source),
      seenOn: record.seenOn as LocalDate,
      by: text(record.by),
      operationId: text(record.operationId),
    },
  ];
};

const recordFrom = (line: DossierLine, messages: Messages): RecordOf => ({
  ...line,
  level: line.item === 'takenBack' ? null : itemOf(line.item).level || null,
  value: factInWords(line, messages),
});

/** The Dossier tab, which is made with the first fact; read once for an operation, to which what it appends is added. */
export const dossierBook = (book: Book): Dossier => {
  let table: TabTable | null = null;
  let lines: readonly DossierLine[] = [];
  const read = (): TabTable => {
    if (table) return table;
    table = book.read('dossier');
    lines = recordsOf(table, book).flatMap(lineFrom);
    return table;
  };
  const isThere = (): boolean =>
    table !== null || (book.remembered('dossier') !== null && book.find('dossier') !== null);
  return {
    read: () => {
      if (!isThere()) return [];
      read();
      return lines;
    },
    append: (added) => {
      layOnDemand(book, 'dossier');
      appendRecords(
        read(),
        book,
        added.map((line) => recordFrom(line, book.messages())),
      );
      table = null;
    },
    rewrite: (change) => {
      if (!isThere()) return;
      rewriteRecords(read(), book, (placed) => {
        const [line] = lineFrom(placed);
        return line ? change(line) : null;
      });
      table = null;
    },
  };
};
