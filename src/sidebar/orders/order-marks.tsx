import { useState } from 'preact/hooks';
import { isPerhapsNoOrder, type OrderMark, orderMarks } from '../../domain/order/order';
import type { InputOf } from '../client';
import { useChange } from '../effects';
import { Notice } from '../parts/notice';
import { useSurroundings } from '../surroundings';
import { useTriedRequests } from '../tried-requests';
import { ClosingHints } from './closing-hints';
import { ContractChecklist } from './contract-checklist';
import { type Saving, useSaving } from './done';
import type { OrderOf } from './order-line';
import { SavedNotice } from './saved-notice';

type Set = Pick<InputOf<'saveOrder'>['set'], OrderMark | 'date' | 'contract'>;
type Props = { order: OrderOf; customerId: string; changed: () => void };

/**
 * What an order has reached, each mark set by a tick on the day it happens; every change can be taken back. A tick stands
 * at once, and goes back with the reason where the sheet refuses it.
 */
export const OrderMarks = ({ order, customerId, changed }: Props) => {
  const { client, messages, today } = useSurroundings();
  const { marks, view } = messages.orders;
  const saving = useSaving();
  const tried = useTriedRequests();
  const [wanted, setWanted] = useState<Set>({});
  useChange(order, () => {
    if (!saving.operation.isWorking) setWanted({});
  });
  const shown: Pick<OrderOf, OrderMark | 'date'> = { ...order, ...(wanted as Partial<OrderOf>) };
  const set = async (values: Set): Promise<void> => {
    const operationId = tried.idFor(values);
    const request = { operationId, customerId, orderId: order.id, set: values };
    setWanted(values);
    const isSaved = await saving.save({ operationId, said: view.changed }, () =>
      client.saveOrder(request),
    );
    if (!isSaved) {
      setWanted({});
      return;
    }
    tried.isDone(values);
    changed();
  };
  const undone = (): void => {
    setWanted({});
    changed();
  };
  const tick = (mark: OrderMark): void => void set({ [mark]: shown[mark] === null ? today : null });
  return (
    <details>
      <summary>{view.reached}</summary>
      <fieldset class="marks">
        <legend class="unseen">{view.reached}</legend>
        {orderMarks.map((mark) => (
          <label key={mark} class="choice">
            <input
              type="checkbox"
              checked={shown[mark] !== null}
              disabled={saving.operation.isWorking}
              onChange={() => tick(mark)}
            />
            <span>
              {marks[mark]}
              {shown[mark] && (
                <span class="quiet"> · {messages.sidebar.day(shown[mark], today)}</span>
              )}
            </span>
          </label>
        ))}
      </fieldset>
      {shown.date === null && (
        <button
          type="button"
          disabled={saving.operation.isWorking}
          onClick={() => void set({ date: today })}
        >
          {view.placedToday}
        </button>
      )}
      <PerhapsNoOrder order={shown} saving={saving} set={set} />
      <SavedNotice saving={saving} undone={undone} />
      {(shown.paid === null || order.contract !== '') && (
        <ContractChecklist
          key={order.contract}
          settled={order.contract}
          save={(contract) => void set({ contract })}
        />
      )}
      {shown.date === null && <ClosingHints />}
    </details>
  );
};

type DoubtProps = {
  order: Pick<OrderOf, OrderMark | 'date'>;
  saving: Saving;
  set: (values: Set) => Promise<void>;
};

/** The form proposes today as the day of the order, and whoever notes a deal may leave it standing. */
const PerhapsNoOrder = ({ order, saving, set }: DoubtProps) => {
  const { messages, today } = useSurroundings();
  const { view } = messages.orders;
  if (order.date === null || !isPerhapsNoOrder(order)) return null;
  return (
    <Notice kind="note">
      {view.countsSince(messages.sidebar.day(order.date, today))}{' '}
      <button
        type="button"
        class="link"
        disabled={saving.operation.isWorking}
        onClick={() => void set({ date: null })}
      >
        {view.notOrderedYet}
      </button>
    </Notice>
  );
};
