import type { Exchange } from '../../domain/order/money';
import { exchangeText, writeRates } from '../../domain/order/rates';
import { useDraft } from '../draft';
import { newOperationId } from '../operation-id';
import { Field } from '../parts/field';
import { useSurroundings } from '../surroundings';
import { useSaving } from './done';
import { SavedNotice } from './saved-notice';

/** Home currency and exchange rates as they stand on the Settings tab. */
export const RatesForm = ({ exchange, changed }: { exchange: Exchange; changed: () => void }) => {
  const { client, messages } = useSurroundings();
  const { view } = messages.orders;
  const saving = useSaving();
  const { value, change, discard } = useDraft(`rates:${exchangeText(exchange)}`, () => ({
    operationId: newOperationId(),
    home: exchange.home,
    rates: writeRates(exchange.rates),
  }));
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const done = { operationId: value.operationId, said: view.ratesSaved };
    if (!(await saving.save(done, () => client.saveRates(value)))) return;
    discard();
    changed();
  };
  return (
    <details>
      <summary>{view.rates}</summary>
      <form class="order" onSubmit={(event) => void save(event)}>
        <Field label={view.homeCurrency}>
          <input
            value={value.home}
            data-most={20}
            required
            onInput={({ currentTarget }) => change({ home: currentTarget.value })}
          />
        </Field>
        <Field label={view.rates} hint={view.rateHint(value.home)}>
          <textarea
            rows={3}
            data-most={5_000}
            value={value.rates}
            onInput={({ currentTarget }) => change({ rates: currentTarget.value })}
          />
        </Field>
        <SavedNotice saving={saving} undone={changed} />
        <button type="submit" disabled={saving.operation.isWorking}>
          {saving.operation.isWorking ? messages.sidebar.working : view.saveRates}
        </button>
      </form>
    </details>
  );
};
