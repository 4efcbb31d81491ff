import { useState } from 'preact/hooks';
import { addDays, readLocalDate } from '../../domain/local-date';
import type { ValueOf } from '../client';
import { ContactFields } from '../customer/contact-fields';
import { useFollowUpDraft } from '../customer/follow-up-draft';
import { useOperation } from '../operation';
import { Field } from '../parts/field';
import { Notice } from '../parts/notice';
import { useSurroundings } from '../surroundings';
import { UndoNotice } from './undo-notice';

type Customer = ValueOf<'selectedCustomers'>['customers'][number];
type Done = { readonly operationId: string; readonly customers: number };

/** One contact with every customer of the selected rows, after a fair or a mailing. */
export const ManyContacts = () => {
  const { client, messages } = useSurroundings();
  const { view } = messages.planning;
  const reading = useOperation();
  const [customers, setCustomers] = useState<readonly Customer[] | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const read = async (): Promise<void> => {
    const answer = await reading.run(() => client.selectedCustomers({}));
    if (answer) setCustomers(answer.customers);
  };
  const without = (customerId: string): void =>
    setCustomers((all) => all?.filter((one) => one.customerId !== customerId) ?? null);
  const logged = (what: Done): void => {
    setDone(what);
    setCustomers(null);
  };
  return (
    <section>
      {done && (
        <UndoNotice
          key={done.operationId}
          operationId={done.operationId}
          said={view.logged(done.customers)}
          undone={() => undefined}
        />
      )}
      <p class="quiet">{customers?.length ? view.selected(customers.length) : view.noneSelected}</p>
      <button type="button" disabled={reading.isWorking} onClick={() => void read()}>
        {view.readSelection}
      </button>
      {reading.refusal && <Notice kind="refused">{reading.refusal}</Notice>}
      {customers && customers.length > 0 && (
        <>
          <Chosen customers={customers} without={without} />
          <ManyForm customerIds={customers.map(({ customerId }) => customerId)} logged={logged} />
        </>
      )}
    </section>
  );
};

type ChosenProps = { customers: readonly Customer[]; without: (customerId: string) => void };

const Chosen = ({ customers, without }: ChosenProps) => (
  <ul class="chosen">
    {customers.map(({ customerId, name, row }) => (
      <li key={customerId}>
        <label class="choice">
          <input type="checkbox" checked onChange={() => without(customerId)} />
          <span>
            {name} <span class="quiet">{row}</span>
          </span>
        </label>
      </li>
    ))}
  </ul>
);

type FormProps = { customerIds: readonly string[]; logged: (done: Done) => void };

const ManyForm = ({ customerIds, logged }: FormProps) => {
  const { client, messages, today } = useSurroundings();
  const { sidebar, planning } = messages;
  const { form } = sidebar;
  const { value, change, discard } = useFollowUpDraft('many', { channel: 'fair', next: 'other' });
  const operation = useOperation();
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { operationId, direction, channel, text, otherDate } = value;
    const topic = value.topic === 'own' ? value.ownTopic.trim() || 'other' : value.topic;
    const entry = { operationId, direction, channel, topic, text, nextDate: otherDate || null };
    const answer = await operation.run(() =>
      client.logFollowUps({ ...entry, customerIds: [...customerIds] }),
    );
    if (!answer) return;
    discard();
    logged({ operationId, customers: answer.customers });
  };
  const inDays = (days: number) => () => change({ otherDate: addDays(today, days) });
  return (
    <form class="follow-up" onSubmit={save}>
      <ContactFields draft={value} change={change} />
      <Field label={form.whatNext} hint={value.otherDate ? '' : form.noDate}>
        <input
          type="date"
          min={today}
          value={value.otherDate}
          onInput={({ currentTarget }) =>
            change({ otherDate: readLocalDate(currentTarget.value) ?? '' })
          }
        />
      </Field>
      <div class="buttons">
        {[3, 7].map((days) => (
          <button key={days} type="button" class="link" onClick={inDays(days)}>
            +{days}
          </button>
        ))}
      </div>
      {operation.refusal && <Notice kind="refused">{operation.refusal}</Notice>}
      <button type="submit" class="action" disabled={operation.isWorking}>
        {operation.isWorking ? sidebar.working : planning.view.logSelected(customerIds.length)}
      </button>
    </form>
  );
};
