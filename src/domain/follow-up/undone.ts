import type { Act, FollowUp } from './follow-up';

const prefix = 'undo:';

const counting: readonly Act[] = ['contact', 'classChanged', 'putOff'];

/** The operation that takes another one back; it can be done only once. */
export const undoIdOf = (operationId: string): string => `${prefix}${operationId}`;

/**
 * The log with the contacts, class changes and postponements that were taken back no longer counting as such. The lines stay, since
 * they tell that their operation was carried out.
 */
export const withUndone = (log: readonly FollowUp[]): readonly FollowUp[] => {
  const undone = new Set(
    log
      .filter(({ operationId }) => operationId.startsWith(prefix))
      .map(({ operationId }) => operationId.slice(prefix.length)),
  );
  if (undone.size === 0) return log;
  return log.map((line) =>
    undone.has(line.operationId) && counting.includes(line.act)
      ? { ...line, act: 'operationUndone' }
      : line,
  );
};
