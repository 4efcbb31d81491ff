import type { Run } from '../runtime/run';
import { GoogleObject, type Methods } from './google-object';
import { refuse } from './refusals';
import type { Service } from './service';

/** A lock a script may ask for; not held before `tryLock` or `waitLock`. */
export class GoogleLock extends GoogleObject {
  readonly google = 'Lock.Lock';
  constructor(
    readonly run: Run,
    readonly name: string,
  ) {
    super();
  }

  get isHeld(): boolean {
    return this.run.world.records.locks.get(this.name)?.run === this.run.id;
  }
}

/** Waiting only moves the clock: whoever else holds the lock cannot finish while this execution runs. */
const take = ({ run, name }: GoogleLock, patience: number): boolean => {
  if (patience < 0) refuse('invalidArgument', 'timeoutInMillis');
  const { locks } = run.world.records;
  const holder = locks.get(name);
  if (holder && holder.run !== run.id) {
    run.sleep(patience);
    return false;
  }
  locks.set(name, { run: run.id });
  return true;
};

export const lock: Methods<GoogleLock> = {
  tryLock: take,
  waitLock: (self, patience: number) => {
    if (!take(self, patience)) refuse('lockTimeout');
  },
  releaseLock: (self) => {
    self.run.commit();
    if (self.isHeld) self.run.world.records.locks.delete(self.name);
  },
  hasLock: (self) => self.isHeld,
};

export const lockService: Methods<Service> = {
  getDocumentLock: ({ run }) => new GoogleLock(run, 'document'),
  getScriptLock: ({ run }) => new GoogleLock(run, 'script'),
  getUserLock: ({ run }) => new GoogleLock(run, `user:${run.world.user}`),
};
