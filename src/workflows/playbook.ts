import type { FollowUp } from '../domain/follow-up/follow-up';
import type { Inquiry, InquiryKind, Phase } from '../domain/inquiry/inquiry';
import { paceOf } from '../domain/inquiry/pace';
import { openInquiryOf, type Progress, progressOf } from '../domain/inquiry/progress';
import { earliestInstant, type LocalDate, type LocalMinute } from '../domain/local-date';
import { messagesFor } from '../messages/messages-for';
import type { Ports } from './ports';

export type PlaybookStep = {
  readonly number: number;
  readonly text: string;
  readonly isTicked: boolean;
};

/** What to do now with a customer's inquiry. */
export type Playbook = {
  readonly inquiryId: string;
  readonly kind: InquiryKind;
  readonly phase: Phase;
  readonly steps: readonly PlaybookStep[];
  /** When the buyer is to be contacted next. */
  readonly next: LocalDate | null;
  /** When he would be, had he been written to today. */
  readonly nextIfWritten: LocalDate | null;
  /** Until when the first answer is awaited; `null` once it is out. */
  readonly replyBy: LocalMinute | null;
  readonly isLate: boolean;
  /** Whether the first answer is out. */
  readonly isReplied: boolean;
};

export const progressNow = (ports: Ports, inquiry: Inquiry, log: readonly FollowUp[]): Progress =>
  progressOf(inquiry, log, ports.clock.today(), paceOf(ports.settings().pace));

const writtenNow = (ports: Ports, { customerId }: Inquiry): FollowUp => ({
  when: ports.clock.now(),
  customerId,
  customer: '',
  owner: '',
  act: 'contact',
  channel: 'mail',
  direction: 'out',
  topic: '',
  text: '',
  nextDate: null,
  operationId: '',
});

export const playbookOf = (ports: Ports, inquiry: Inquiry, log: readonly FollowUp[]): Playbook => {
  const { phase, ticked, next, firstReply } = progressNow(ports, inquiry, log);
  const { kind } = inquiry;
  const texts = messagesFor(ports.language()).playbook.steps[kind][phase];
  // The reply that was logged is its own tick: nobody is told to answer at once after it.
  const isAnswered = kind === 'precise' && phase === 'firstReply' && firstReply !== null;
  const isReplied = (firstReply ?? inquiry.firstReply) !== null;
  const replyBy = isReplied ? null : (inquiry.replyBy ?? null);
  return {
    inquiryId: inquiry.id,
    kind,
    phase,
    steps: texts.map((text, at) => ({
      number: at + 1,
      text,
      isTicked: ticked.includes(at + 1) || (at === 0 && isAnswered),
    })),
    next,
    nextIfWritten: progressNow(ports, inquiry, [...log, writtenNow(ports, inquiry)]).next,
    replyBy,
    isLate: replyBy !== null && replyBy < ports.clock.now(),
    isReplied,
  };
};

/** Where a customer's latest inquiry stands and what to do about it; `null` when he has none. Reads only. */
export const playbook = (
  ports: Ports,
  { customerId }: { readonly customerId: string },
): { readonly playbook: Playbook | null } => {
  const inquiry = openInquiryOf(ports.inquiries.read(), customerId);
  if (!inquiry) return { playbook: null };
  const log = ports.log.newest(earliestInstant(inquiry.received));
  return { playbook: playbookOf(ports, inquiry, log) };
};
