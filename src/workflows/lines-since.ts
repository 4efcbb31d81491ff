import type { FollowUp } from '../domain/follow-up/follow-up';
import { operationBegan } from '../domain/operation-id';
import type { Ports } from './ports';

/** When the first of some operations was begun; `null` where one of their ids does not say. */
const firstBegan = (operationIds: readonly string[]): number | null => {
  const began = operationIds.map(operationBegan);
  return began.reduce(
    (first, one) => (first === null || one === null ? null : Math.min(first, one)),
    Number.POSITIVE_INFINITY,
  );
};

/** What operations look for in the log: whether they were carried out before, and what has come after them since. */
export const linesSince = (
  ports: Ports,
  ...operationIds: readonly string[]
): readonly FollowUp[] => {
  const began = firstBegan(operationIds);
  return began === null ? ports.log.read() : ports.log.newest(began);
};
