import type { DossierLine } from '../domain/dossier/fact';
import { type ItemKey, isItem, itemOf } from '../domain/dossier/item';
import type { LocalDate } from '../domain/local-date';
import { factInWords } from '../messages/fact-in-words';
import type { Messages } from '../messages/messages';
import type { Dossier } from '../workflows/ports';
import { appendRecords } from './append-records';
import type { Book } from './book';
import { readChoice } from './fact-choice';
import { keptTable } from './kept-table';
import { layOnDemand } from './lay-on-demand';
import { type PlacedRecord, type RecordOf, recordsOf } from './records';
import { rewriteRecords } from './rewrite-records';

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

/** The Dossier tab, which is made with the first fact. */
export const dossierBook = (book: Book): Dossier => {
  const kept = keptTable(book, 'dossier');
  return {
    read: () => {
      const table = kept.lookIfThere();
      return table ? recordsOf(table, book).flatMap(lineFrom) : [];
    },
    append: (added) => {
      layOnDemand(book, 'dossier');
      appendRecords(
        kept.toWrite(),
        book,
        added.map((line) => recordFrom(line, book.messages())),
      );
    },
    rewrite: (change) => {
      if (!kept.lookIfThere()) return;
      rewriteRecords(kept.toWrite(), book, (placed) => {
        const [line] = lineFrom(placed);
        return line ? change(line) : null;
      });
    },
  };
};
