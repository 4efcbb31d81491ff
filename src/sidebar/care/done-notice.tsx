import { useState } from 'preact/hooks';
import type { ValueOf } from '../client';
import { useOperation } from '../operation';
import { EditedSince } from '../parts/edited-since';
import { Notice } from '../parts/notice';
import { useSurroundings } from '../surroundings';

type Props = { said: string; operationId: string; undone?: () => void };

/** What was done, with the way back beside it. */
export const DoneNotice = ({ said, operationId, undone: tell }: Props) => {
  const { client, messages } = useSurroundings();
  const { care, working } = messages.sidebar;
  const operation = useOperation();
  const [undone, setUndone] = useState<ValueOf<'undoOperation'> | null>(null);
  const undo = async (): Promise<void> => {
    const answer = await operation.run(() => client.undoOperation({ operationId }));
    if (!answer) return;
    setUndone(answer);
    tell?.();
  };
  if (undone) {
    return (
      <Notice kind="done">
        {care.undone}
        <EditedSince edited={undone.editedSince} />
      </Notice>
    );
  }
  return (
    <Notice kind={operation.refusal ? 'refused' : 'done'}>
      {operation.refusal ?? said}{' '}
      <button type="button" class="link" disabled={operation.isWorking} onClick={() => void undo()}>
        {operation.isWorking ? working : care.undo}
      </button>
    </Notice>
  );
};
