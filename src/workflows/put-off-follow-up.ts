import type { FollowUp } from '../domain/follow-up/follow-up';
import type { LocalDate } from '../domain/local-date';
import { Problem } from '../domain/problem';
import { movedSince, undoText } from './contact';
import { type CustomerCard, customerCard } from './customer-card';
import { dueCellOf } from './due-cell';
import { rowOf, shows } from './log-follow-up';
import { carryOut, type Step } from './operation';
import type { Outcome } from './outcome';
import type { CustomerChange, Ports, RegisterRow } from './ports';

export type PutOffRequest = {
  readonly operationId: string;
  readonly customerId: string;
  readonly date: LocalDate;
};

type Seen = { readonly rows: readonly RegisterRow[]; readonly log: readonly FollowUp[] };

const lineOf = (ports: Ports, request: PutOffRequest, { customer, due }: RegisterRow): FollowUp => {
  const { operationId, date } = request;
  return {
    when: ports.clock.now(),
    customerId: customer.id,
    customer: customer.company || customer.contact,
    owner: ports.settings().owner || customer.owner,
    act: 'putOff',
    channel: '',
    direction: '',
    topic: '',
    text: `${due?.startsWith('2') ? `${due} ` : ''}→ ${date}`,
    nextDate: date,
    operationId,
    undo: undoText(customer, { nextFollowUp: date }),
  };
};

const stepsFor = (ports: Ports, request: PutOffRequest, { rows }: Seen): Step<Seen>[] => {
  const { operationId, customerId, date } = request;
  const isWritten = ({ log }: Seen) => log.some((line) => line.operationId === operationId);
  const row = rowOf(rows, customerId);
  const set = { nextFollowUp: date };
  const due = dueCellOf({ ...row.customer, ...set }, ports.settings());
  const change: CustomerChange = { customerId, set: { ...set, due } };
  return [
    { isDone: isWritten, write: () => ports.log.append([lineOf(ports, request, row)]) },
    {
      isDone: (seen) =>
        movedSince(operationId, seen.log).has(customerId) ||
        shows(rowOf(seen.rows, customerId), change),
      write: () => void ports.register.change([change]),
    },
  ];
};

/**
 * Puts a customer off to a later day without contact: a line in the log, then next follow-up and due; `undoOperation`
 * takes it back. Throws `dateNotAhead`, `customerMissing`, `busy`, `notSaved`.
 */
export const putOffFollowUp = (
  ports: Ports,
  request: PutOffRequest,
): { readonly outcome: Outcome; readonly card: CustomerCard } => {
  const { date, customerId } = request;
  if (date <= ports.clock.today()) throw new Problem('dateNotAhead', { date });
  return ports.lock.hold(() => {
    const look = (): Seen => ({ rows: ports.register.read(), log: ports.log.read() });
    const { outcome, seen } = carryOut(look, (now) => stepsFor(ports, request, now));
    return { outcome, card: customerCard(ports, rowOf(seen.rows, customerId), seen.log) };
  });
};
