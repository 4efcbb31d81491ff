import { useState } from 'preact/hooks';
import { writeRates } from '../../domain/order/rates';
import { useDraft } from '../draft';
import { useOperation } from '../operation';
import { Field } from '../parts/field';
import { Notice } from '../parts/notice';
import { useSurroundings } from '../surroundings';

/** Home currency and exchange rates as they stand on the Settings tab. */
export const RatesForm = ({ saved }: { saved: () => void }) => {
  const { client, messages, settings } = useSurroundings();
  const { view } = messages.orders;
  const operation = useOperation();
  const [isSaved, setSaved] = useState(false);
  const { value, change } = useDraft('rates', () => ({
    home: settings.exchange.home,
    rates: writeRates(settings.exchange.rates),
  }));
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const answer = await operation.run(() => client.saveRates(value));
    if (!answer) return;
    change(answer);
    setSaved(true);
    saved();
  };
  return (
    <details>
      <summary>{view.rates}</summary>
      <form class="order" onSubmit={(event) => void save(event)}>
        <Field label={view.homeCurrency}>
          <input
            value={value.home}
            maxLength={20}
            required
            onInput={({ currentTarget }) => change({ home: currentTarget.value })}
          />
        </Field>
        <Field label={view.rates} hint={view.rateHint(value.home)}>
          <textarea
            rows={3}
            maxLength={5_000}
            value={value.rates}
            onInput={({ currentTarget }) => change({ rates: currentTarget.value })}
          />
        </Field>
        {operation.refusal && <Notice kind="refused">{operation.refusal}</Notice>}
        {isSaved && !operation.refusal && <Notice kind="done">{view.ratesSaved}</Notice>}
        <button type="submit" disabled={operation.isWorking}>
          {operation.isWorking ? messages.sidebar.working : view.saveRates}
        </button>
      </form>
    </details>
  );
};
