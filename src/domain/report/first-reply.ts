import type { FollowUp } from '../follow-up/follow-up';
import type { Inquiry } from '../inquiry/inquiry';
import type { LocalMinute } from '../local-date';

/** The minute of the first answer by inquiry, as far as there was one. */
export type FirstReplies = {
  /** Whether an inquiry of a customer waits for one. */
  readonly isAwaitedBy: (customerId: string) => boolean;
  /** To be shown every contact of ours with them. */
  readonly take: (line: FollowUp) => void;
  readonly of: (inquiry: Inquiry) => LocalMinute | null;
};

/** An inquiry is answered at the minute in its own cell, else at our first contact with the customer after it came. */
export const firstReplies = (inquiries: Iterable<Inquiry>): FirstReplies => {
  const waiting = new Map<string, Inquiry[]>();
  const found = new Map<Inquiry, LocalMinute>();
  for (const inquiry of inquiries) {
    if (inquiry.firstReply || inquiry.customerId === '') continue;
    const known = waiting.get(inquiry.customerId);
    if (known) known.push(inquiry);
    else waiting.set(inquiry.customerId, [inquiry]);
  }
  return {
    isAwaitedBy: (customerId) => waiting.has(customerId),
    take: ({ customerId, when }) => {
      for (const inquiry of waiting.get(customerId) ?? []) {
        const known = found.get(inquiry);
        if (when >= inquiry.received && !(known && known <= when)) found.set(inquiry, when);
      }
    },
    of: (inquiry) => inquiry.firstReply ?? found.get(inquiry) ?? null,
  };
};

/** Minutes between two minutes of the wall clock. */
export const minutesBetween = (from: LocalMinute, to: LocalMinute): number =>
  (instantOf(to) - instantOf(from)) / 60_000;

const instantOf = (minute: LocalMinute): number => Date.parse(`${minute.replace(' ', 'T')}:00Z`);
