import type { FollowUp } from '../domain/follow-up/follow-up';
import { operationBegan } from '../domain/operation-id';
import { isDueTooEarly } from '../domain/order/late-payment';
import { type Order, type OrderValues, orderMarks } from '../domain/order/order';
import { Problem } from '../domain/problem';
import { addedRow, changedRow, type RowsDone, stillToChange } from '../domain/register/row-undo';
import { emptyNote, readNote, writeNote } from '../domain/register/undo-note';
import { orderIdOf } from '../domain/row-id';
import { messagesFor } from '../messages/messages-for';
import { adoptions } from './adopt-rows';
import { rowOf } from './log-follow-up';
import { carryOut, type Step } from './operation';
import type { Outcome } from './outcome';
import type { Ports, RegisterRow } from './ports';

export type OrderRequest = {
  readonly operationId: string;
  readonly customerId: string;
  /** `null` for a new order or deal. */
  readonly orderId: string | null;
  readonly set: OrderValues;
};

type Seen = { readonly log: readonly FollowUp[]; readonly orders: readonly Order[] };

const blank = {
  date: null,
  number: '',
  amount: null,
  currency: '',
  product: '',
  payBy: null,
  contract: '',
} satisfies OrderValues;

const noMarks = Object.fromEntries(orderMarks.map((mark) => [mark, null]));

/** Texts as a cell gives them back. */
const trimmed = (set: OrderValues): OrderValues =>
  Object.fromEntries(
    Object.entries(set).map(([key, value]) => [
      key,
      typeof value === 'string' ? value.trim() : value,
    ]),
  );

const newOrder = ({ operationId, customerId, set }: OrderRequest, customer: string): Order =>
  ({
    ...blank,
    ...noMarks,
    ...set,
    id: orderIdOf(operationId),
    customerId,
    customer,
    operationId,
  }) as Order;

/** What was noted, in the words of the tab's headers. */
const wordsOf = (ports: Ports, order: Order, set: OrderValues): string => {
  const { columns, orders } = messagesFor(ports.language());
  const headers: Readonly<Record<string, string>> = columns.orders;
  const amount = order.amount === null ? '' : orders.money(order.amount, order.currency);
  const told = ['number', 'amount', 'currency', 'product'];
  const marks = Object.entries(set)
    .filter(([key]) => !told.includes(key))
    .map(([key, value]) => `${headers[key] ?? key} ${value ?? '–'}`);
  return [order.number, amount, order.product, ...marks].filter(Boolean).join(' · ');
};

/** A row that says neither what nor for how much would be counted as an order all the same. */
const refuseEmpty = ({ orderId, set }: OrderRequest): void => {
  if (orderId === null && !set.product && (set.amount ?? null) === null) {
    throw new Problem('orderEmpty', {});
  }
};

/** Only where one of the two days is being set: what a person typed into the tab keeps no mark from being noted. */
const refuseEarlyPayment = (order: Order, set: OrderValues): void => {
  const isSet = set.date !== undefined || set.payBy !== undefined;
  const { date, payBy } = order;
  if (isSet && date && payBy && isDueTooEarly(order)) {
    throw new Problem('payByTooEarly', { date, payBy });
  }
};

type Saving = {
  readonly line: FollowUp;
  /** The order as it is to stand. */
  readonly order: Order;
  /** What stood in the cells that change; `null` for a new order. */
  readonly before: RowsDone['changed'][number]['before'] | null;
};

const noteOf = (before: Order | undefined, order: Order, set: OrderValues): RowsDone => {
  const change = before && changedRow(before, set);
  return {
    tab: 'orders',
    added: before ? [] : [addedRow(order)],
    changed: change ? [change] : [],
  };
};

const lineOf = (ports: Ports, request: OrderRequest, order: Order, done: RowsDone): FollowUp => ({
  when: ports.clock.now(),
  customerId: order.customerId || request.customerId,
  customer: order.customer,
  owner: ports.settings().owner,
  act: 'orderNoted',
  channel: '',
  direction: '',
  topic: request.set.date ? 'orderPlaced' : 'order',
  text: wordsOf(ports, order, request.set),
  nextDate: null,
  operationId: request.operationId,
  undo: writeNote({ ...emptyNote, tabs: [done] }).join(''),
});

const nameOf = ({ customer }: RegisterRow): string => customer.company || customer.contact;

const savingOf = (
  ports: Ports,
  request: OrderRequest,
  rows: () => readonly RegisterRow[],
  { log, orders }: Seen,
): Saving => {
  const written = log.find(({ operationId }) => operationId === request.operationId);
  const before = orders.find(({ id }) => id === request.orderId);
  if (request.orderId !== null && !before) {
    throw new Problem('orderMissing', { orderId: request.orderId });
  }
  const order = before
    ? { ...before, ...request.set }
    : newOrder(request, nameOf(rowOf(rows(), request.customerId)));
  if (!written) refuseEarlyPayment(order, request.set);
  const done = written
    ? readNote([written.undo ?? '']).tabs[0]
    : noteOf(before, order, request.set);
  return {
    line: written ?? lineOf(ports, request, order, done as RowsDone),
    order,
    before: request.orderId === null ? null : (done?.changed[0]?.before ?? {}),
  };
};

const rowStep = (ports: Ports, { order, before }: Saving, set: OrderValues): Step<Seen> => {
  const row = ({ orders }: Seen) => orders.find(({ id }) => id === order.id);
  if (before === null) {
    return {
      isDone: (seen) => row(seen) !== undefined,
      write: () => ports.orders.append([order]),
    };
  }
  const open = (seen: Seen) => stillToChange(row(seen), before, set);
  return {
    isDone: (seen) => Object.keys(open(seen)).length === 0,
    write: (seen) => void ports.orders.change([{ id: order.id, set: open(seen) }]),
  };
};

const isWaiting = ({ isTyped }: Order): boolean => isTyped === true;

const stepsFor = (
  ports: Ports,
  request: OrderRequest,
  rows: () => readonly RegisterRow[],
  seen: Seen,
): Step<Seen>[] => {
  const saving = savingOf(ports, request, rows, seen);
  if (saving.line.act === 'operationUndone') return [];
  const customers = () => rows().map(({ customer }) => customer);
  return [
    {
      isDone: ({ log }) => log.some(({ operationId }) => operationId === request.operationId),
      write: () => ports.log.append([saving.line]),
    },
    ...(seen.orders.some(isWaiting)
      ? [
          {
            isDone: ({ orders }: Seen) => !orders.some(isWaiting),
            write: ({ orders }: Seen) => void ports.orders.change(adoptions(orders, customers())),
          },
        ]
      : []),
    rowStep(ports, saving, request.set),
  ];
};

/**
 * Writes an order or deal to the Orders tab, or sets some cells of one that stands there; the log's line comes first and
 * tells how to take it back. Throws `orderEmpty`, `dateAhead`, `payByTooEarly`, `customerMissing`, `orderMissing`, `busy`, `notSaved`.
 */
export const saveOrder = (
  ports: Ports,
  asked: OrderRequest,
): { readonly outcome: Outcome; readonly orderId: string } => {
  const request = { ...asked, set: trimmed(asked.set) };
  refuseEmpty(request);
  const { date } = request.set;
  if (date && date > ports.clock.today()) throw new Problem('dateAhead', { date });
  return ports.lock.hold(() => {
    /** Read once, and only for a new order or for rows that somebody typed. */
    let known: readonly RegisterRow[] | null = null;
    const rows = () => {
      known ??= ports.register.read();
      return known;
    };
    const look = (): Seen => ({
      log: ports.log.newest(operationBegan(request.operationId)),
      orders: ports.orders.read(),
    });
    const { outcome } = carryOut(look, (seen) => stepsFor(ports, request, rows, seen));
    return { outcome, orderId: request.orderId ?? orderIdOf(request.operationId) };
  });
};
