import type { Inquiry } from '../inquiry/inquiry';
import type { LocalMinute } from '../local-date';
import type { FollowUp } from './follow-up';

/** Hours within which the first answer goes out; a swindler gets none. */
const hours = { precise: 4, broad: 48 } as const;

const minutesOf = (minute: LocalMinute): number =>
  Date.parse(`${minute.replace(' ', 'T')}:00Z`) / 60_000;

/** Whether an inquiry still waits for its first answer, by its own cell and by the customer's log. */
export const isUnanswered = (inquiry: Inquiry, log: readonly FollowUp[]): boolean =>
  inquiry.kind !== 'scam' &&
  inquiry.state !== 'filed' &&
  inquiry.firstReply === null &&
  !log.some(
    ({ act, direction, when }) =>
      act === 'contact' && direction === 'out' && when >= inquiry.received,
  );

/** Hours since the answer was due; 0 or less while there is time. */
export const hoursPastTarget = (inquiry: Inquiry, now: LocalMinute): number => {
  if (inquiry.kind === 'scam') return 0;
  const waiting = (minutesOf(now) - minutesOf(inquiry.received)) / 60;
  return Math.floor(waiting - hours[inquiry.kind]);
};
