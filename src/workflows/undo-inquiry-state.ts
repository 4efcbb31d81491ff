import type { FollowUp } from '../domain/follow-up/follow-up';
import type { Inquiry } from '../domain/inquiry/inquiry';
import { isAboutInquiry } from './contact';
import type { Step } from './operation';
import { progressNow } from './playbook';
import type { Ports } from './ports';

type Seen = { readonly log: readonly FollowUp[]; readonly inquiries: readonly Inquiry[] };

/** The lines of an operation that may have moved inquiries on. */
export const movingInquiries = (lines: readonly FollowUp[]): readonly FollowUp[] =>
  lines.filter((line) => line.direction !== '' && isAboutInquiry(line));

/** Brings phase and first reply of inquiries back to what the log says without the lines that are taken back. */
export const undoInquirySteps = <S extends Seen>(
  ports: Ports,
  lines: readonly FollowUp[],
): Step<S>[] => {
  if (lines.length === 0) return [];
  const customers = new Set(lines.map(({ customerId }) => customerId));
  const operations = new Set(lines.map(({ operationId }) => operationId));
  const times = new Set<string>(lines.map(({ when }) => when));
  const stateOf = (inquiry: Inquiry, log: readonly FollowUp[]) => {
    const left = log.filter(({ operationId }) => !operations.has(operationId));
    const { phase, firstReply } = progressNow(ports, inquiry, left);
    const kept = times.has(inquiry.firstReply ?? '') ? null : inquiry.firstReply;
    return { phase, firstReply: kept ?? firstReply };
  };
  const isStale = (inquiry: Inquiry, log: readonly FollowUp[]): boolean => {
    if (!customers.has(inquiry.customerId) || inquiry.state !== 'accepted') return false;
    const { phase, firstReply } = stateOf(inquiry, log);
    return phase !== inquiry.phase || firstReply !== inquiry.firstReply;
  };
  return [
    {
      isDone: ({ inquiries, log }) => !inquiries.some((inquiry) => isStale(inquiry, log)),
      write: ({ log }) =>
        ports.inquiries.rewrite((inquiry) =>
          isStale(inquiry, log) ? stateOf(inquiry, log) : null,
        ),
    },
  ];
};
