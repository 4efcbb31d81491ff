import { type FillIn, fillIns, type TypedInquiry } from '../domain/inquiry/fill-in';
import type { Inquiry, Verdict } from '../domain/inquiry/inquiry';
import { withAllItems } from '../domain/inquiry/several';
import { inquiryIdOf } from '../domain/row-id';
import { messagesFor } from '../messages/messages-for';
import { reasonsInWords, replyByOf, withCountryName } from './filed-inquiry';
import { judgeFor } from './judge-inquiry';
import { carryOut } from './operation';
import type { Outcome } from './outcome';
import type { Ports } from './ports';

/** One cell in the person's words: its column, what stands there, what would, and why. */
type CellPreview = Pick<FillIn, 'field' | 'before' | 'after'> & { readonly why: string };
export type RowPreview = { readonly row: number; readonly changes: readonly CellPreview[] };

const mostAtOnce = 200;

type JudgedRow = {
  readonly typed: TypedInquiry;
  readonly verdict: Verdict;
  readonly channel: Inquiry['channel'];
};

const judgedRows = (ports: Ports): JudgedRow[] => {
  const judge = judgeFor(ports, ports.inquiries.read());
  return ports.inquiries
    .typed()
    .slice(0, mostAtOnce)
    .map((typed) => {
      const verdict = judge(typed.text, typed.received ?? undefined);
      return {
        typed,
        channel: ports.judging().cameBy(typed.text),
        verdict: { ...verdict, fields: withCountryName(ports, withAllItems(verdict.fields)) },
      };
    });
};

const worded = (ports: Ports, { field, before, after, signal, words }: FillIn): CellPreview => {
  const { columns, words: names, triage } = messagesFor(ports.language());
  const nameOf: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    kind: names.kinds,
    channel: names.channels,
  };
  return {
    field: (columns.inquiries as Readonly<Record<string, string>>)[field] ?? field,
    before,
    after: nameOf[field]?.[after] ?? after,
    why: [triage.signals[signal] ?? signal, words].filter(Boolean).join(': '),
  };
};

/** What triage would fill into rows that were typed or pasted into the Inquiries tab; writes nothing. */
export const previewRows = (ports: Ports): { readonly rows: readonly RowPreview[] } => ({
  rows: judgedRows(ports).map(({ typed, verdict, channel }) => ({
    row: typed.row,
    changes: fillIns(typed, verdict, channel).map((change) => worded(ports, change)),
  })),
});

const inquiryFrom = (ports: Ports, { typed, verdict, channel }: JudgedRow, id: string): Inquiry => {
  const received = typed.received ?? ports.clock.now();
  const kind = typed.kind || verdict.kind;
  return {
    id,
    received,
    channel: typed.channel || channel,
    kind,
    score: kind === verdict.kind ? verdict.score : null,
    reasons: reasonsInWords(ports, verdict.reasons),
    fields: { ...verdict.fields, ...typed.fields },
    customerId: '',
    phase: 'beforeReply',
    replyBy: replyByOf(ports, kind, received),
    firstReply: null,
    state: 'open',
    judged: verdict.kind,
    why: '',
    text: typed.text,
  };
};

/**
 * Fills in rows that were typed or pasted into the Inquiries tab, at most two hundred at once; they are open then.
 * Rows that have been filled in are not touched again. Throws `busy`, `notSaved`.
 */
export const triageRows = (
  ports: Ports,
  { operationId }: { readonly operationId: string },
): { readonly outcome: Outcome; readonly rows: number } =>
  ports.lock.hold(() => {
    let filled: readonly Inquiry[] = [];
    const look = () => ports.inquiries.read();
    const { outcome } = carryOut(look, () => {
      const rows = judgedRows(ports);
      filled = rows.map((row, at) => inquiryFrom(ports, row, inquiryIdOf(operationId, at)));
      if (rows.length === 0) return [];
      return [
        {
          isDone: (inquiries: readonly Inquiry[]) =>
            filled.every(({ id }) => inquiries.some((inquiry) => inquiry.id === id)),
          write: () =>
            ports.inquiries.fill(
              rows.map(({ typed }, at) => ({ row: typed.row, inquiry: filled[at]! })),
            ),
        },
      ];
    });
    return { outcome, rows: filled.length };
  });
