import { dateOfMinute, type LocalDate } from '../domain/local-date';
import { readImportedLine, readImportedName } from '../domain/register/imported-line';
import type { Ports } from './ports';

export type LastImport = {
  readonly operationId: string;
  /** Name of the file. */
  readonly name: string;
  readonly day: LocalDate;
  /** How many customers were new. */
  readonly added: number;
};

/** Older imports are taken back by nobody, and a long log is not read for them. */
const daysBack = 31;
const day = 24 * 60 * 60 * 1000;

/** Chunks and parts of an import bear its id before a mark. */
const importOf = (operationId: string): string => operationId.replace(/#.*$/s, '');

/** The newest import of the last month that has not been taken back. Throws `tabMissing`. */
export const lastImport = (ports: Ports): { readonly last: LastImport | null } => {
  const log = ports.log.newest(ports.clock.instant() - daysBack * day);
  const done = new Set(log.map(({ operationId }) => operationId));
  const standing = log.filter(
    ({ act, undo, operationId }) =>
      act === 'customersImported' && undo && !done.has(`undo:${importOf(operationId)}`),
  );
  const newest = standing[standing.length - 1];
  if (!newest) return { last: null };
  const operationId = importOf(newest.operationId);
  const added = standing
    .filter((line) => importOf(line.operationId) === operationId)
    .reduce((sum, { text }) => sum + readImportedLine(text), 0);
  const name = readImportedName(newest.text);
  return { last: { operationId, name, day: dateOfMinute(newest.when), added } };
};
