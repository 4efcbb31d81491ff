import { useState } from 'preact/hooks';
import type { ValueOf } from '../client';
import { type Operation, useOperation } from '../operation';
import { useSurroundings } from '../surroundings';

export type TakingBack = {
  readonly operation: Operation;
  readonly undone: ValueOf<'undoOperation'> | null;
  readonly undo: () => Promise<void>;
};

/** Takes an import back, once. */
export const useTakingBack = (operationId: string): TakingBack => {
  const { client } = useSurroundings();
  const operation = useOperation();
  const [undone, setUndone] = useState<ValueOf<'undoOperation'> | null>(null);
  const undo = async (): Promise<void> => {
    const answer = await operation.run(() => client.undoOperation({ operationId }));
    if (answer) setUndone(answer);
  };
  return { operation, undone, undo };
};
