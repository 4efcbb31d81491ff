import { useState } from 'preact/hooks';
import { readPromise } from '../../domain/follow-up/promise';
import { useKeys } from '../keys';
import { useOperation } from '../operation';
import { newOperationId } from '../operation-id';
import { Notice } from '../parts/notice';
import { useSurroundings } from '../surroundings';

type Props = { customerId: string; text: string };

/** What the text of a contact promises for a day is offered as a plan, kept by one key. */
export const PromiseOffer = ({ customerId, text }: Props) => {
  const { client, messages, today } = useSurroundings();
  const { view } = messages.planning;
  const operation = useOperation();
  const [operationId, setOperationId] = useState(newOperationId);
  const [noted, setNoted] = useState('');
  const promise = readPromise(text, today);
  const said = promise ? `${promise.date} ${promise.text}` : '';
  const note = async (): Promise<void> => {
    if (!promise || said === noted) return;
    const answer = await operation.run(() =>
      client.addPlan({ ...promise, operationId, customerId, kind: 'promise', place: '' }),
    );
    if (!answer) return;
    setNoted(said);
    setOperationId(newOperationId());
  };
  useKeys({ p: () => void note() });
  if (!promise) return null;
  return (
    <>
      <p class="quiet">
        {view.promiseRead(promise.text, messages.sidebar.day(promise.date, today))}{' '}
        {said === noted ? (
          view.promiseNoted
        ) : (
          <button type="button" class="link" disabled={operation.isWorking} onClick={note}>
            {view.notePromise} <span class="key">P</span>
          </button>
        )}
      </p>
      {operation.refusal && <Notice kind="refused">{operation.refusal}</Notice>}
    </>
  );
};
