import { useState } from 'preact/hooks';
import type { ValueOf } from '../client';
import { useOperation } from '../operation';
import { newOperationId } from '../operation-id';
import { Notice } from '../parts/notice';
import { useSurroundings } from '../surroundings';
import { CustomerLine } from './customer-line';
import { DoneNotice } from './done-notice';
import { HandOver } from './hand-over';
import { WhoIAm } from './who-i-am';

type Owners = ValueOf<'owners'>;

/** Who looks after whom, handing over, and customers whom nobody looks after. */
export const OwnersPanel = () => {
  const { client, messages } = useSurroundings();
  const { care, loading } = messages.sidebar;
  const operation = useOperation();
  const [known, setKnown] = useState<Owners | null>(null);
  const read = async (): Promise<void> => {
    const answer = await operation.run(() => client.owners({}));
    if (answer) setKnown(answer);
  };
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && !known && void read()}>
      <summary>{care.owners}</summary>
      {operation.isWorking && <p class="quiet waiting">{loading}</p>}
      {operation.refusal && <Notice kind="refused">{operation.refusal}</Notice>}
      {known && (
        <>
          <WhoIAm known={known} changed={(now) => setKnown({ ...known, ...now })} />
          <HandOver owners={known.owners} changed={() => void read()} />
          {known.pool.length > 0 && <Pool pool={known.pool} />}
        </>
      )}
    </details>
  );
};

const Pool = ({ pool }: Pick<Owners, 'pool'>) => {
  const { sidebar, words } = useSurroundings().messages;
  const { care } = sidebar;
  return (
    <>
      <h2>{care.pool}</h2>
      <p class="hint">{care.poolHint}</p>
      <ul class="found">
        {pool.map((customer) => (
          <CustomerLine
            key={customer.id}
            customer={customer}
            note={`${customer.owner}${words.colon}${care.poolDays(customer.days, customer.state === 'warned')}`}
          >
            {customer.state === 'proposed' && <GiveUp customer={customer} />}
          </CustomerLine>
        ))}
      </ul>
    </>
  );
};

const GiveUp = ({ customer }: { customer: Owners['pool'][number] }) => {
  const { client, messages } = useSurroundings();
  const { care } = messages.sidebar;
  const operation = useOperation();
  const [operationId] = useState(newOperationId);
  const [isDone, setDone] = useState(false);
  const giveUp = async (): Promise<void> => {
    const { owner, id } = customer;
    const request = { operationId, from: owner, to: '', customerIds: [id] };
    if (await operation.run(() => client.handOver(request))) setDone(true);
  };
  if (isDone) return <DoneNotice said={care.handedOver(1)} operationId={operationId} />;
  return (
    <>
      <button
        type="button"
        class="link"
        disabled={operation.isWorking}
        onClick={() => void giveUp()}
      >
        {care.giveUp}
      </button>
      {operation.refusal && <Notice kind="refused">{operation.refusal}</Notice>}
    </>
  );
};
