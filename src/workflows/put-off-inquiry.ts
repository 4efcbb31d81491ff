import type { Channel } from '../domain/follow-up/follow-up';
import type { Inquiry, InquiryFields, InquiryKind } from '../domain/inquiry/inquiry';
import type { LocalMinute } from '../domain/local-date';
import { printOf } from '../domain/register/print';
import { inquiryIdOf } from '../domain/row-id';
import { refuseUnreadable } from './accept-inquiry';
import { filedInquiry } from './filed-inquiry';
import { judgeFor } from './judge-inquiry';
import { carryOut } from './operation';
import type { Outcome } from './outcome';
import type { Ports } from './ports';
import { inquiryIdFor } from './which-inquiry';

export type PutOffRequest = {
  readonly operationId: string;
  readonly text: string;
  readonly channel: Channel | '';
  readonly kind: InquiryKind;
  readonly fields: InquiryFields;
  /** When it came, where that is not now. */
  readonly received?: LocalMinute | undefined;
};

type Seen = { readonly inquiries: readonly Inquiry[] };

const saidOf = ({ kind, channel, fields }: Pick<Inquiry, 'kind' | 'channel' | 'fields'>) => {
  const { contact, company, email, phone, country, product, quantity } = fields;
  return printOf(
    [kind, channel, contact, company, email, phone, country, product, quantity].join(),
  );
};

/**
 * Puts an inquiry on its tab as open, to be decided later; neither customer nor log hears of it. One that waits there
 * already takes on what the person has put right. Throws `inquiryEmpty`, `inquiryTooLong`, `busy`, `notSaved`.
 */
export const putOffInquiry = (
  ports: Ports,
  request: PutOffRequest,
): { readonly outcome: Outcome; readonly inquiryId: string } => {
  refuseUnreadable(request.text);
  return ports.lock.hold(() => {
    const look = (): Seen => ({ inquiries: ports.inquiries.read() });
    const { outcome, seen } = carryOut(look, (before) => {
      const { inquiries } = before;
      const verdict = judgeFor(ports, inquiries)(request.text);
      const id = inquiryIdFor(request, before);
      const inquiry = filedInquiry(ports, request, id, '', verdict, request.received);
      const isOwn = id === inquiryIdOf(request.operationId, 0);
      const { kind, channel, fields } = inquiry;
      const found = (now: Seen) => now.inquiries.find((one) => one.id === id);
      return [
        {
          isDone: (now: Seen) => {
            const row = found(now);
            return row !== undefined && (isOwn || saidOf(row) === saidOf(inquiry));
          },
          write: (now: Seen) => {
            if (!found(now)) return ports.inquiries.append([{ ...inquiry, state: 'open' }]);
            const set = { kind, channel, fields };
            ports.inquiries.rewrite((one) => (one.id === id ? set : null));
          },
        },
      ];
    });
    return { outcome, inquiryId: inquiryIdFor(request, seen) };
  });
};

export type OpenInquiry = {
  readonly inquiryId: string;
  readonly received: LocalMinute;
  readonly channel: Channel | '';
  /** What the person took it for, and what the program did. */
  readonly kind: InquiryKind;
  readonly judged: Inquiry['judged'];
  readonly fields: InquiryFields;
  readonly text: string;
};

const mostAtOnce = 20;

/** Inquiries that wait for a decision, the one asked for and then the oldest first, at most twenty with their texts. */
export const openInquiries = (
  ports: Ports,
  { first }: { readonly first?: string | undefined } = {},
): {
  readonly count: number;
  readonly inquiries: readonly OpenInquiry[];
  /** Rows typed or pasted into the tab that nobody has judged. */
  readonly typed: number;
} => {
  const open = ports.inquiries
    .read()
    .filter(({ state, id }) => state === 'open' && id !== '')
    .sort((a, b) => (a.received < b.received ? -1 : a.received > b.received ? 1 : 0))
    .sort((a, b) => Number(b.id === first) - Number(a.id === first));
  const inquiries = open
    .slice(0, mostAtOnce)
    .map(({ id: inquiryId, received, channel, kind, judged, fields, text }) => {
      return { inquiryId, received, channel, kind, judged, fields, text };
    });
  return { count: open.length, inquiries, typed: ports.inquiries.typed().length };
};
