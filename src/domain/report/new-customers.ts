import type { FollowUp } from '../follow-up/follow-up';
import { type LogColumns, placesWhere } from '../follow-up/log-columns';
import { isUndoing, undoIdOf } from '../follow-up/undone';
import { readImportedLine } from '../register/imported-line';
import { readNote } from '../register/undo-note';
import { customerIdOf } from '../row-id';

const undoingIn = (log: LogColumns): ReadonlySet<string> => {
  const places = placesWhere(log, (at) => log.act[at] === 'operationUndone');
  return new Set(places.map((at) => log.operation[at] ?? '').filter(isUndoing));
};

/** Customers whose rows went into those of others. */
const mergedIn = (log: LogColumns, undoing: ReadonlySet<string>): ReadonlySet<string> => {
  const places = placesWhere(
    log,
    (at) => log.act[at] === 'customersMerged' && !undoing.has(undoIdOf(log.operation[at] ?? '')),
  );
  return new Set(
    places.flatMap((at) => readNote([log.line(at).undo ?? '']).removed.map(({ id }) => id)),
  );
};

const addedBy = ({ undo }: FollowUp): string[] =>
  undo ? readNote([undo]).added.map(({ customerId }) => customerId) : [];

/** Only such a contact brings a customer of its own: the card of somebody met at a fair. */
const isOfFair = (log: LogColumns, at: number): boolean =>
  log.act[at] === 'contact' && log.channel[at] === 'fair';

/**
 * Tells how many customers a line of the log brought into the register, without those that were taken back or merged
 * into others since. What stays of an import that was taken back is told by who is still in the register.
 */
export const customersBrought = (
  log: LogColumns,
  isStanding: (customerId: string) => boolean,
): ((at: number) => number) => {
  const undoing = undoingIn(log);
  const merged = mergedIn(log, undoing);
  const importedBy = (line: FollowUp): number => {
    const [operationId = ''] = line.operationId.split('#');
    if (undoing.has(undoIdOf(operationId))) return addedBy(line).filter(isStanding).length;
    const gone = merged.size === 0 ? [] : addedBy(line).filter((id) => merged.has(id));
    return readImportedLine(line.text) - gone.length;
  };
  return (at) => {
    const act = log.act[at];
    if (act === 'customersImported') return importedBy(log.line(at));
    if (act === 'customerAdded') return 1;
    if (act !== 'inquiryAccepted' && !isOfFair(log, at)) return 0;
    const { customerId, operationId } = log.line(at);
    return customerId === customerIdOf(operationId, 0) ? 1 : 0;
  };
};
