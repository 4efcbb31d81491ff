import type { FollowUp } from '../domain/follow-up/follow-up';
import { Problem } from '../domain/problem';
import { type ContactEntry, changeAfter, contactLine, movedSince } from './contact';
import { linesSince } from './lines-since';
import { shows } from './log-follow-up';
import { carryOut, type Step } from './operation';
import type { Outcome } from './outcome';
import type { CustomerChange, Ports, RegisterRow } from './ports';

/** One contact with many at once, after a fair or a mailing. */
export type ManyContacts = ContactEntry & { readonly customerIds: readonly string[] };

type Seen = { readonly rows: readonly RegisterRow[]; readonly log: readonly FollowUp[] };

export const mostAtOnce = 1000;

const chosen = ({ rows }: Seen, customerIds: readonly string[]): RegisterRow[] => {
  const byId = new Map(rows.map((row) => [row.customer.id, row]));
  return [...new Set(customerIds)].map((customerId) => {
    const row = byId.get(customerId);
    if (!row) throw new Problem('customerMissing', { customerId });
    return row;
  });
};

/** The lines of this operation, those that stand in the log already and those still to be written. */
const linesFor = (ports: Ports, request: ManyContacts, seen: Seen): Map<string, FollowUp> => {
  const standing = new Map(
    seen.log
      .filter(({ operationId }) => operationId === request.operationId)
      .map((line) => [line.customerId, line]),
  );
  return new Map(
    chosen(seen, request.customerIds).map(({ customer }) => [
      customer.id,
      standing.get(customer.id) ?? contactLine(ports, request, customer),
    ]),
  );
};

const stepsFor = (ports: Ports, request: ManyContacts, first: Seen): Step<Seen>[] => {
  const lines = linesFor(ports, request, first);
  const missing = ({ log }: Seen): FollowUp[] => {
    const written = new Set(
      log
        .filter(({ operationId }) => operationId === request.operationId)
        .map(({ customerId }) => customerId),
    );
    return [...lines.values()].filter(({ customerId }) => !written.has(customerId));
  };
  const behind = (seen: Seen): CustomerChange[] => {
    const moved = movedSince(request.operationId, seen.log);
    return chosen(seen, request.customerIds).flatMap((row) => {
      const line = lines.get(row.customer.id);
      if (!line || moved.has(row.customer.id)) return [];
      const change = changeAfter(ports, row.customer, line);
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
 * Logs the same contact for many customers in one operation, which `undoOperation` takes back. Throws
 * `customerMissing`, `tooManyCustomers`, `busy`, `notSaved`.
 */
export const logFollowUps = (
  ports: Ports,
  request: ManyContacts,
): { readonly outcome: Outcome; readonly customers: number } => {
  const customers = new Set(request.customerIds).size;
  if (customers > mostAtOnce)
    throw new Problem('tooManyCustomers', { customers, most: mostAtOnce });
  return ports.lock.hold(() => {
    const look = (): Seen => ({
      rows: ports.register.read(),
      log: linesSince(ports, request.operationId),
    });
    const { outcome } = carryOut(look, (seen) => stepsFor(ports, request, seen));
    return { outcome, customers };
  });
};
