import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ValueOf } from '../client';
import { useKeys } from '../keys';
import { useOperation } from '../operation';
import { Notice } from '../parts/notice';
import { useSurroundings } from '../surroundings';

type Props = {
  operationId: string;
  said: string;
  /** Once it has been taken back. */
  undone: (answer: ValueOf<'undoOperation'>) => void;
  /** What else is offered now. */
  children?: ComponentChildren;
};

/** What was done, with the button and the key that take it back. */
export const UndoNotice = ({ operationId, said, undone, children }: Props) => {
  const { client, messages } = useSurroundings();
  const { view } = messages.planning;
  const operation = useOperation();
  const [told, setTold] = useState<string | null>(null);
  const undo = async (): Promise<void> => {
    if (told !== null) return;
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
  useKeys({ u: () => void undo() });
  return (
    <>
      {operation.refusal && <Notice kind="refused">{operation.refusal}</Notice>}
      <Notice kind="done">
        {told ?? said}{' '}
        {told === null && (
          <button type="button" class="link" disabled={operation.isWorking} onClick={undo}>
            {view.undo} <span class="key">U</span>
          </button>
        )}{' '}
        {children}
      </Notice>
    </>
  );
};
