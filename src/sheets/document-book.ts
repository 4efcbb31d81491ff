import { type DocumentKind, documentKinds, type TradeDocument } from '../domain/document/document';
import type { LocalDate } from '../domain/local-date';
import type { RowBook } from '../workflows/ports';
import type { Book } from './book';
import type { PlacedRecord } from './records';
import { rowBook } from './row-book';

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** A row with neither a name nor a link is a remark. */
const documentFrom = ({ record }: PlacedRecord): Omit<TradeDocument, 'id' | 'isTyped'> | null => {
  const [name, link] = [text(record.name), text(record.link)];
  if (name + link === '') return null;
  return {
    date: typeof record.date === 'string' ? (record.date as LocalDate) : null,
    customerId: text(record.customerId),
    customer: text(record.customer),
    kind: documentKinds.find((kind) => kind === record.kind) ?? ('other' satisfies DocumentKind),
    name,
    link,
    order: text(record.order),
    operationId: text(record.operationId),
  };
};

/** The Documents tab, which is made with the first document. */
export const documentBook = (book: Book): RowBook<TradeDocument> =>
  rowBook<TradeDocument>(book, { tab: 'documents', prefix: 'd', from: documentFrom });
