import { type ItemKey, isItem, itemKeys, itemOf } from '../../domain/dossier/item';
import { useDraft } from '../draft';
import { newOperationId } from '../operation-id';
import { Field } from '../parts/field';
import { useSurroundings } from '../surroundings';
import { RecordedNotice } from './recorded-notice';
import { type DossierOf, useRecording } from './recording';
import { ValueField } from './value-field';

type FactDraft = {
  readonly operationId: string;
  readonly item: ItemKey | '';
  readonly person: string;
  readonly value: string;
  readonly source: string;
};

const blank = (): FactDraft => ({
  operationId: newOperationId(),
  item: '',
  person: '',
  value: '',
  source: '',
});

type Props = { dossier: DossierOf; recorded: (dossier: DossierOf) => void };

/** The first thing that is not known and that the lowest open level asks for. */
const nextItem = ({ needs }: DossierOf): ItemKey =>
  needs
    .filter(({ known, isRequired }) => isRequired && (known === 'unknown' || known === 'stale'))
    .map(({ key }) => key)
    .find(isItem) ?? 'address';

/** One fact, typed or pasted; what is most useful to know is proposed. */
export const FactForm = ({ dossier, recorded }: Props) => {
  const { messages } = useSurroundings();
  const { view } = messages.dossier;
  const { customerId } = dossier;
  const recording = useRecording(customerId, recorded);
  const { value: draft, change, discard } = useDraft(`fact:${customerId}`, blank);
  const item = draft.item || nextItem(dossier);
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { operationId, value, source } = draft;
    const person = itemOf(item).ofPerson ? draft.person : '';
    if (value.trim() === '') return;
    if (await recording.record(operationId, [{ item, person, value, source }])) discard();
  };
  return (
    <form class="follow-up" onSubmit={(event) => void save(event)}>
      <ItemField item={item} choose={(chosen) => change({ item: chosen, value: '' })} />
      {itemOf(item).ofPerson && (
        <TextField
          label={view.person}
          value={draft.person}
          type={(person) => change({ person })}
          isRequired
        />
      )}
      <ValueField
        item={item}
        label={view.value}
        value={draft.value}
        change={(value) => change({ value })}
        rows={2}
      />
      <TextField label={view.source} value={draft.source} type={(source) => change({ source })} />
      <RecordedNotice recording={recording} />
      <button type="submit" disabled={recording.operation.isWorking}>
        {recording.operation.isWorking ? messages.sidebar.working : view.save}
      </button>
    </form>
  );
};

const ItemField = ({ item, choose }: { item: ItemKey; choose: (item: ItemKey) => void }) => {
  const { dossier, words } = useSurroundings().messages;
  return (
    <Field label={dossier.view.findNext}>
      <select value={item} onChange={({ currentTarget }) => choose(currentTarget.value as ItemKey)}>
        {itemKeys.map((key) => (
          <option key={key} value={key}>
            {words.factItems[key]}
          </option>
        ))}
      </select>
    </Field>
  );
};

type TextProps = {
  label: string;
  value: string;
  type: (text: string) => void;
  isRequired?: boolean;
};

const TextField = ({ label, value, type, isRequired }: TextProps) => (
  <Field label={label}>
    <input
      value={value}
      maxLength={500}
      required={isRequired === true}
      onInput={({ currentTarget }) => type(currentTarget.value)}
    />
  </Field>
);
