import type { Customer } from '../domain/customer/customer';
import { whenContacted } from '../domain/follow-up/due';
import type { Act, Channel, Direction, FollowUp } from '../domain/follow-up/follow-up';
import { dateOfMinute, type LocalDate } from '../domain/local-date';
import { emptyNote, writeNote } from '../domain/register/undo-note';
import { changedCustomer, type Values } from '../domain/register/undo-plan';
import { dueCellOf } from './due-cell';
import type { CustomerChange, Ports } from './ports';

/** One contact as the person enters it. */
export type ContactEntry = {
  readonly operationId: string;
  readonly direction: Direction;
  readonly channel: Channel;
  readonly topic: string;
  readonly text: string;
  /** The agreed next date; `null` leaves the next one to the cadence of the class. */
  readonly nextDate: LocalDate | null;
};

/** Such a contact may answer an inquiry or move it on. */
export const isAboutInquiry = ({ topic, channel }: Pick<FollowUp, 'topic' | 'channel'>): boolean =>
  topic === 'inquiry' || topic === 'quotation' || channel === 'quotation';

/** The dates a customer has after a contact; a later day of contact that stands in the register already is kept. */
export const datesAfter = (
  ports: Pick<Ports, 'clock'>,
  written: Customer,
  line: Pick<FollowUp, 'when' | 'nextDate'>,
): Pick<Customer, 'lastContact' | 'nextFollowUp'> => {
  const customer = whenContacted(written, ports.clock.today());
  const day = dateOfMinute(line.when);
  const lastContact =
    customer.lastContact && customer.lastContact > day ? customer.lastContact : day;
  return { lastContact, nextFollowUp: line.nextDate };
};

/** What a line keeps of one customer's cells, so that it can be taken back exactly. */
export const undoText = (customer: Customer, set: Values): string =>
  writeNote({ ...emptyNote, changed: [changedCustomer(customer, set)] })[0] ?? '';

export const contactLine = (ports: Ports, entry: ContactEntry, customer: Customer): FollowUp => {
  const line = {
    when: ports.clock.now(),
    customerId: customer.id,
    customer: customer.company || customer.contact,
    owner: ports.settings().owner || customer.owner,
    act: 'contact',
    channel: entry.channel,
    direction: entry.direction,
    topic: entry.topic,
    text: entry.text,
    nextDate: entry.nextDate,
    operationId: entry.operationId,
  } as const;
  return { ...line, undo: undoText(customer, datesAfter(ports, customer, line)) };
};

export const changeAfter = (ports: Ports, customer: Customer, line: FollowUp): CustomerChange => {
  const dates = datesAfter(ports, customer, line);
  const due = dueCellOf(ports, { ...customer, ...dates });
  return { customerId: customer.id, set: { ...dates, due } };
};

const moving: readonly Act[] = ['contact', 'putOff'];

/**
 * Customers of an operation whose dates are no longer its to set: it was taken back, or a later line of the log has
 * moved them since.
 */
export const movedSince = (operationId: string, log: readonly FollowUp[]): ReadonlySet<string> => {
  const own = new Set<string>();
  const moved = new Set<string>();
  for (const { operationId: of, act, customerId } of log) {
    const isMoving = moving.includes(act);
    if (of === operationId) {
      own.add(customerId);
      if (!isMoving) moved.add(customerId);
    } else if (isMoving && own.has(customerId)) moved.add(customerId);
  }
  return moved;
};
