import { useState } from 'preact/hooks';
import type { ValueOf } from '../client';
import { useOnce } from '../effects';
import { useOperation } from '../operation';
import { KeyAccountStar } from '../parts/key-account-star';
import { Notice } from '../parts/notice';
import { Retry } from '../parts/retry';
import { useSurroundings } from '../surroundings';
import { CustomerName } from './customer-name';
import { Pareto } from './pareto';
import { RatesForm } from './rates-form';
import { Strangers } from './running-orders';

type Values = ValueOf<'orderValues'>;

/** Of fewer customers it says nothing who brings most of the value. */
const fewestToCompare = 5;

/** Customers by what they ordered last year and this one, the line of four fifths, and what could not be counted. */
export const ValuesPanel = () => {
  const { client, messages } = useSurroundings();
  const { view, money } = messages.orders;
  const operation = useOperation();
  const [values, setValues] = useState<Values | null>(null);
  const read = async (): Promise<void> => {
    const answer = await operation.run(() => client.orderValues({}));
    if (answer) setValues(answer);
  };
  useOnce(() => void read());
  if (operation.refusal) return <Retry refusal={operation.refusal} again={() => void read()} />;
  if (!values) return <p class="quiet waiting">{messages.sidebar.loading}</p>;
  const { lastYear, thisYear, home, total, fourFifths, lines } = values;
  return (
    <section aria-label={view.values}>
      <h2>{view.values}</h2>
      <p class="quiet">{view.valuesOf(lastYear, thisYear, home)}</p>
      {fourFifths ? (
        <>
          <p>
            {fourFifths.of >= fewestToCompare && (
              <b>{view.fourFifths(fourFifths.customers, fourFifths.of)} </b>
            )}
            {view.total(money(total, home))}
          </p>
          <Pareto lines={lines} />
        </>
      ) : (
        <p>{view.noValues}</p>
      )}
      <ValueLines values={values} />
      <NotCounted values={values} />
      <Strangers strangers={values.strangers} />
      <RatesForm exchange={values.exchange} changed={() => void read()} />
    </section>
  );
};

const ValueLines = ({ values }: { values: Values }) => {
  const { orders } = useSurroundings().messages;
  const { lines, home, more } = values;
  return (
    <>
      <ol class="values">
        {lines.map(({ customerId, customer, value, share, group, loyalty, keyAccount }, index) => (
          <li key={customerId}>
            <span class="quiet">{index + 1}</span>
            <span>
              <CustomerName customerId={customerId} name={customer} />
              {keyAccount && <KeyAccountStar />}
              <span class="hint">
                {Math.round(share * 100)} % · {orders.view.group(group)} · {orders.loyalty[loyalty]}
              </span>
            </span>
            <span class="worth">{orders.money(value, home)}</span>
          </li>
        ))}
      </ol>
      {more > 0 && <p class="quiet">{orders.view.others(more)}</p>}
    </>
  );
};

const mostNamed = 8;

/** Said, not guessed: orders without an amount, a currency that is known, or a rate. */
const NotCounted = ({ values: { unvalued } }: { values: Values }) => {
  const { orders } = useSurroundings().messages;
  if (unvalued.length === 0) return null;
  return (
    <Notice kind="note">
      {orders.view.notCounted(unvalued.length)}
      <ul>
        {unvalued.slice(0, mostNamed).map(({ id, customer, number, amount, currency, why }) => (
          <li key={id}>
            {[customer, number, amount === null ? '' : orders.money(amount, currency)]
              .filter(Boolean)
              .join(' · ')}
            : {orders.unvalued[why]}
          </li>
        ))}
        {unvalued.length > mostNamed && <li>…</li>}
      </ul>
    </Notice>
  );
};
