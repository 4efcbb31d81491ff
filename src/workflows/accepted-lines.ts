import type { Customer } from '../domain/customer/customer';
import type { FollowUp } from '../domain/follow-up/follow-up';
import type { Inquiry } from '../domain/inquiry/inquiry';
import { turnOfStep } from '../domain/inquiry/progress';
import type { LocalDate } from '../domain/local-date';
import { messagesFor } from '../messages/messages-for';
import type { Ports } from './ports';
import { tickLine } from './tick-line';

const shownInLog = 300;

/** As much as fits, up to the end of a word, with a sign that more was said. */
const beginning = (words: string): string => {
  if (words.length <= shownInLog) return words;
  const cut = words.slice(0, shownInLog - 1);
  const end = /\s\S{0,24}$/.exec(cut)?.index ?? cut.length;
  return `${cut.slice(0, end).trimEnd()}…`;
};

/** What the person changed and why, before the words of the inquiry. */
const changeOf = (ports: Ports, { judged, kind, why }: Inquiry): string => {
  const { kinds } = messagesFor(ports.language()).words;
  return judged && why ? `[${kinds[judged]} → ${kinds[kind]}: ${why}] ` : '';
};

/** The line that an accepted inquiry leaves in the log: what the buyer says, not how his mail travelled. */
export const acceptedLine = (
  ports: Ports,
  inquiry: Inquiry,
  customer: Customer | null,
  operationId: string,
  nextDate: LocalDate | null,
) => {
  const words = beginning(ports.judging().wordsOf(inquiry.text));
  return {
    when: inquiry.received,
    customerId: inquiry.customerId,
    customer: customer?.company || customer?.contact || inquiry.fields.company || '',
    owner: ports.settings().owner || customer?.owner || '',
    act: 'inquiryAccepted',
    channel: inquiry.channel,
    direction: 'in',
    topic: 'inquiry',
    text: `${changeOf(ports, inquiry)}${words}`,
    nextDate,
    operationId,
  } satisfies FollowUp;
};

/** What was ticked before anything was filed, as lines like those of ticks that come after it; `before` is the log until then. */
export const linesOfTicks = (
  ports: Ports,
  inquiry: Inquiry,
  customer: Customer | null,
  ticked: readonly number[],
  before: readonly FollowUp[],
): FollowUp[] =>
  [...new Set(ticked)].flatMap((step) => {
    const turn = turnOfStep(inquiry.id, { phase: 'beforeReply', step, isDone: true }, before);
    return turn ? [tickLine(ports, inquiry, customer, turn)] : [];
  });
