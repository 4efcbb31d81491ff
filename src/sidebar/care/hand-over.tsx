import { useState } from 'preact/hooks';
import type { ValueOf } from '../client';
import { useOperation } from '../operation';
import { newOperationId } from '../operation-id';
import { Field } from '../parts/field';
import { Notice } from '../parts/notice';
import { useSurroundings } from '../surroundings';
import { CustomerLine } from './customer-line';
import { DoneNotice } from './done-notice';

type Props = Pick<ValueOf<'owners'>, 'owners'>;
type Preview = ValueOf<'previewHandOver'>;

/** All customers of one owner to another; nothing is written before the person has seen whom it moves. */
export const HandOver = ({ owners }: Props) => {
  const { client, messages } = useSurroundings();
  const { care, loading } = messages.sidebar;
  const operation = useOperation();
  const [from, setFrom] = useState(owners[0]?.owner ?? '');
  const [to, setTo] = useState('');
  const [preview, setPreview] = useState<Preview | null>(null);
  const [operationId, setOperationId] = useState(newOperationId);
  const [done, setDone] = useState<number | null>(null);
  const choose = (change: () => void): void => {
    change();
    setPreview(null);
    setDone(null);
    setOperationId(newOperationId());
  };
  const look = async (): Promise<void> => {
    const answer = await operation.run(() => client.previewHandOver({ from, to: to.trim() }));
    if (answer) setPreview(answer);
  };
  const move = async (): Promise<void> => {
    const request = { operationId, from, to: to.trim() };
    const answer = await operation.run(() => client.handOver(request));
    if (answer) setDone(answer.count);
  };
  if (done !== null) return <DoneNotice said={care.handedOver(done)} operationId={operationId} />;
  return (
    <form onSubmit={(event) => event.preventDefault()}>
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
            maxLength={100}
            onInput={({ currentTarget }) => choose(() => setTo(currentTarget.value))}
          />
        </Field>
      </div>
      {preview && <p aria-live="polite">{care.wouldMove(preview.count)}</p>}
      {preview && (
        <ul class="found">
          {preview.examples.map((customer) => (
            <CustomerLine key={customer.id} customer={customer} />
          ))}
        </ul>
      )}
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
