import type { Inquiry } from '../inquiry/inquiry';
import { hoursLater } from '../inquiry/pace';
import { firstReplyHours } from '../inquiry/playbook';
import type { LocalMinute } from '../local-date';
import type { FollowUp } from './follow-up';

const minutesOf = (minute: LocalMinute): number =>
  Date.parse(`${minute.replace(' ', 'T')}:00Z`) / 60_000;

/** A contact of ours, or an order that was entered: nobody orders who was not answered. */
const tellsOfAnswer = ({ act, direction, topic }: FollowUp): boolean =>
  (act === 'contact' && direction === 'out') || (act === 'orderNoted' && topic === 'orderPlaced');

/** Whether an inquiry still waits for its first answer, by its own cell and by the customer's log. */
export const isUnanswered = (inquiry: Inquiry, log: readonly FollowUp[]): boolean =>
  inquiry.kind !== 'scam' &&
  inquiry.state !== 'filed' &&
  inquiry.firstReply === null &&
  !log.some((line) => tellsOfAnswer(line) && line.when >= inquiry.received);

/**
 * By when the first answer is due: the time written beside the inquiry when it was filed, by the settings of then;
 * without one the usual pace holds.
 */
export const replyTarget = ({ kind, received, replyBy }: Inquiry): LocalMinute =>
  replyBy ?? hoursLater(received, firstReplyHours(kind) ?? 0);

/** Hours since the answer was due; 0 or less while there is time, and always for a swindler, who gets none. */
export const hoursPastTarget = (inquiry: Inquiry, now: LocalMinute): number => {
  if (inquiry.kind === 'scam') return 0;
  return Math.floor((minutesOf(now) - minutesOf(replyTarget(inquiry))) / 60);
};
