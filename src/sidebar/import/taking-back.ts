import { useState } from 'preact/hooks';
import type { PageMessages } from '../../messages/messages';
import type { ValueOf } from '../client';
import { type Operation, useOperation } from '../operation';
import { useSurroundings } from '../surroundings';

export type TakingBack = {
  readonly operation: Operation;
  readonly undone: ValueOf<'undoOperation'> | null;
  readonly undo: () => Promise<void>;
};

/** What was taken out and restored; nobody knows any more what an earlier try did. */
export const takenBackInWords = (
  { outcome, removed, restored }: ValueOf<'undoOperation'>,
  { sidebar }: PageMessages,
): string => (outcome === 'saved' ? sidebar.import.undone(removed, restored) : sidebar.care.undone);

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
