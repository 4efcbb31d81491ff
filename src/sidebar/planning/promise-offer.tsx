import { useState } from 'preact/hooks';
import { readPromise } from '../../domain/follow-up/promise';
import { useKeys } from '../keys';
import { useOperation } from '../operation';
import { Notice } from '../parts/notice';
import { useSurroundings } from '../surroundings';

type Props = {
  customerId: string;
  text: string;
  /** Of the contact that is being typed: what is noted of it is taken back with it. */
  operationId: string;
};

/** What the text of a contact promises for a day is offered as a plan, kept by one key and taken back by another. */
export const PromiseOffer = ({ customerId, text, operationId: contact }: Props) => {
  const { client, messages, today } = useSurroundings();
  const { view } = messages.planning;
  const operation = useOperation();
  const [tries, setTries] = useState(1);
  const [noted, setNoted] = useState('');
  const operationId = `${contact}#promise${tries}`;
  const promise = readPromise(text, today);
  const said = promise ? `${promise.date} ${promise.text}` : '';
  const note = async (): Promise<void> => {
    if (!promise || said === noted) return;
    const answer = await operation.run(() =>
      client.makePlans({ operationId, customerId, plans: [{ ...promise, kind: 'promise' }] }),
    );
    if (answer) setNoted(said);
  };
  const takeBack = async (): Promise<void> => {
    if (!(await operation.run(() => client.undoOperation({ operationId })))) return;
    setNoted('');
    setTries(tries + 1);
  };
  useKeys({ p: () => void note() });
  if (!promise) return null;
  return (
    <>
      <p class="quiet">
        {view.promiseRead(promise.text, messages.sidebar.day(promise.date, today))}{' '}
        {said === noted ? (
          <>
            {view.promiseNoted}{' '}
            <button type="button" class="link" disabled={operation.isWorking} onClick={takeBack}>
              {view.undo}
            </button>
          </>
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
