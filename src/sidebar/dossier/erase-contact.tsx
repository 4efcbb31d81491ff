import { useState } from 'preact/hooks';
import { useOperation } from '../operation';
import { newOperationId } from '../operation-id';
import { Notice } from '../parts/notice';
import { useSurroundings } from '../surroundings';
import type { DossierOf } from './recording';

type Props = { customerId: string; person: string; recorded: (dossier: DossierOf) => void };

/** Asked twice, since it cannot be taken back. */
export const EraseContact = ({ customerId, person, recorded }: Props) => {
  const { client, messages } = useSurroundings();
  const { care, back, working } = messages.sidebar;
  const operation = useOperation();
  const [operationId] = useState(newOperationId);
  const [isAsking, setAsking] = useState(false);
  const erase = async (): Promise<void> => {
    const request = { operationId, customerId, person };
    const answer = await operation.run(() => client.eraseContact(request));
    if (answer) recorded(answer.dossier);
  };
  if (!isAsking) {
    return (
      <button type="button" class="link" onClick={() => setAsking(true)}>
        {care.erase}
      </button>
    );
  }
  return (
    <>
      <p role="alert">
        {care.eraseContactSure(person)} {care.eraseElsewhere}
      </p>
      {operation.refusal && <Notice kind="refused">{operation.refusal}</Notice>}
      <div class="buttons">
        <button type="button" disabled={operation.isWorking} onClick={() => void erase()}>
          {operation.isWorking ? working : care.eraseYes}
        </button>
        <button type="button" onClick={() => setAsking(false)}>
          {back}
        </button>
      </div>
    </>
  );
};
