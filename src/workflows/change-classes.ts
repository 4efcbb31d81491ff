import type { Customer } from '../domain/customer/customer';
import type { CustomerClass } from '../domain/customer/customer-class';
import type { FollowUp } from '../domain/follow-up/follow-up';
import { Problem } from '../domain/problem';
import { undoText } from './contact';
import { dueCellOf } from './due-cell';
import { shows } from './log-follow-up';
import { carryOut, type Step } from './operation';
import type { Outcome } from './outcome';
import type { CustomerChange, Ports, RegisterRow } from './ports';

export type ClassChange = {
  readonly customerId: string;
  readonly after: CustomerClass;
  /** In the person's words, kept in the log. */
  readonly why: string;
};
export type ClassChanges = {
  readonly operationId: string;
  readonly changes: readonly ClassChange[];
};

type Seen = { readonly rows: readonly RegisterRow[]; readonly log: readonly FollowUp[] };

const rowsById = ({ rows }: Seen): ReadonlyMap<string, RegisterRow> =>
  new Map(rows.map((row) => [row.customer.id, row]));

const lineOf = (ports: Ports, operationId: string, customer: Customer, change: ClassChange) =>
  ({
    when: ports.clock.now(),
    customerId: customer.id,
    customer: customer.company || customer.contact,
    owner: ports.settings().owner || customer.owner,
    act: 'classChanged',
    channel: '',
    direction: '',
    topic: '',
    text: [`${customer.class ?? ''}>${change.after}`, change.why].filter(Boolean).join(' '),
    nextDate: null,
    operationId,
    undo: undoText(customer, { class: change.after }),
  }) satisfies FollowUp;

const cellsOf = (ports: Ports, customer: Customer, after: CustomerClass): CustomerChange => ({
  customerId: customer.id,
  set: { class: after, due: dueCellOf({ ...customer, class: after }, ports.settings()) },
});

const stepsFor = (ports: Ports, { operationId, changes }: ClassChanges): Step<Seen>[] => {
  const ofOperation = ({ log }: Seen) => log.filter((line) => line.operationId === operationId);
  const missing = (seen: Seen): FollowUp[] => {
    const rows = rowsById(seen);
    const written = new Set(ofOperation(seen).map(({ customerId }) => customerId));
    return changes.flatMap((change) => {
      const row = rows.get(change.customerId);
      if (!row) throw new Problem('customerMissing', { customerId: change.customerId });
      return written.has(change.customerId)
        ? []
        : [lineOf(ports, operationId, row.customer, change)];
    });
  };
  const behind = (seen: Seen): CustomerChange[] => {
    const rows = rowsById(seen);
    const undone = new Set(
      ofOperation(seen).flatMap((line) => (line.act === 'classChanged' ? [] : [line.customerId])),
    );
    return changes.flatMap(({ customerId, after }) => {
      const row = rows.get(customerId);
      if (!row || undone.has(customerId)) return [];
      const change = cellsOf(ports, row.customer, after);
      return shows(row, change) ? [] : [change];
    });
  };
  return [
    {
      isDone: (seen) => missing(seen).length === 0,
      write: (seen) => ports.log.append(missing(seen)),
    },
    {
      isDone: (seen) => behind(seen).length === 0,
      write: (seen) => void ports.register.change(behind(seen)),
    },
  ];
};

/**
 * Changes the class of customers, each with a line in the log that says why; `undoOperation` takes it back. Throws
 * `customerMissing`, `busy`, `notSaved`.
 */
export const changeClasses = (
  ports: Ports,
  request: ClassChanges,
): { readonly outcome: Outcome; readonly customers: number } =>
  ports.lock.hold(() => {
    const look = (): Seen => ({ rows: ports.register.read(), log: ports.log.read() });
    const { outcome } = carryOut(look, () => stepsFor(ports, request));
    return { outcome, customers: request.changes.length };
  });
