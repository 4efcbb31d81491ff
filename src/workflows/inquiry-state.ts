import type { FollowUp } from '../domain/follow-up/follow-up';
import type { Inquiry } from '../domain/inquiry/inquiry';
import { earliestInstant } from '../domain/local-date';
import type { Step } from './operation';
import { progressNow } from './playbook';
import type { Ports } from './ports';

type Seen = { readonly log: readonly FollowUp[]; readonly inquiries: readonly Inquiry[] };
type State = Pick<Inquiry, 'phase' | 'firstReply'>;

const stateOf = (ports: Ports, inquiry: Inquiry, log: readonly FollowUp[]): State => {
  const { phase, firstReply } = progressNow(ports, inquiry, log);
  return { phase, firstReply: inquiry.firstReply ?? firstReply };
};

const isAsLogged = (ports: Ports, inquiry: Inquiry, log: readonly FollowUp[]): boolean => {
  const { phase, firstReply } = stateOf(ports, inquiry, log);
  return inquiry.phase === phase && inquiry.firstReply === firstReply;
};

const withLine = (log: readonly FollowUp[], line: FollowUp): readonly FollowUp[] =>
  log.some(({ operationId }) => operationId === line.operationId) ? log : [...log, line];

/** The earliest instant of which the log must be known: when an operation began, or when one of its inquiries came. */
export const firstMoment = (began: number | null, inquiries: readonly Inquiry[]): number | null =>
  began === null
    ? null
    : inquiries.reduce((first, { received }) => Math.min(first, earliestInstant(received)), began);

/** Brings phase and first reply of a customer's accepted inquiries in line with a log that has this line. */
export const inquiryStateSteps = <S extends Seen>(
  ports: Ports,
  line: FollowUp,
  first: S,
): Step<S>[] => {
  const isStale = (inquiry: Inquiry, log: readonly FollowUp[]) =>
    inquiry.customerId === line.customerId &&
    inquiry.state === 'accepted' &&
    !isAsLogged(ports, inquiry, withLine(log, line));
  const isDone = ({ inquiries, log }: Seen) => !inquiries.some((inquiry) => isStale(inquiry, log));
  if (isDone(first)) return [];
  return [
    {
      isDone,
      write: ({ log }) =>
        ports.inquiries.rewrite((inquiry) =>
          isStale(inquiry, log) ? stateOf(ports, inquiry, withLine(log, line)) : null,
        ),
    },
  ];
};
