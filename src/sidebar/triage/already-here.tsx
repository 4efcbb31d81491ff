import type { ValueOf } from '../client';
import { useOperation } from '../operation';
import { Notice } from '../parts/notice';
import { useSurroundings } from '../surroundings';

export type DecidedBefore = NonNullable<ValueOf<'likelyCustomers'>['decided']>;

/** The inquiry stands on its tab already: what was decided, and the way to its customer. */
export const AlreadyHere = ({ before, again }: { before: DecidedBefore; again: () => void }) => {
  const { client, messages } = useSurroundings();
  const { sidebar, words } = messages;
  const operation = useOperation();
  const { received, kind, customer, customerId } = before;
  const open = () => operation.run(() => client.showCustomer({ customerId }));
  return (
    <>
      {operation.refusal && <Notice kind="refused">{operation.refusal}</Notice>}
      <p role="status">{sidebar.triage.alreadyHere(received, words.kinds[kind], customer)}</p>
      <div class="buttons">
        {customerId && (
          <button type="button" class="action" onClick={() => void open()}>
            {sidebar.triage.openCustomer}
          </button>
        )}
        <button type="button" onClick={again}>
          {sidebar.triage.allTheSame}
        </button>
      </div>
    </>
  );
};
