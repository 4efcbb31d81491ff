import type { Customer } from '../domain/customer/customer';
import type { FollowUp } from '../domain/follow-up/follow-up';
import { Problem } from '../domain/problem';
import { readNote } from '../domain/register/undo-note';
import type { UndoPlan } from '../domain/register/undo-plan';
import { linesSince } from './lines-since';
import type { Ports } from './ports';
import { movingInquiries } from './undo-inquiry-state';

/** A customer who was edited since and therefore stays as he is. */
export type EditedSince = {
  readonly customerId: string;
  readonly name: string;
  /** The cells that stay; none named where the whole row does. */
  readonly keys: readonly string[];
};

/** An import's chunks and parts have the import's id before a mark. */
const belongsTo = (operationId: string) => (line: FollowUp) =>
  line.operationId === operationId || line.operationId.startsWith(`${operationId}#`);

const nameOf = (customer: Customer | undefined): string =>
  customer?.company || customer?.contact || customer?.email || customer?.phone || '';

/** Who stays as he is, by name: those a plan leaves alone and those whose row could not be taken out. */
export const editedOf = (
  plan: Pick<UndoPlan, 'editedSince'>,
  refused: readonly string[],
  customers: readonly Customer[],
): EditedSince[] => {
  const byId = new Map(customers.map((customer) => [customer.id, customer]));
  const kept = refused.map((customerId) => ({ customerId, keys: [] }));
  return [...plan.editedSince, ...kept].map(({ customerId, keys }) => ({
    customerId,
    name: nameOf(byId.get(customerId)),
    keys,
  }));
};

/** The note of an operation and the first of its lines. Throws `nothingToUndo`. */
const foundIn = (log: readonly FollowUp[], operationId: string) => {
  const lines = log.filter(belongsTo(operationId)).filter(({ undo }) => undo);
  const [first] = lines;
  if (!first) throw new Problem('nothingToUndo', {});
  const note = readNote(lines.map(({ undo }) => undo ?? ''));
  return { first, note, moving: note.decision ? [] : movingInquiries(lines) };
};

/** Looks at the end of the log first, and at all of it where the operation does not stand there. */
export const lookedUp = (ports: Ports, operationId: string) => {
  const newest = linesSince(ports, operationId);
  return foundIn(newest.some(belongsTo(operationId)) ? newest : ports.log.read(), operationId);
};
