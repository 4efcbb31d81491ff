import { useState } from 'preact/hooks';
import { useOnce } from '../effects';
import { useOperation } from '../operation';
import { newOperationId } from '../operation-id';
import { Notice } from '../parts/notice';
import { useSurroundings } from '../surroundings';

/** Who was erased and is there again with an older version of the workbook can be erased once more, or kept. */
export const ErasedBack = () => {
  const { client, messages } = useSurroundings();
  const { care, working } = messages.sidebar;
  const operation = useOperation();
  const [customerIds, setIds] = useState<readonly string[]>([]);
  useOnce(() => {
    client.erasedBack({}).then(
      (answer) => setIds(answer.customerIds),
      () => undefined,
    );
  });
  if (customerIds.length === 0) return null;
  const eraseAll = async (): Promise<void> => {
    for (const customerId of customerIds) {
      const request = { operationId: newOperationId(), customerId };
      if (!(await operation.run(() => client.erasePerson(request)))) return;
      setIds((left) => left.filter((id) => id !== customerId));
    }
  };
  const keep = async (): Promise<void> => {
    const request = { customerIds: [...customerIds] };
    if (await operation.run(() => client.keepErased(request))) setIds([]);
  };
  return (
    <section>
      <Notice kind="note">
        <p>{care.erasedBack(customerIds.length)}</p>
        <div class="buttons">
          <button
            type="button"
            class="action"
            disabled={operation.isWorking}
            onClick={() => void eraseAll()}
          >
            {operation.isWorking ? working : care.eraseAgain}
          </button>
          <button type="button" disabled={operation.isWorking} onClick={() => void keep()}>
            {care.keepErased}
          </button>
        </div>
      </Notice>
      {operation.refusal && <Notice kind="refused">{operation.refusal}</Notice>}
    </section>
  );
};
