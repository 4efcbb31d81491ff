import type { Inquiry, Reason } from '../domain/inquiry/inquiry';
import { triage } from '../domain/inquiry/triage';
import { messagesFor } from '../messages/messages-for';
import type { AcceptRequest } from './accept-inquiry';
import type { Ports } from './ports';

const mostReasons = 5;

/** The reasons as a person reads them in the cell: the name of each signal with its very words. */
const reasonsInWords = (ports: Ports, reasons: readonly Reason[]): string => {
  const { signals } = messagesFor(ports.language()).triage;
  const word = ({ signal, text }: Reason) => {
    const name = signals[signal] ?? signal;
    return text ? `${name}: ${text.slice(0, 60)}` : name;
  };
  return reasons.slice(0, mostReasons).map(word).join(' · ');
};

/** The inquiry as it is filed: judged once more here, its kind and fields as the person left them. */
export const filedInquiry = (
  ports: Ports,
  request: AcceptRequest,
  id: string,
  customerId: string,
): Inquiry => {
  const verdict = triage(request.text, { ownDomains: ports.settings().ownDomains });
  return {
    id,
    received: ports.clock.now(),
    channel: request.channel,
    kind: request.kind,
    score: verdict.score,
    reasons: reasonsInWords(ports, verdict.reasons),
    fields: request.fields,
    customerId,
    phase: 'beforeReply',
    firstReply: null,
    state: request.kind === 'scam' ? 'filed' : 'accepted',
    text: request.text,
  };
};
