import { useState } from 'preact/hooks';
import { useOperation } from '../operation';
import { Notice } from '../parts/notice';
import { useSurroundings } from '../surroundings';

type Props = {
  operationId: string;
  said: string;
  /** Once it has been taken back. */
  undone: () => void;
};

/** What was done to many, with the button that takes it back. */
export const UndoNotice = ({ operationId, said, undone }: Props) => {
  const { client, messages } = useSurroundings();
  const { view } = messages.planning;
  const operation = useOperation();
  const [told, setTold] = useState<string | null>(null);
  const undo = async (): Promise<void> => {
    const answer = await operation.run(() => client.undoOperation({ operationId }));
    if (!answer) return;
    setTold(view.undone(answer.restored, answer.editedSince.length));
    undone();
  };
  if (operation.refusal) return <Notice kind="refused">{operation.refusal}</Notice>;
  return (
    <Notice kind="done">
      {told ?? said}{' '}
      {told === null && (
        <button type="button" class="link" disabled={operation.isWorking} onClick={undo}>
          {view.undo}
        </button>
      )}
    </Notice>
  );
};
