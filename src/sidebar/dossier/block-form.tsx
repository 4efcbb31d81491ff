import type { KnownFact } from '../../domain/dossier/ageing';
import { isSamePerson } from '../../domain/dossier/fact';
import type { ItemKey } from '../../domain/dossier/item';
import { isPersonal } from '../../domain/dossier/visible';
import { factInWords } from '../../messages/fact-in-words';
import { useDraft } from '../draft';
import { newOperationId } from '../operation-id';
import { TextField } from '../parts/text-field';
import { useSurroundings } from '../surroundings';
import { FactOrigin } from './fact-list';
import type { PartProps } from './knowledge';
import { RecordedNotice } from './recorded-notice';
import { useRecording } from './recording';
import { ValueField } from './value-field';

type BlockDraft = {
  readonly operationId: string;
  readonly values: Readonly<Partial<Record<ItemKey, string>>>;
  /** Known items that are being said anew. */
  readonly anew: readonly ItemKey[];
  readonly source: string;
};

const blank = (): BlockDraft => ({
  operationId: newOperationId(),
  values: {},
  anew: [],
  source: '',
});

type Props = PartProps & { name: string; items: readonly ItemKey[]; person?: string };

/** A short set of questions with one source; what is known and fresh is said, not asked. */
export const BlockForm = ({ name, items, person = '', knowledge, recorded }: Props) => {
  const { messages } = useSurroundings();
  const { dossier, words, sidebar } = messages;
  const { customerId } = knowledge.dossier;
  const recording = useRecording(customerId, recorded);
  const key = `block:${customerId}:${name}:${person}`;
  const { value: draft, change, discard } = useDraft(key, blank);
  const factOf = (item: ItemKey): KnownFact | undefined =>
    knowledge.known.find((fact) => fact.item === item && isSamePerson(fact.person, person));
  const isAsked = (item: ItemKey): boolean =>
    draft.anew.includes(item) || (factOf(item)?.freshness ?? 'stale') === 'stale';
  const said = items.filter((item) => isAsked(item) && draft.values[item]?.trim());
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { source, values, operationId } = draft;
    const facts = said.map((item) => ({ item, person, value: values[item] ?? '', source }));
    if (facts.length > 0 && (await recording.record(operationId, facts))) discard();
  };
  return (
    <form class="follow-up block" aria-label={name} onSubmit={(event) => void save(event)}>
      {items.map((item) => {
        const fact = factOf(item);
        return !isAsked(item) && fact ? (
          <KnownLine
            key={item}
            fact={fact}
            change={() =>
              change({
                anew: [...draft.anew, item],
                values: { ...draft.values, [item]: fact.value },
              })
            }
          />
        ) : (
          <ValueField
            key={item}
            item={item}
            label={words.factItems[item]}
            value={draft.values[item] ?? ''}
            change={(value) => change({ values: { ...draft.values, [item]: value } })}
          />
        );
      })}
      {items.some(isAsked) && (
        <TextField
          label={dossier.view.source}
          value={draft.source}
          type={(source) => change({ source })}
        />
      )}
      <RecordedNotice recording={recording} />
      {items.some(isAsked) && (
        <button type="submit" disabled={recording.operation.isWorking || said.length === 0}>
          {recording.operation.isWorking ? sidebar.working : dossier.view.save}
        </button>
      )}
    </form>
  );
};

const KnownLine = ({ fact, change }: { fact: KnownFact; change: () => void }) => {
  const { messages } = useSurroundings();
  return (
    <p class="known">
      {messages.words.factItems[fact.item]}: <b>{factInWords(fact, messages)}</b>{' '}
      {isPersonal(fact) && <span class="quiet">{messages.dossier.view.personalMark} </span>}
      <button type="button" class="link" onClick={change}>
        {messages.dossier.view.change}
      </button>{' '}
      <FactOrigin fact={fact} />
    </p>
  );
};
