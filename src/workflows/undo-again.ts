import type { FollowUp } from '../domain/follow-up/follow-up';
import { emptyNote, fitsNote, writeNote } from '../domain/register/undo-note';
import { changedCustomer, type UndoPlan } from '../domain/register/undo-plan';
import type { RegisterRow } from './ports';

/** More rows than these are not kept in the log a second time; their list still is where it came from. */
export const mostPutBack = 2000;

/** Whether what an import brought can be put back after it has been taken out. */
export const canPutBack = (
  { remove }: Pick<UndoPlan, 'remove'>,
  rows: readonly RegisterRow[],
): boolean => {
  const gone = new Set(remove);
  if (gone.size > mostPutBack) return false;
  return rows.every(({ customer }) => !gone.has(customer.id) || fitsNote(customer));
};

/** What puts back what is about to be taken back, as texts for the log; none where that is too much. */
export const notesBack = (
  plan: Pick<UndoPlan, 'remove' | 'restore'>,
  rows: readonly RegisterRow[],
): string[] => {
  if (!canPutBack(plan, rows)) return [];
  const gone = new Set(plan.remove);
  const byId = new Map(rows.map(({ customer }) => [customer.id, customer]));
  const changed = plan.restore.flatMap(({ customerId, set }) => {
    const customer = byId.get(customerId);
    return customer ? [changedCustomer(customer, set)] : [];
  });
  const removed = [...byId.values()].filter(({ id }) => gone.has(id));
  if (removed.length + changed.length === 0) return [];
  return writeNote({ ...emptyNote, removed, changed });
};

/** The operation that puts back what taking this one back took out; `null` where nothing was kept for it. */
export const putBackBy = (log: readonly FollowUp[], operationId: string): string | null => {
  const id = `undo:${operationId}`;
  const line = log.find((one) => one.operationId === id);
  const isBack = log.some((one) => one.operationId === `undo:${id}`);
  return line?.undo && !isBack ? id : null;
};
