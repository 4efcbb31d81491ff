import type { Channel } from '../domain/follow-up/follow-up';
import type { Inquiry, InquiryFields, InquiryKind } from '../domain/inquiry/inquiry';
import type { LocalMinute } from '../domain/local-date';
import { inquiryIdOf } from '../domain/row-id';
import { refuseUnreadable } from './accept-inquiry';
import { filedInquiry } from './filed-inquiry';
import { judgeFor } from './judge-inquiry';
import { carryOut } from './operation';
import type { Outcome } from './outcome';
import type { Ports } from './ports';

export type PutOffRequest = {
  readonly operationId: string;
  readonly text: string;
  readonly channel: Channel | '';
  readonly kind: InquiryKind;
  readonly fields: InquiryFields;
};

type Seen = { readonly inquiries: readonly Inquiry[] };

/**
 * Puts an inquiry on its tab as open, to be decided later; neither customer nor log hears of it. Throws
 * `inquiryEmpty`, `inquiryTooLong`, `busy`, `notSaved`.
 */
export const putOffInquiry = (
  ports: Ports,
  request: PutOffRequest,
): { readonly outcome: Outcome; readonly inquiryId: string } => {
  refuseUnreadable(request.text);
  const inquiryId = inquiryIdOf(request.operationId, 0);
  return ports.lock.hold(() => {
    const look = (): Seen => ({ inquiries: ports.inquiries.read() });
    const { outcome } = carryOut(look, ({ inquiries }) => {
      const verdict = judgeFor(ports, inquiries)(request.text);
      const inquiry = filedInquiry(ports, request, inquiryId, '', verdict);
      return [
        {
          isDone: (seen: Seen) => seen.inquiries.some(({ id }) => id === inquiryId),
          write: () => ports.inquiries.append([{ ...inquiry, state: 'open' }]),
        },
      ];
    });
    return { outcome, inquiryId };
  });
};

export type OpenInquiry = {
  readonly inquiryId: string;
  readonly received: LocalMinute;
  readonly channel: Channel | '';
  readonly fields: InquiryFields;
  readonly text: string;
};

const mostAtOnce = 20;

/** Inquiries that wait for a decision, the oldest first, at most twenty with their texts. */
export const openInquiries = (
  ports: Ports,
): {
  readonly count: number;
  readonly inquiries: readonly OpenInquiry[];
  /** Rows typed or pasted into the tab that nobody has judged. */
  readonly typed: number;
} => {
  const open = ports.inquiries
    .read()
    .filter(({ state, id }) => state === 'open' && id !== '')
    .sort((a, b) => (a.received < b.received ? -1 : a.received > b.received ? 1 : 0));
  const inquiries = open.slice(0, mostAtOnce).map(({ id, received, channel, fields, text }) => ({
    inquiryId: id,
    received,
    channel,
    fields,
    text,
  }));
  return { count: open.length, inquiries, typed: ports.inquiries.typed().length };
};
