import { useState } from 'preact/hooks';
import type { ValueOf } from '../client';
import { useOperation } from '../operation';
import { newOperationId } from '../operation-id';
import { Field } from '../parts/field';
import { Notice } from '../parts/notice';
import { useSurroundings } from '../surroundings';
import { CustomerLine } from './customer-line';
import { DoneNotice } from './done-notice';

type Props = Pick<ValueOf<'owners'>, 'owners'> & { changed: () => void };
type Preview = ValueOf<'previewHandOver'>;
type Done = { readonly operationId: string; readonly count: number };

/** All customers of one owner to another; nothing is written before the person has seen whom it moves. */
export const HandOver = ({ owners, changed }: Props) => {
  const { client, messages } = useSurroundings();
  const { care, loading } = messages.sidebar;
  const operation = useOperation();
  const [chosen, setFrom] = useState(owners[0]?.owner ?? '');
  const [to, setTo] = useState('');
  const [preview, setPreview] = useState<Preview | null>(null);
  const [operationId, setOperationId] = useState(newOperationId);
  const [done, setDone] = useState<Done | null>(null);
  const isKnown = owners.some(({ owner }) => owner === chosen);
  const from = isKnown ? chosen : (owners[0]?.owner ?? '');
  const choose = (change: () => void): void => {
    change();
    setPreview(null);
    setOperationId(newOperationId());
  };
  const look = async (): Promise<void> => {
    const answer = await operation.run(() => client.previewHandOver({ from, to: to.trim() }));
    if (answer) setPreview(answer);
  };
  const move = async (): Promise<void> => {
    const request = { operationId, from, to: to.trim() };
    const answer = await operation.run(() => client.handOver(request));
    if (!answer) return;
    setDone({ operationId, count: answer.count });
    choose(() => setTo(''));
    changed();
  };
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      {done && (
        <DoneNotice
          key={done.operationId}
          said={care.handedOver(done.count)}
          operationId={done.operationId}
          undone={changed}
        />
      )}
      <div class="pair">
        <Field label={care.from}>
          <select
            value={from}
            onChange={({ currentTarget }) => choose(() => setFrom(currentTarget.value))}
          >
            {owners.map(({ owner, customers }) => (
              <option key={owner} value={owner}>
                {owner || care.noOwner} · {customers}
              </option>
            ))}
          </select>
        </Field>
        <Field label={care.to}>
          <input
            value={to}
            data-most={100}
            onInput={({ currentTarget }) => choose(() => setTo(currentTarget.value))}
          />
        </Field>
      </div>
      {preview && <p aria-live="polite">{care.wouldMove(preview.count)}</p>}
      {preview && <Examples {...preview} />}
      {operation.refusal && <Notice kind="refused">{operation.refusal}</Notice>}
      <button
        type="button"
        disabled={operation.isWorking || preview?.count === 0}
        onClick={() => void (preview ? move() : look())}
      >
        {operation.isWorking ? loading : preview ? care.handOver : care.dryRun}
      </button>
    </form>
  );
};

const Examples = ({ count, examples }: Preview) => {
  const { care } = useSurroundings().messages.sidebar;
  const more = count - examples.length;
  return (
    <>
      <ul class="found">
        {examples.map((customer) => (
          <CustomerLine key={customer.id} customer={customer} />
        ))}
      </ul>
      {more > 0 && <p class="quiet">{care.andMore(more)}</p>}
    </>
  );
};
