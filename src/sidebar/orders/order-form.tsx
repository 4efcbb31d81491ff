import { useState } from 'preact/hooks';
import { readLocalDate } from '../../domain/local-date';
import { useDraft } from '../draft';
import { newOperationId } from '../operation-id';
import { Field } from '../parts/field';
import { Notice } from '../parts/notice';
import { useSurroundings } from '../surroundings';
import type { Saving } from './done';
import { type OrderDraft, type OrderSet, orderFrom } from './order-draft';

type Props = {
  customerId: string;
  product: string;
  saving: Saving;
  saved: (set: OrderSet) => void;
};

/** An order or deal, one form for both: the day makes the difference. */
export const OrderForm = ({ customerId, product, saving, saved }: Props) => {
  const { client, messages, today, settings } = useSurroundings();
  const { view } = messages.orders;
  const [unread, setUnread] = useState<string | null>(null);
  const { value, change, discard } = useDraft<OrderDraft>(`order:${customerId}`, () => ({
    operationId: newOperationId(),
    date: today,
    number: '',
    amount: '',
    currency: settings.exchange.home,
    product,
    payBy: '',
  }));
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const set = orderFrom(value);
    const whyNot = {
      empty: view.empty,
      amount: view.amountUnread,
      currency: view.currencyUnread,
    } as const;
    setUnread(typeof set === 'string' ? whyNot[set] : null);
    if (typeof set === 'string') return;
    const { operationId } = value;
    const request = { operationId, customerId, orderId: null, set };
    const isSaved = await saving.save({ operationId, said: view.changed }, () =>
      client.saveOrder(request),
    );
    if (!isSaved) return;
    discard();
    saved(set);
  };
  return (
    <form class="order" aria-label={view.newOrder} onSubmit={(event) => void submit(event)}>
      <OrderFields draft={value} change={change} />
      {unread && <Notice kind="refused">{unread}</Notice>}
      <button type="submit" class="action" disabled={saving.operation.isWorking}>
        {saving.operation.isWorking ? messages.sidebar.working : view.save}
      </button>
    </form>
  );
};

type FieldsProps = { draft: OrderDraft; change: (part: Partial<OrderDraft>) => void };

const OrderFields = ({ draft, change }: FieldsProps) => {
  const { messages, today } = useSurroundings();
  const { view } = messages.orders;
  const text = (key: 'number' | 'amount' | 'currency' | 'product', label: string) => (
    <Field label={label}>
      <input
        value={draft[key]}
        data-most={200}
        inputMode={key === 'amount' ? 'decimal' : 'text'}
        onInput={({ currentTarget }) => change({ [key]: currentTarget.value })}
      />
    </Field>
  );
  const day = (key: 'date' | 'payBy', label: string, most?: string) => (
    <Field label={label}>
      <input
        type="date"
        value={draft[key]}
        {...(most ? { max: most } : {})}
        onInput={({ currentTarget }) => change({ [key]: readLocalDate(currentTarget.value) ?? '' })}
      />
    </Field>
  );
  return (
    <>
      <div class="pair">
        {text('amount', view.amount)}
        {text('currency', view.currency)}
      </div>
      <div class="pair">
        {text('number', view.number)}
        {text('product', view.product)}
      </div>
      <div class="pair">
        {day('date', view.orderedOn, today)}
        {day('payBy', view.payBy)}
      </div>
      <p class="hint">
        {view.orderedOnHint}{' '}
        {draft.date !== '' && (
          <button type="button" class="link" onClick={() => change({ date: '' })}>
            {view.notOrderedYet}
          </button>
        )}
      </p>
    </>
  );
};
