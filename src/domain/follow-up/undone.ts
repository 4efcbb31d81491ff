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

/**
 * The log with what was taken back no longer counting as such. The lines stay, since
 * they tell that their operation was carried out.
 */
export const withUndone = (log: readonly FollowUp[]): readonly FollowUp[] => {
  const undone = new Set(
    log
      .filter(({ operationId }) => isUndoing(operationId))
      .map(({ operationId }) => operationId.slice(prefix.length)),
  );
  if (undone.size === 0) return log;
  return log.map((line) =>
    undone.has(line.operationId) && takenBack.includes(line.act)
      ? { ...line, act: 'operationUndone' }
      : line,
  );
};
