import { useState } from 'preact/hooks';
import { type ItemKey, itemKeys, itemOf } from '../../domain/dossier/item';
import { missingInRegister, type Question } from '../../domain/dossier/next-question';
import { type LocalDate, readLocalDate } from '../../domain/local-date';
import { useDraft } from '../draft';
import { newOperationId } from '../operation-id';
import { Field } from '../parts/field';
import { Notice } from '../parts/notice';
import { TextField } from '../parts/text-field';
import { useSurroundings } from '../surroundings';
import type { Knowledge, PartProps } from './knowledge';
import { RecordedNotice } from './recorded-notice';
import { useRecording } from './recording';
import { ValueField } from './value-field';

export type FactDraft = {
  readonly operationId: string;
  /** Empty while what is proposed is asked for. */
  readonly item: ItemKey | '';
  readonly person: string;
  readonly value: string;
  readonly source: string;
  /** Empty for today. */
  readonly seenOn: LocalDate | '';
};

const blank = (): FactDraft => ({
  operationId: newOperationId(),
  item: '',
  person: '',
  value: '',
  source: '',
  seenOn: '',
});

/** What is being typed about one customer, shared by the list of facts, whose lines can be changed here. */
export const useFactDraft = (customerId: string) => useDraft(`fact:${customerId}`, blank);

const askedNow = (draft: FactDraft, { questions }: Knowledge): Omit<Question, 'why'> => {
  if (draft.item !== '') return { item: draft.item, person: draft.person };
  const [first] = questions;
  return first
    ? { ...first, person: first.person || draft.person }
    : { item: 'address', person: '' };
};

/** One fact, typed or pasted; what is most useful to know is asked for first. */
export const FactForm = ({ knowledge, recorded }: PartProps) => {
  const { messages, today } = useSurroundings();
  const { view } = messages.dossier;
  const { customerId } = knowledge.dossier;
  const recording = useRecording(customerId, recorded);
  const { value: draft, change, discard } = useFactDraft(customerId);
  const [isEmpty, setEmpty] = useState(false);
  const { item, person } = askedNow(draft, knowledge);
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { operationId, value, source, seenOn } = draft;
    setEmpty(value.trim() === '');
    if (value.trim() === '') return;
    const about = itemOf(item).ofPerson ? person : '';
    const fact = { item, person: about, value, source, ...(seenOn && { seenOn }) };
    if (await recording.record(operationId, [fact])) discard();
  };
  return (
    <form id="fact-form" class="follow-up" onSubmit={(event) => void save(event)}>
      <ItemField
        item={item}
        knowledge={knowledge}
        choose={(one) => change({ item: one, value: '' })}
      />
      {itemOf(item).ofPerson && (
        <TextField
          label={view.person}
          value={person}
          type={(name) => change({ item, person: name })}
          isRequired
          offered="people"
        />
      )}
      <datalist id="people">
        {knowledge.people.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <ValueField
        item={item}
        label={view.value}
        value={draft.value}
        change={(value) => change({ item, person, value })}
        rows={2}
      />
      <div class="pair">
        <TextField label={view.source} value={draft.source} type={(source) => change({ source })} />
        <Field label={view.seenOn}>
          <input
            type="date"
            max={today}
            value={draft.seenOn || today}
            onInput={({ currentTarget }) =>
              change({ seenOn: readLocalDate(currentTarget.value) ?? '' })
            }
          />
        </Field>
      </div>
      {isEmpty && draft.value.trim() === '' ? (
        <Notice kind="refused">{view.valueEmpty}</Notice>
      ) : (
        <RecordedNotice recording={recording} />
      )}
      <button type="submit" class="action" disabled={recording.operation.isWorking}>
        {recording.operation.isWorking ? messages.sidebar.working : view.save}
      </button>
      <RegisterGaps knowledge={knowledge} />
    </form>
  );
};

const mostProposed = 6;

type ItemProps = { item: ItemKey; knowledge: Knowledge; choose: (item: ItemKey) => void };

/** The item that is written down: the useful ones first, then all. */
const ItemField = ({ item, knowledge, choose }: ItemProps) => {
  const { dossier, words } = useSurroundings().messages;
  const { view } = dossier;
  const proposed = knowledge.questions.slice(0, mostProposed);
  const why = knowledge.questions.find((question) => question.item === item)?.why;
  const isProposed = (key: ItemKey): boolean => proposed.some((question) => question.item === key);
  const option = (key: ItemKey) => (
    <option key={key} value={key}>
      {words.factItems[key]}
    </option>
  );
  return (
    <Field label={why ? `${view.findNext} · ${view.why[why]}` : view.otherItem}>
      <select value={item} onChange={({ currentTarget }) => choose(currentTarget.value as ItemKey)}>
        <optgroup label={view.findNext}>
          {[...new Set(proposed.map((question) => question.item))].map(option)}
        </optgroup>
        <optgroup label={view.otherItem}>
          {itemKeys.filter((key) => !isProposed(key)).map(option)}
        </optgroup>
      </select>
    </Field>
  );
};

const RegisterGaps = ({ knowledge }: { knowledge: Knowledge }) => {
  const { view, needs } = useSurroundings().messages.dossier;
  const gaps = missingInRegister(knowledge.dossier.needs);
  return gaps.length > 0 ? (
    <p class="quiet">{view.inRegister(gaps.map((key) => needs[key]))}</p>
  ) : null;
};
