import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ValueOf } from '../client';
import { useKeys } from '../keys';
import { useOperation } from '../operation';
import { Notice } from '../parts/notice';
import { useSurroundings } from '../surroundings';
import { useIsNewest, useOffersUndo } from './newest-notice';

type Props = {
  operationId: string;
  said: string;
  /** Once it has been taken back. */
  undone: (answer: ValueOf<'undoOperation'>) => void;
  /** What else is offered now. */
  children?: ComponentChildren;
};

/** What was done, with the button and the key that take it back, until something else is done. */
export const UndoNotice = ({ operationId, said, undone, children }: Props) => {
  const { client, messages } = useSurroundings();
  const { view } = messages.planning;
  const operation = useOperation();
  const isNewest = useIsNewest(operationId);
  const [told, setTold] = useState<string | null>(null);
  const canUndo = told === null && isNewest;
  const undo = async (): Promise<void> => {
    if (!canUndo) return;
    const answer = await operation.run(() => client.undoOperation({ operationId }));
    if (!answer) return;
    const { outcome, restored, removed, broughtBack, rows, editedSince } = answer;
    const customers = restored + removed + broughtBack;
    const isOfRows = rows > 0 && customers === 0;
    const kept = editedSince.length;
    const words = isOfRows ? messages.orders.view.undone(kept) : view.undone(customers, kept);
    // Nobody knows any more for how many an earlier try took it back.
    setTold(outcome === 'saved' ? words : messages.sidebar.care.undone);
    undone(answer);
  };
  useOffersUndo(canUndo);
  useKeys(canUndo ? { u: () => void undo() } : {});
  if (!isNewest && !children) return null;
  return (
    <>
      {operation.refusal && <Notice kind="refused">{operation.refusal}</Notice>}
      <Notice kind="done">
        {told ?? said}{' '}
        {canUndo && (
          <button type="button" class="link" disabled={operation.isWorking} onClick={undo}>
            {view.undo} <span class="key">U</span>
          </button>
        )}{' '}
        {children}
      </Notice>
    </>
  );
};
