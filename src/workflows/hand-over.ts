import type { Customer } from '../domain/customer/customer';
import type { CustomerClass } from '../domain/customer/customer-class';
import type { FollowUp } from '../domain/follow-up/follow-up';
import { emptyNote, readNote, writeNote } from '../domain/register/undo-note';
import { changedCustomer } from '../domain/register/undo-plan';
import { linesSince } from './lines-since';
import { carryOut, type Step } from './operation';
import type { Outcome } from './outcome';
import type { Ports, RegisterRow } from './ports';
import { type ListedCustomer, listed } from './search-register';

export type HandOverRequest = {
  readonly operationId: string;
  /** Whose customers; an empty text means those who have no owner. */
  readonly from: string;
  /** Their new owner; an empty text gives them up for anybody. */
  readonly to: string;
  /** Only customers of these classes. */
  readonly classes?: readonly CustomerClass[] | undefined;
  /** Only these customers. */
  readonly customerIds?: readonly string[] | undefined;
};

export type HandOverPreview = {
  readonly count: number;
  readonly examples: readonly ListedCustomer[];
};

type Seen = { readonly rows: readonly RegisterRow[]; readonly log: readonly FollowUp[] };

const examplesShown = 10;

const isMeant = (request: HandOverRequest, customer: Customer): boolean => {
  const { from, to, classes, customerIds } = request;
  if (customer.id === '' || customer.owner.trim() !== from.trim()) return false;
  if (customer.owner === to) return false;
  if (customerIds && !customerIds.includes(customer.id)) return false;
  return !classes || (customer.class !== null && classes.includes(customer.class));
};

const rowsMeant = (request: HandOverRequest, rows: readonly RegisterRow[]): RegisterRow[] =>
  rows.filter(({ customer }) => isMeant(request, customer));

/** Whom a handing over would move; writes nothing. */
export const previewHandOver = (
  ports: Ports,
  request: Omit<HandOverRequest, 'operationId'>,
): HandOverPreview => {
  const rows = rowsMeant({ ...request, operationId: '' }, ports.register.read());
  return { count: rows.length, examples: rows.slice(0, examplesShown).map(listed) };
};

const linesOf = (
  ports: Ports,
  request: HandOverRequest,
  rows: readonly RegisterRow[],
): FollowUp[] => {
  const { operationId, from, to } = request;
  const changed = rows.map(({ customer }) => changedCustomer(customer, { owner: to }));
  return writeNote({ ...emptyNote, changed }).map((undo, part) => ({
    when: ports.clock.now(),
    customerId: '',
    customer: '',
    owner: ports.settings().owner,
    act: 'handedOver',
    channel: '',
    direction: '',
    topic: '',
    text: part === 0 ? `${from || '–'} → ${to || '–'}: ${rows.length}` : '',
    nextDate: null,
    operationId: part === 0 ? operationId : `${operationId}#${part}`,
    undo,
  }));
};

/** Whom the operation hands over: as its log says when it was begun before, else whom it means now. */
const idsOf = (request: HandOverRequest, { rows, log }: Seen): ReadonlySet<string> => {
  const lines = log.filter(
    ({ operationId }) =>
      operationId === request.operationId || operationId.startsWith(`${request.operationId}#`),
  );
  const noted = readNote(lines.map(({ undo = '' }) => undo)).changed;
  return new Set(
    lines.length > 0
      ? noted.map(({ customerId }) => customerId)
      : rowsMeant(request, rows).map(({ customer }) => customer.id),
  );
};

const stepsFor = (ports: Ports, request: HandOverRequest, first: Seen): Step<Seen>[] => {
  const ids = idsOf(request, first);
  if (ids.size === 0) return [];
  const waiting = ({ rows }: Seen): RegisterRow[] =>
    rows.filter(({ customer }) => ids.has(customer.id) && isMeant(request, customer));
  // As it was before, also where the lines have to be written again once the register has changed.
  const isBegun = first.log.some(({ operationId }) => operationId === request.operationId);
  const lines = isBegun ? [] : linesOf(ports, request, waiting(first));
  const missing = ({ log }: Seen): FollowUp[] => {
    const written = new Set(log.map(({ operationId }) => operationId));
    return lines.filter(({ operationId }) => !written.has(operationId));
  };
  return [
    {
      isDone: (seen) => missing(seen).length === 0,
      write: (seen) => ports.log.append(missing(seen)),
    },
    {
      isDone: (seen) => waiting(seen).length === 0,
      write: (seen) =>
        void ports.register.change(
          waiting(seen).map(({ customer }) => ({
            customerId: customer.id,
            set: { owner: request.to },
          })),
        ),
    },
  ];
};

/** Gives customers to another owner, or to nobody; the log says how to take it back. Throws `busy`, `notSaved`. */
export const handOver = (
  ports: Ports,
  request: HandOverRequest,
): { readonly outcome: Outcome; readonly count: number } =>
  ports.lock.hold(() => {
    let count = 0;
    const look = (): Seen => ({
      rows: ports.register.read(),
      log: linesSince(ports, request.operationId),
    });
    const { outcome } = carryOut(look, (seen) => {
      count = idsOf(request, seen).size;
      return stepsFor(ports, request, seen);
    });
    return { outcome, count };
  });
