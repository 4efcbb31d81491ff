import { useRef, useState } from 'preact/hooks';
import type { ValueOf } from '../client';
import { useOnce } from '../effects';
import { useLineKeys } from '../line-keys';
import { useOperation } from '../operation';
import { Notice } from '../parts/notice';
import { Retry } from '../parts/retry';
import { useSurroundings } from '../surroundings';
import { CustomerName } from './customer-name';
import { OrderLine } from './order-line';
import { OrderMarks } from './order-marks';

/** Deals and unpaid orders of all customers, overdue payments first. */
export const RunningOrders = () => {
  const { client, messages } = useSurroundings();
  const { view } = messages.orders;
  const operation = useOperation();
  const [list, setList] = useState<ValueOf<'orders'> | null>(null);
  const box = useRef<HTMLOListElement>(null);
  useLineKeys(box);
  const read = async (): Promise<void> => {
    const answer = await operation.run(() => client.orders({}));
    if (answer) setList(answer);
  };
  useOnce(() => void read());
  if (operation.refusal) return <Retry refusal={operation.refusal} again={() => void read()} />;
  if (!list) return <p class="quiet waiting">{messages.sidebar.loading}</p>;
  return (
    <section aria-label={view.running}>
      <h2>{view.running}</h2>
      <Strangers strangers={list.strangers} />
      {list.orders.length === 0 && <p class="quiet">{view.none}</p>}
      <ol ref={box} class="log">
        {list.orders.map((order) => (
          <OrderLine
            key={order.id}
            order={order}
            home={list.home}
            name={<CustomerName customerId={order.customerId} name={order.customer} />}
          >
            <OrderMarks order={order} customerId={order.customerId} changed={() => void read()} />
          </OrderLine>
        ))}
      </ol>
      {list.more > 0 && <p class="quiet">{view.more(list.more)}</p>}
      <button type="button" class="link" onClick={() => void client.openTab({ tab: 'orders' })}>
        {view.openTab}
      </button>
    </section>
  );
};

type StrangersProps = { strangers: ValueOf<'orders'>['strangers'] };

const mostNamed = 5;

/** Rows whose name belongs to no customer: they are in no number until somebody mends them. */
export const Strangers = ({ strangers }: StrangersProps) => {
  const { view } = useSurroundings().messages.orders;
  if (strangers.length === 0) return null;
  const names = [...new Set(strangers.map(({ customer, number }) => customer || number))];
  const shown = names.length > mostNamed ? [...names.slice(0, mostNamed), '…'] : names;
  return <Notice kind="note">{view.strangers(strangers.length, shown)}</Notice>;
};
