import { useState } from 'preact/hooks';
import { type Operation, useOperation } from '../operation';

/** What was written a moment ago and can be taken back. */
export type Done = { readonly operationId: string; readonly said: string };

export type Saving = {
  readonly operation: Operation;
  readonly done: Done | null;
  /** Does the work; when it was not refused, says what was done. Answers whether it was. */
  readonly save: (done: Done, work: () => Promise<unknown>) => Promise<boolean>;
};

export const useSaving = (): Saving => {
  const operation = useOperation();
  const [done, setDone] = useState<Done | null>(null);
  const save = async (what: Done, work: () => Promise<unknown>): Promise<boolean> => {
    const answer = await operation.run(work);
    if (answer === undefined) return false;
    setDone(what);
    return true;
  };
  return { operation, done, save };
};
