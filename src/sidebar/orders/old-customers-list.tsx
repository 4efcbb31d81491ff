import { useRef, useState } from 'preact/hooks';
import type { ValueOf } from '../client';
import { useOnce } from '../effects';
import { useLineKeys } from '../line-keys';
import { useOperation } from '../operation';
import { KeyAccountStar } from '../parts/key-account-star';
import { Retry } from '../parts/retry';
import { useSurroundings } from '../surroundings';
import { CustomerName } from './customer-name';

/** Customers who have ordered, and what keeping each of them still asks for. */
export const OldCustomersList = () => {
  const { client, messages } = useSurroundings();
  const { keeping } = messages.orders;
  const operation = useOperation();
  const [list, setList] = useState<ValueOf<'oldCustomers'> | null>(null);
  const box = useRef<HTMLOListElement>(null);
  useLineKeys(box);
  const read = async (): Promise<void> => {
    const answer = await operation.run(() => client.oldCustomers({}));
    if (answer) setList(answer);
  };
  useOnce(() => void read());
  if (operation.refusal) return <Retry refusal={operation.refusal} again={() => void read()} />;
  if (!list) return <p class="quiet waiting">{messages.sidebar.loading}</p>;
  const { customers, more, complete } = list;
  return (
    <section aria-label={keeping.title}>
      <h2>{keeping.title}</h2>
      {customers.length + complete === 0 && <p class="quiet">{keeping.none}</p>}
      {complete > 0 && <p class="quiet">{keeping.complete(complete)}</p>}
      <ol ref={box} class="log">
        {customers.map(({ customerId, customer, keyAccount, lacks }) => (
          <li key={customerId} data-line tabIndex={-1}>
            <p>
              <CustomerName customerId={customerId} name={customer} />
              {keyAccount && <KeyAccountStar />}
            </p>
            <p class="quiet">{keeping.lacks(lacks.map((task) => keeping.tasks[task]))}</p>
          </li>
        ))}
      </ol>
      {more > 0 && <p class="quiet">{keeping.more(more)}</p>}
    </section>
  );
};
