import type { Customer } from '../domain/customer/customer';
import type { Act, FollowUp } from '../domain/follow-up/follow-up';
import { Problem } from '../domain/problem';
import { undoText } from './contact';
import { dueCellOf } from './due-cell';
import { linesSince } from './lines-since';
import { shows } from './log-follow-up';
import { carryOut, type Step } from './operation';
import type { Outcome } from './outcome';
import type { CustomerChange, Ports, RegisterRow } from './ports';

/** A decision about some customers, each with a line in the log that says why. */
export type Decision = {
  readonly operationId: string;
  readonly act: Act;
  readonly changes: readonly {
    readonly customerId: string;
    readonly set: Partial<Pick<Customer, 'class' | 'keyAccount'>>;
    /** Text of the log line. */
    readonly text: (customer: Customer) => string;
  }[];
};

type Change = Decision['changes'][number];
type Seen = { readonly rows: readonly RegisterRow[]; readonly log: readonly FollowUp[] };

const rowsById = ({ rows }: Seen): ReadonlyMap<string, RegisterRow> =>
  new Map(rows.map((row) => [row.customer.id, row]));

const lineOf = (
  ports: Ports,
  decision: Decision,
  customer: Customer,
  change: Change,
): FollowUp => ({
  when: ports.clock.now(),
  customerId: customer.id,
  customer: customer.company || customer.contact,
  owner: ports.settings().owner || customer.owner,
  act: decision.act,
  channel: '',
  direction: '',
  topic: '',
  text: change.text(customer),
  nextDate: null,
  operationId: decision.operationId,
  undo: undoText(customer, change.set),
});

const cellsOf = (ports: Ports, customer: Customer, { set }: Change): CustomerChange => ({
  customerId: customer.id,
  set: { ...set, due: dueCellOf(ports, { ...customer, ...set }) },
});

const stepsFor = (ports: Ports, decision: Decision, first: Seen): Step<Seen>[] => {
  const { operationId, act, changes } = decision;
  const ofOperation = ({ log }: Seen) => log.filter((line) => line.operationId === operationId);
  const rowsBefore = rowsById(first);
  // As it was before, also where the line has to be written again once the register has changed.
  const lines = changes.map((change) => {
    const row = rowsBefore.get(change.customerId);
    if (!row) throw new Problem('customerMissing', { customerId: change.customerId });
    return lineOf(ports, decision, row.customer, change);
  });
  const missing = (seen: Seen): FollowUp[] => {
    const written = new Set(ofOperation(seen).map(({ customerId }) => customerId));
    return lines.filter(({ customerId }) => !written.has(customerId));
  };
  const behind = (seen: Seen): CustomerChange[] => {
    const rows = rowsById(seen);
    const undone = new Set(
      ofOperation(seen).flatMap((line) => (line.act === act ? [] : [line.customerId])),
    );
    return changes.flatMap((change) => {
      const row = rows.get(change.customerId);
      if (!row || undone.has(change.customerId)) return [];
      const cells = cellsOf(ports, row.customer, change);
      return shows(row, cells) ? [] : [cells];
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
 * Carries out what a person decided about customers; `undoOperation` takes it back. Throws `customerMissing`, `busy`,
 * `notSaved`.
 */
export const changeCustomers = (
  ports: Ports,
  decision: Decision,
): { readonly outcome: Outcome; readonly customers: number } =>
  ports.lock.hold(() => {
    const look = (): Seen => ({
      rows: ports.register.read(),
      log: linesSince(ports, decision.operationId),
    });
    const { outcome } = carryOut(look, (first) => stepsFor(ports, decision, first));
    return { outcome, customers: decision.changes.length };
  });
