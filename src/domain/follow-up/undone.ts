import type { Act, FollowUp } from './follow-up';

const prefix = 'undo:';

/** The operation that takes another one back; it can be done only once. */
export const undoIdOf = (operationId: string): string => `${prefix}${operationId}`;

/** Whether an operation takes another one back. */
export const isUndoing = (operationId: string): boolean => operationId.startsWith(prefix);

/** Acts that no longer count, nor are carried out again, once they were taken back. */
const takenBack: readonly Act[] = [
  'contact',
  'inquiryAccepted',
  'putOff',
  'classChanged',
  'keyAccountChanged',
  'orderNoted',
  'documentNoted',
  'plansMade',
  'ratesChanged',
  'planMoved',
];

/** Whether a line was taken back by one of some operations. */
export const isTakenBackBy = (
  undoing: Iterable<string>,
): ((line: Pick<FollowUp, 'act' | 'operationId'>) => boolean) => {
  const undone = new Set([...undoing].map((operationId) => operationId.slice(prefix.length)));
  return ({ act, operationId }) => undone.has(operationId) && takenBack.includes(act);
};

/**
 * The log with what was taken back no longer counting as such. The lines stay, since
 * they tell that their operation was carried out.
 */
export const withUndone = (log: readonly FollowUp[]): readonly FollowUp[] => {
  const undoing = log.filter(({ operationId }) => isUndoing(operationId));
  if (undoing.length === 0) return log;
  const isTakenBack = isTakenBackBy(undoing.map(({ operationId }) => operationId));
  return log.map((line) => (isTakenBack(line) ? { ...line, act: 'operationUndone' } : line));
};
