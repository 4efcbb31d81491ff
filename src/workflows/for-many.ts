import type { Customer } from '../domain/customer/customer';
import type { FollowUp } from '../domain/follow-up/follow-up';
import { Problem } from '../domain/problem';
import { movedSince } from './contact';
import { linesSince } from './lines-since';
import { shows } from './log-follow-up';
import { carryOut, type Step } from './operation';
import type { Outcome } from './outcome';
import type { CustomerChange, Ports, RegisterRow } from './ports';

/** One operation with many customers: a line of the log for each, and what changes in his row by it. */
export type ForMany = {
  readonly operationId: string;
  readonly customerIds: readonly string[];
  /** `null` for one who is to stay as he is. */
  readonly lineFor: (row: RegisterRow) => FollowUp | null;
  readonly changeFor: (customer: Customer, line: FollowUp) => CustomerChange;
};

type Seen = { readonly rows: readonly RegisterRow[]; readonly log: readonly FollowUp[] };

const mostAtOnce = 1000;

const chosen = ({ rows }: Seen, customerIds: readonly string[]): RegisterRow[] => {
  const byId = new Map(rows.map((row) => [row.customer.id, row]));
  return [...new Set(customerIds)].map((customerId) => {
    const row = byId.get(customerId);
    if (!row) throw new Problem('customerMissing', { customerId });
    return row;
  });
};

/** The lines of this operation, those that stand in the log already and those still to be written. */
const linesFor = ({ operationId, customerIds, lineFor }: ForMany, seen: Seen) => {
  const standing = new Map(
    seen.log
      .filter((line) => line.operationId === operationId)
      .map((line) => [line.customerId, line]),
  );
  return new Map(
    chosen(seen, customerIds).flatMap((row) => {
      const line = standing.get(row.customer.id) ?? lineFor(row);
      return line ? [[row.customer.id, line] as const] : [];
    }),
  );
};

const stepsFor = (ports: Ports, many: ForMany, first: Seen): Step<Seen>[] => {
  const { operationId, customerIds, changeFor } = many;
  const lines = linesFor(many, first);
  const missing = ({ log }: Seen): FollowUp[] => {
    const written = new Set(
      log.filter((line) => line.operationId === operationId).map(({ customerId }) => customerId),
    );
    return [...lines.values()].filter(({ customerId }) => !written.has(customerId));
  };
  const behind = (seen: Seen): CustomerChange[] => {
    const moved = movedSince(operationId, seen.log);
    return chosen(seen, customerIds).flatMap((row) => {
      const line = lines.get(row.customer.id);
      if (!line || moved.has(row.customer.id)) return [];
      const change = changeFor(row.customer, line);
      return shows(row, change) ? [] : [change];
    });
  };
  return [
    {
      isDone: (seen) => missing(seen).length === 0,
      isBegun: (seen) => missing(seen).length < lines.size,
      write: (seen) => ports.log.append(missing(seen)),
    },
    {
      isDone: (seen) => behind(seen).length === 0,
      write: (seen) => void ports.register.change(behind(seen)),
    },
  ];
};

/**
 * Does the same with many customers in one operation, which `undoOperation` takes back. Throws `customerMissing`,
 * `tooManyCustomers`, `busy`, `notSaved`.
 */
export const carryOutForMany = (
  ports: Ports,
  many: ForMany,
): { readonly outcome: Outcome; readonly customers: number } => {
  const customers = new Set(many.customerIds).size;
  if (customers > mostAtOnce)
    throw new Problem('tooManyCustomers', { customers, most: mostAtOnce });
  return ports.lock.hold(() => {
    const look = (): Seen => ({
      rows: ports.register.read(),
      log: linesSince(ports, many.operationId),
    });
    const { outcome } = carryOut(look, (seen) => stepsFor(ports, many, seen));
    return { outcome, customers };
  });
};
