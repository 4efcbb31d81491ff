import { Problem } from '../domain/problem';
import type { DocumentLock } from '../workflows/ports';

const patience = 10_000;

/**
 * The document's lock. It is held until the execution ends, when Google has written everything and lets go of it
 * itself: releasing it earlier could let others read what is not yet written.
 */
export const documentLock = (): DocumentLock => ({
  hold: (work) => {
    if (!LockService.getDocumentLock().tryLock(patience)) throw new Problem('busy', {});
    return work();
  },
});
