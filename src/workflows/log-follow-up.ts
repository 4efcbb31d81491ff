import type { Customer } from '../domain/customer/customer';
import type { Channel, Direction, FollowUp } from '../domain/follow-up/follow-up';
import { dateOfMinute, type LocalDate } from '../domain/local-date';
import { Problem } from '../domain/problem';
import { type CustomerCard, customerCard } from './customer-card';
import { dueCellOf } from './due-cell';
import { carryOut, type Step } from './operation';
import type { Outcome } from './outcome';
import type { CustomerChange, Ports, RegisterRow } from './ports';

export type FollowUpRequest = {
  readonly operationId: string;
  readonly customerId: string;
  readonly direction: Direction;
  readonly channel: Channel;
  readonly topic: string;
  readonly text: string;
  /** The agreed next date; `null` leaves the next one to the cadence of the class. */
  readonly nextDate: LocalDate | null;
};

type Seen = { readonly rows: readonly RegisterRow[]; readonly log: readonly FollowUp[] };

export const rowOf = (rows: readonly RegisterRow[], customerId: string): RegisterRow => {
  const row = rows.find(({ customer }) => customer.id === customerId);
  if (!row) throw new Problem('customerMissing', { customerId });
  return row;
};

const newLine = (ports: Ports, request: FollowUpRequest, customer: Customer): FollowUp => ({
  when: ports.clock.now(),
  customerId: customer.id,
  customer: customer.company || customer.contact,
  owner: ports.settings().owner || customer.owner,
  act: 'contact',
  channel: request.channel,
  direction: request.direction,
  topic: request.topic,
  text: request.text,
  nextDate: request.nextDate,
  operationId: request.operationId,
});

const isNewestContact = (line: FollowUp, log: readonly FollowUp[]): boolean =>
  !log.some(
    (other) =>
      other.act === 'contact' &&
      other.customerId === line.customerId &&
      other.operationId !== line.operationId &&
      other.when > line.when,
  );

/** The dates a customer has after this contact; a later date that stands in the register already is kept. */
const datesAfter = (customer: Customer, line: FollowUp) => {
  const day = dateOfMinute(line.when);
  const lastContact =
    customer.lastContact && customer.lastContact > day ? customer.lastContact : day;
  return { lastContact, nextFollowUp: line.nextDate };
};

const stepsFor = (ports: Ports, request: FollowUpRequest, seen: Seen): Step<Seen>[] => {
  const { customer } = rowOf(seen.rows, request.customerId);
  const line =
    seen.log.find(({ operationId }) => operationId === request.operationId) ??
    newLine(ports, request, customer);
  const dates = datesAfter(customer, line);
  const due = dueCellOf({ ...customer, ...dates }, ports.settings());
  const change: CustomerChange = { customerId: customer.id, set: { ...dates, due } };
  return [
    {
      isDone: ({ log }) => log.some(({ operationId }) => operationId === line.operationId),
      write: () => ports.log.append([line]),
    },
    {
      isDone: ({ rows, log }) =>
        !isNewestContact(line, log) || shows(rowOf(rows, request.customerId), change),
      write: () => {
        if (ports.register.change([change]).length > 0) {
          throw new Problem('customerMissing', { customerId: request.customerId });
        }
      },
    },
  ];
};

/** Whether a row of the register shows every value of a change. */
export const shows = ({ customer, due }: RegisterRow, { set }: CustomerChange): boolean =>
  Object.entries({ ...customer, due }).every(([key, value]) => {
    const wanted = set[key as keyof typeof set];
    return wanted === undefined || wanted === value;
  });

/**
 * Appends one contact to the log, then brings the customer's last contact, next follow-up and due in line with it.
 * The same operation id is written once, however often it is sent. Throws `customerMissing`, `busy`, `notSaved`.
 */
export const logFollowUp = (
  ports: Ports,
  request: FollowUpRequest,
): { readonly outcome: Outcome; readonly card: CustomerCard } =>
  ports.lock.hold(() => {
    const look = (): Seen => ({ rows: ports.register.read(), log: ports.log.read() });
    const { outcome, seen } = carryOut(look, (now) => stepsFor(ports, request, now));
    return { outcome, card: customerCard(ports, rowOf(seen.rows, request.customerId), seen.log) };
  });
