import type { Customer } from '../domain/customer/customer';
import { type DueReason, dueOf } from '../domain/follow-up/due';
import type { Due, FollowUp } from '../domain/follow-up/follow-up';
import { isOfCustomer } from '../domain/follow-up/is-of-customer';
import { type BuyersPlace, buyersPlace, daysAheadOfOne } from './buyers-place';
import { dueReason } from './due-reason';
import type { Ports, RegisterRow } from './ports';

const mostFollowUps = 5;

/** A customer as the sidebar shows him. */
export type CustomerCard = Customer & {
  readonly due: Due;
  /** How the date came about; `null` when there is none. */
  readonly dueReason: DueReason | null;
  readonly place: BuyersPlace;
  /** Newest first, at most five. */
  readonly lastFollowUps: readonly FollowUp[];
  /** Set where only the end of a long log was read, so that older follow-ups may be missing. */
  readonly isHistoryPart?: true;
  /** Row of the Customers tab, 1-based. */
  readonly row: number;
};

/** The last lines about a customer, newest first; lines of one minute in the order in which they were written. */
const lastFollowUpsOf = (log: readonly FollowUp[], customerId: string): FollowUp[] =>
  log
    .filter((line) => line.customerId === customerId && isOfCustomer(line))
    .map((line, place) => ({ line, place }))
    .sort((a, b) =>
      a.line.when === b.line.when ? b.place - a.place : a.line.when < b.line.when ? 1 : -1,
    )
    .slice(0, mostFollowUps)
    .map(({ line: { undo: _, ...line } }) => line);

/** Those of years that were put away are fetched only for a customer about whom too few stand in the log's own tab. */
const lastFollowUps = (
  ports: Ports,
  log: readonly FollowUp[],
  customerId: string,
  isPart: boolean,
): FollowUp[] => {
  const last = lastFollowUpsOf(log, customerId);
  const isAll = last.length === mostFollowUps || isPart || ports.log.since() === null;
  return isAll ? last : lastFollowUpsOf(ports.log.read(), customerId);
};

/** What a card shows of the log: the last follow-ups, and how often the customer was put off since the last contact. */
const isEnough = (own: readonly FollowUp[]): boolean =>
  own.filter(isOfCustomer).length >= mostFollowUps && own.some(({ act }) => act === 'contact');

type Placed = Pick<RegisterRow, 'customer' | 'row'>;

const cardFrom = (
  ports: Ports,
  { customer, row }: Placed,
  log: readonly FollowUp[],
  isPart: boolean,
): CustomerCard => ({
  ...customer,
  due: dueOf(customer, ports.settings().cadence, ports.clock.today()),
  dueReason: dueReason(
    ports,
    customer,
    log.filter(({ customerId }) => customerId === customer.id),
  ),
  place: buyersPlace(ports, customer.country, daysAheadOfOne),
  lastFollowUps: lastFollowUps(ports, log, customer.id, isPart),
  ...(isPart && { isHistoryPart: true }),
  row,
});

/** The card of a customer as an operation has left him, with what it has read of the log. */
export const customerCard = (
  ports: Ports,
  placed: Placed,
  log: readonly FollowUp[],
): CustomerCard => cardFrom(ports, placed, log, !ports.log.isWhole());

/** The card of a customer with his last follow-ups, read for him alone where the log is long. */
export const readCustomerCard = (ports: Ports, placed: Placed): CustomerCard =>
  cardFrom(ports, placed, ports.log.of(placed.customer.id, isEnough), false);
