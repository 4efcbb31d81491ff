import { countryName, readCountry } from '../domain/customer/country';
import type {
  Inquiry,
  InquiryFields,
  InquiryKind,
  Reason,
  Verdict,
} from '../domain/inquiry/inquiry';
import { hoursLater, paceOf } from '../domain/inquiry/pace';
import { firstReplyHours } from '../domain/inquiry/playbook';
import type { LocalMinute } from '../domain/local-date';
import { messagesFor } from '../messages/messages-for';
import type { AcceptRequest } from './accept-inquiry';
import { whyInWords } from './learn-from-change';
import type { Ports } from './ports';

const mostReasons = 5;

/** The reasons as a person reads them in the cell: the name of each signal with its very words. */
export const reasonsInWords = (ports: Ports, reasons: readonly Reason[]): string => {
  const { signals } = messagesFor(ports.language()).triage;
  const word = ({ signal, text }: Reason) => {
    const name = signals[signal] ?? signal;
    return text ? `${name}: ${text.slice(0, 60)}` : name;
  };
  const weightiest = [...reasons].sort((one, other) => other.effect - one.effect);
  return weightiest.slice(0, mostReasons).map(word).join(' · ');
};

/** Triage answers a code; the cells show the country's name. */
export const withCountryName = (ports: Ports, fields: InquiryFields): InquiryFields => {
  const code = readCountry(fields.country ?? '');
  return code ? { ...fields, country: countryName(code, ports.language()) } : fields;
};

/** Until when the first answer has to be out. */
export const replyByOf = (
  ports: Ports,
  kind: InquiryKind,
  received: LocalMinute,
): LocalMinute | null => {
  const hours = firstReplyHours(kind, paceOf(ports.settings().pace));
  return hours === null ? null : hoursLater(received, hours);
};

/** The inquiry as it is filed: its kind and fields as the person left them. */
export const filedInquiry = (
  ports: Ports,
  request: AcceptRequest,
  id: string,
  customerId: string,
  verdict: Verdict,
  received: LocalMinute = ports.clock.now(),
): Inquiry => ({
  id,
  received,
  channel: request.channel,
  kind: request.kind,
  score: request.kind === verdict.kind ? verdict.score : null,
  reasons: reasonsInWords(ports, verdict.reasons),
  fields: withCountryName(ports, request.fields),
  customerId,
  phase: 'beforeReply',
  replyBy: replyByOf(ports, request.kind, received),
  firstReply: null,
  state: request.kind === 'scam' || customerId === '' ? 'filed' : 'accepted',
  judged: verdict.kind,
  why: whyInWords(ports, request, verdict),
  text: request.text,
});
