import type { Customer } from '../domain/customer/customer';
import type { CustomerClass } from '../domain/customer/customer-class';
import type { Source } from '../domain/customer/source';
import type { Channel, FollowUp } from '../domain/follow-up/follow-up';
import { type ChangeReason, movesOf, type Rule } from '../domain/inquiry/adjustment';
import type { Inquiry, InquiryFields, InquiryKind } from '../domain/inquiry/inquiry';
import { dateOfMinute, type LocalDate, type LocalMinute } from '../domain/local-date';
import { operationBegan } from '../domain/operation-id';
import { Problem } from '../domain/problem';
import { customerIdOf } from '../domain/row-id';
import { messagesFor } from '../messages/messages-for';
import { acceptedLine, linesOfTicks } from './accepted-lines';
import { type CustomerCard, customerCard } from './customer-card';
import { type CustomerPart, decisionNote } from './decision-note';
import { dueCellOf } from './due-cell';
import { filedInquiry, withCountryName } from './filed-inquiry';
import { judgeFor } from './judge-inquiry';
import { knownSender } from './known-sender';
import { lessons, rulesStep } from './learn-from-change';
import { rowOf, shows } from './log-follow-up';
import { carryOut, type Step } from './operation';
import type { Outcome } from './outcome';
import { progressNow } from './playbook';
import type { CustomerChange, Ports, RegisterRow } from './ports';
import { isReadBack, misread } from './reads-back';
import { decidedBefore, inquiryIdFor } from './which-inquiry';

export type AcceptRequest = {
  readonly operationId: string;
  readonly text: string;
  readonly channel: Channel | '';
  /** What the person takes it for, which may not be what the verdict says. */
  readonly kind: InquiryKind;
  readonly fields: InquiryFields;
  /** Why the person takes it for something else than the verdict says. */
  readonly why?: ChangeReason | undefined;
  /** The inquiry of the Inquiries tab that was put off and is decided now. */
  readonly inquiryId?: string | undefined;
  /** The customer whose inquiry it is; without one the sender is looked up, and added when he is new. */
  readonly customerId?: string | undefined;
  /** What brought its sender, where he is new. */
  readonly source?: Source | undefined;
  /** Refuses an inquiry that stands on its tab already. */
  readonly onlyOnce?: boolean | undefined;
  /** Numbers of the steps before the first reply that were ticked already. */
  readonly ticked?: readonly number[] | undefined;
  readonly class?: CustomerClass | undefined;
  readonly owner?: string | undefined;
};

export type Accepted = {
  readonly outcome: Outcome;
  readonly inquiryId: string;
  /** Empty where nobody becomes a customer: a swindler who is in no register, or a sender who says nothing of himself. */
  readonly customerId: string;
  readonly isNewCustomer: boolean;
  readonly isScam: boolean;
  readonly card: CustomerCard | null;
};

type Seen = {
  readonly rows: readonly RegisterRow[];
  readonly log: readonly FollowUp[];
  readonly inquiries: readonly Inquiry[];
  /** Read only when the kind was changed. */
  readonly rules: readonly Rule[];
};

const mostCharacters = 50_000;

/** Somebody who can be told from others, or answered. */
const namesSender = ({ contact, company, email, phone, site }: InquiryFields): boolean =>
  [contact, company, email, phone, site].some((value) => value?.trim());

/** Whose inquiry it is: the customer named, the sender found in the register, a new one, or nobody's. */
const customerIdFor = (request: AcceptRequest, { rows, log }: Seen): string => {
  const line = log.find(({ operationId }) => operationId === request.operationId);
  if (line) return line.customerId;
  if (request.customerId) return rowOf(rows, request.customerId).customer.id;
  const known = knownSender(rows, request.fields);
  if (known) return known.customer.id;
  const isNobody = request.kind === 'scam' || !namesSender(request.fields);
  return isNobody ? '' : customerIdOf(request.operationId, 0);
};

/** Rows that people have only just typed have no id, as nobody's inquiry has no customer. */
const rowOfId = ({ rows }: Seen, id: string): RegisterRow | undefined =>
  id === '' ? undefined : rows.find(({ customer }) => customer.id === id);

/** A precise inquiry discusses product and price, which is class D; a broad one is a potential customer, E. */
const classFor = (request: AcceptRequest): CustomerClass =>
  request.class ?? (request.kind === 'precise' ? 'D' : 'E');

const newCustomer = (ports: Ports, request: AcceptRequest, id: string): Customer => ({
  country: withCountryName(ports, request.fields).country ?? '',
  contact: request.fields.contact ?? '',
  product: request.fields.product ?? '',
  company: request.fields.company ?? '',
  email: request.fields.email ?? '',
  phone: request.fields.phone ?? '',
  site: request.fields.site ?? '',
  source: request.source ? messagesFor(ports.language()).words.sources[request.source] : '',
  lastContact: null,
  id,
  class: classFor(request),
  nextFollowUp: null,
  owner: request.owner ?? ports.settings().owner,
  notes: '',
  level: 0,
  keyAccount: false,
});

/** A known customer who asks again is due today, as a new one is. */
const dueToday = (ports: Ports, { customer }: RegisterRow, received: Inquiry['received']) => {
  const day = dateOfMinute(received);
  if (customer.nextFollowUp && customer.nextFollowUp <= day) return null;
  const due = dueCellOf(ports, { ...customer, nextFollowUp: day });
  return { customerId: customer.id, set: { nextFollowUp: day, due } } satisfies CustomerChange;
};

/** A row that stood there before is the person's to change; one written now must read back as it was written. */
const addStep = (ports: Ports, customer: Customer, first: Seen): Step<Seen> => {
  const added = { customer, due: dueCellOf(ports, customer) };
  const rowIn = ({ rows }: Seen) => rows.find((row) => row.customer.id === customer.id);
  return {
    isDone: (seen) => {
      const row = rowIn(seen);
      return row !== undefined && (seen === first || isReadBack(added, row));
    },
    giveUp: () => ports.register.giveUp(),
    write: (seen) => {
      const row = rowIn(seen);
      if (row) ports.register.change([{ customerId: customer.id, set: misread(added, row) }]);
      else ports.register.add([added]);
    },
  };
};

const customerPart = (
  ports: Ports,
  request: AcceptRequest,
  inquiry: Inquiry,
  seen: Seen,
): CustomerPart => {
  const { customerId } = inquiry;
  if (customerId === '') return null;
  if (customerId === customerIdOf(request.operationId, 0)) {
    return { added: newCustomer(ports, request, customerId) };
  }
  const row = rowOf(seen.rows, customerId);
  const wasFiled = isDecided(seen, inquiry.id);
  const changed = wasFiled ? null : dueToday(ports, row, inquiry.received);
  return changed && request.kind !== 'scam' ? { changed, before: row.customer } : null;
};

/** The day by which a known customer is to be answered, where he is not due anyway. */
const dayIn = (part: CustomerPart): LocalDate | null =>
  part && 'changed' in part ? (part.changed.set.nextFollowUp ?? null) : null;

const customerStep = (ports: Ports, part: CustomerPart, seen: Seen): Step<Seen>[] => {
  if (!part) return [];
  if ('added' in part) return [addStep(ports, part.added, seen)];
  const { changed } = part;
  return [
    {
      isDone: ({ rows }) => shows(rowOf(rows, changed.customerId), changed),
      write: () => void ports.register.change([changed]),
    },
  ];
};

const isDecided = ({ inquiries }: Seen, id: string): boolean =>
  inquiries.some((filed) => filed.id === id && filed.state !== 'open');

/** A new row, or the row of the inquiry that was put off. */
const inquiryStep = (ports: Ports, inquiry: Inquiry): Step<Seen> => ({
  isDone: (seen) => isDecided(seen, inquiry.id),
  write: ({ inquiries }) => {
    const { id, ...set } = inquiry;
    if (!inquiries.some((filed) => filed.id === id)) ports.inquiries.append([inquiry]);
    else ports.inquiries.rewrite((filed) => (filed.id === id ? set : null));
  },
});

const judgedNow = (
  ports: Ports,
  request: AcceptRequest,
  seen: Seen,
  customerId: string,
  received: LocalMinute | undefined,
): Inquiry => {
  const id = inquiryIdFor(request, seen);
  const others = seen.inquiries.filter((other) => other.id !== id);
  const verdict = judgeFor(ports, others)(request.text);
  return filedInquiry(ports, request, id, customerId, verdict, received);
};

const logStep = (ports: Ports, lines: readonly FollowUp[]): Step<Seen> => {
  const lacking = ({ log }: Seen) => {
    const logged = new Set(log.map(({ operationId }) => operationId));
    return lines.filter(({ operationId }) => !logged.has(operationId));
  };
  return {
    isDone: (seen) => lacking(seen).length === 0,
    isBegun: (seen) => lacking(seen).length < lines.length,
    write: (seen) => ports.log.append(lacking(seen)),
  };
};

const stepsFor = (ports: Ports, request: AcceptRequest, seen: Seen): Step<Seen>[] => {
  const written = seen.log.find(({ operationId }) => operationId === request.operationId);
  if (written?.act === 'operationUndone') return [];
  const customerId = customerIdFor(request, seen);
  const id = inquiryIdFor(request, seen);
  const standing = seen.inquiries.find((filed) => filed.id === id);
  const same = request.onlyOnce && !standing ? decidedBefore(request, seen.inquiries) : null;
  if (same) throw new Problem('inquiryDecided', { received: same.received });
  const inquiry =
    standing && standing.state !== 'open'
      ? standing
      : judgedNow(ports, request, seen, customerId, standing?.received);
  const learn = lessons(ports, request, inquiry.judged);
  const part = customerPart(ports, request, inquiry, seen);
  const known = rowOfId(seen, customerId)?.customer ?? newCustomer(ports, request, customerId);
  const before = written ? seen.log.slice(0, seen.log.indexOf(written)) : seen.log;
  const ticks = linesOfTicks(ports, inquiry, known, request.ticked ?? [], before);
  const line = {
    ...acceptedLine(ports, inquiry, known, request.operationId, dayIn(part)),
    undo: decisionNote(request.operationId, inquiry, {
      customer: part,
      waiting: standing?.state === 'open' ? standing : null,
      learned: learn ? movesOf(seen.rules, learn(seen.rules)) : [],
    }),
  };
  return [
    logStep(ports, [line, ...ticks]),
    ...customerStep(ports, part, seen),
    inquiryStep(ports, { ...inquiry, phase: progressNow(ports, inquiry, ticks).phase }),
    ...(learn ? [rulesStep(ports, learn)] : []),
  ];
};

/** An empty text, or one that fits into no cell. */
export const refuseUnreadable = (text: string): void => {
  if (text.trim() === '') throw new Problem('inquiryEmpty', {});
  if (text.length > mostCharacters) {
    throw new Problem('inquiryTooLong', { characters: text.length, most: mostCharacters });
  }
};

/**
 * Files an inquiry in one operation: a line in the log, its sender in the register (not a scam's, nor one without a name), and
 * the inquiry itself. Throws `inquiryEmpty`, `inquiryTooLong`, `inquiryDecided`, `customerMissing`, `busy`, `notSaved`.
 */
export const acceptInquiry = (ports: Ports, request: AcceptRequest): Accepted => {
  refuseUnreadable(request.text);
  return ports.lock.hold(() => {
    const look = (): Seen => ({
      rows: ports.register.read(),
      log: ports.log.newest(operationBegan(request.operationId)),
      inquiries: ports.inquiries.read(),
      rules: request.why ? ports.rules.read() : [],
    });
    const { outcome, seen } = carryOut(look, (now) => stepsFor(ports, request, now));
    const customerId = customerIdFor(request, seen);
    const row = rowOfId(seen, customerId);
    return {
      outcome,
      inquiryId: inquiryIdFor(request, seen),
      customerId,
      isNewCustomer: customerId === customerIdOf(request.operationId, 0),
      isScam: request.kind === 'scam',
      card: row ? customerCard(ports, row, seen.log) : null,
    };
  });
};
