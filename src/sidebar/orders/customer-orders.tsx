import { useState } from 'preact/hooks';
import type { ValueOf } from '../client';
import type { RowCard } from '../customer/customer-header';
import { useFollowUpDraft } from '../customer/follow-up-draft';
import { RecordedNotice } from '../dossier/recorded-notice';
import { type NewFacts, useRecording } from '../dossier/recording';
import { useOnce } from '../effects';
import { useOperation } from '../operation';
import { Retry } from '../parts/retry';
import { useSurroundings } from '../surroundings';
import { useTriedRequests } from '../tried-requests';
import { AfterSigning } from './after-signing';
import { DocumentsPanel } from './documents-panel';
import { useSaving } from './done';
import { KeepingPanel } from './keeping-panel';
import type { OrderSet } from './order-draft';
import { OrderForm } from './order-form';
import { OrderLine, type OrderOf } from './order-line';
import { OrderMarks } from './order-marks';
import { OrderedClass } from './ordered-class';
import { PlanProposals } from './plan-proposals';
import { SavedNotice } from './saved-notice';
import { Standing } from './standing';

type Props = { card: RowCard; openFollowUp: () => void };
type Dealings = ValueOf<'dealings'>;

/** What is bought and owed: orders and deals of one customer, his standing, his care and his papers. */
export const CustomerOrders = ({ card, openFollowUp }: Props) => {
  const { client, messages } = useSurroundings();
  const operation = useOperation();
  const [dealings, setDealings] = useState<Dealings | null>(null);
  const read = async (): Promise<void> => {
    const answer = await operation.run(() => client.dealings({ customerId: card.id }));
    if (answer) setDealings(answer);
  };
  const recording = useRecording(card.id, () => void read());
  const tried = useTriedRequests();
  useOnce(() => void read());
  if (operation.refusal) return <Retry refusal={operation.refusal} again={() => void read()} />;
  if (!dealings) return <p class="quiet waiting">{messages.sidebar.loading}</p>;
  const record = async (facts: NewFacts): Promise<void> => {
    if (await recording.record(tried.idFor(facts), facts)) tried.isDone(facts);
  };
  return (
    <>
      <OrdersOf card={card} dealings={dealings} read={read} openFollowUp={openFollowUp} />
      <RecordedNotice recording={recording} />
      <Standing dealings={dealings} record={(facts) => void record(facts)} />
      {dealings.keyAccount && (
        <PlanProposals
          title={messages.orders.view.care}
          customerId={card.id}
          proposed={dealings.care}
          changed={() => void read()}
        />
      )}
      <DocumentsPanel
        customerId={card.id}
        name={card.company || card.contact}
        dealings={dealings}
        changed={() => void read()}
      />
      <KeepingPanel
        keeping={dealings.keeping}
        contact={card.contact}
        record={(facts) => void record(facts)}
      />
    </>
  );
};

type LinesProps = {
  orders: readonly OrderOf[];
  card: RowCard;
  dealings: Dealings;
  changed: () => void;
};

const OrderLines = ({ orders, card, dealings, changed }: LinesProps) => (
  <ol class="log">
    {orders.map((order) => (
      <OrderLine key={order.id} order={order} home={dealings.home}>
        <OrderMarks order={order} customerId={card.id} changed={changed} />
        <AfterSigning
          order={order}
          customerId={card.id}
          planned={dealings.planned}
          changed={changed}
        />
      </OrderLine>
    ))}
  </ol>
);

/** So many are shown at once, and whatever is not paid. */
const mostFresh = 3;

type OrdersProps = Props & { dealings: Dealings; read: () => Promise<void> };

/** Orders and deals, the newest first, and the form for the next one. */
const OrdersOf = ({ card, dealings, read, openFollowUp }: OrdersProps) => {
  const { messages } = useSurroundings();
  const { view } = messages.orders;
  const saving = useSaving();
  const draft = useFollowUpDraft(card.id);
  const [placed, setPlaced] = useState<OrderSet | null>(null);
  const changed = (): void => void read();
  const fresh = dealings.orders.filter(({ paid }, index) => paid === null || index < mostFresh);
  const older = dealings.orders.filter((order) => !fresh.includes(order));
  const logContact = (): void => {
    const { number = '', amount, currency = '' } = placed ?? {};
    const worth = typeof amount === 'number' ? messages.orders.money(amount, currency) : '';
    const text = [number, worth].filter(Boolean).join(' · ');
    draft.change({ topic: 'orderPlaced', direction: 'in', text });
    openFollowUp();
  };
  return (
    <section aria-label={view.orders}>
      <h2>{view.orders}</h2>
      <SavedNotice saving={saving} undone={changed} />
      {saving.done && placed?.date && (
        <>
          <OrderedClass key={saving.done.operationId} card={card} on={placed.date} />
          <p>
            <button type="button" class="link" onClick={logContact}>
              {view.logContact}
            </button>
          </p>
        </>
      )}
      {dealings.orders.length === 0 && <p class="quiet">{view.none}</p>}
      <OrderLines orders={fresh} {...{ card, dealings, changed }} />
      {older.length > 0 && (
        <details>
          <summary>{view.older(older.length)}</summary>
          <OrderLines orders={older} {...{ card, dealings, changed }} />
        </details>
      )}
      {dealings.more > 0 && <p class="quiet">{view.more(dealings.more)}</p>}
      <details>
        <summary>{view.newOrder}</summary>
        <OrderForm
          customerId={card.id}
          product={dealings.product}
          saving={saving}
          saved={(set) => {
            setPlaced(set);
            void read();
          }}
        />
      </details>
    </section>
  );
};
