import type { Channel } from '../domain/follow-up/follow-up';
import type { TypedInquiry } from '../domain/inquiry/fill-in';
import type { Inquiry, InquiryFields, InquiryKind, Phase } from '../domain/inquiry/inquiry';
import { inquiryKinds } from '../domain/inquiry/inquiry';
import type { LocalMinute } from '../domain/local-date';
import type { InquiryBook } from '../workflows/ports';
import { appendRecords } from './append-records';
import type { Book } from './book';
import { keptTable } from './kept-table';
import { type PlacedRecord, type RecordOf, recordsOf } from './records';
import { rewriteRecords } from './rewrite-records';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The fields that have a column of their own; the others can be read out of the text again. */
const columns = ['contact', 'company', 'email', 'phone', 'country', 'product', 'quantity'] as const;

const fieldsFrom = (record: RecordOf): InquiryFields =>
  Object.fromEntries(
    columns.map((key) => [key, text(record[key])] as const).filter(([, value]) => value !== ''),
  );

const inquiryFrom = ({ record }: PlacedRecord): Inquiry[] => {
  if (typeof record.received !== 'string') return [];
  return [
    {
      id: text(record.id),
      received: record.received as LocalMinute,
      channel: text(record.channel) as Channel | '',
      kind: text(record.kind) as InquiryKind,
      score: typeof record.score === 'number' ? record.score : null,
      reasons: text(record.reasons),
      fields: fieldsFrom(record),
      customerId: text(record.customerId),
      phase: text(record.phase) as Phase,
      firstReply: (record.firstReply as LocalMinute | null) ?? null,
      state: text(record.state) as Inquiry['state'],
      text: text(record.text),
      judged: text(record.judged) as InquiryKind | '',
      why: text(record.why),
      replyBy: (record.replyBy as LocalMinute | null) ?? null,
    },
  ];
};

/** What a person typed or pasted: a text, and no id. */
const typedFrom = ({ row, record }: PlacedRecord): TypedInquiry[] => {
  const words = text(record.text);
  if (text(record.id) !== '' || words.trim() === '') return [];
  return [
    {
      row,
      text: words,
      kind: inquiryKinds.find((kind) => kind === record.kind) ?? '',
      received: (record.received as LocalMinute | null) ?? null,
      channel: text(record.channel) as Channel | '',
      fields: fieldsFrom(record),
    },
  ];
};

const recordFrom = ({ fields, ...inquiry }: Inquiry): RecordOf => ({
  ...Object.fromEntries(columns.map((key) => [key, fields[key] ?? ''])),
  ...inquiry,
});

const partFrom = ({ fields, ...inquiry }: Partial<Inquiry>): RecordOf => ({
  ...(fields && Object.fromEntries(columns.map((key) => [key, fields[key] ?? '']))),
  ...inquiry,
});

/** The Inquiries tab. */
export const inquiryBook = (book: Book): InquiryBook => {
  const kept = keptTable(book, 'inquiries');
  let leftOut = 0;
  return {
    read: () => {
      const records = recordsOf(kept.look(), book);
      const inquiries = records.flatMap(inquiryFrom);
      leftOut = records.length - inquiries.length;
      return inquiries;
    },
    leftOut: () => leftOut,
    typed: () => recordsOf(kept.toWrite(), book).flatMap(typedFrom),
    fill: (rows) => {
      const byRow = new Map(rows.map(({ row, inquiry }) => [row, inquiry]));
      rewriteRecords(kept.toWrite(), book, (placed) => {
        const inquiry = byRow.get(placed.row);
        const isStillTyped = typedFrom(placed).some(({ text: words }) => words === inquiry?.text);
        return inquiry && isStillTyped ? recordFrom(inquiry) : null;
      });
    },
    append: (inquiries) => appendRecords(kept.toWrite(), book, inquiries.map(recordFrom)),
    remove: (inquiryIds) => kept.takeOut(inquiryIds),
    rewrite: (change) => {
      rewriteRecords(kept.toWrite(), book, (placed) => {
        const [inquiry] = inquiryFrom(placed);
        const set = inquiry ? change(inquiry) : null;
        return set && partFrom(set);
      });
    },
  };
};
