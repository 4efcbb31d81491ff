import type { KnownFact } from '../../domain/dossier/ageing';
import type { ItemKey } from '../../domain/dossier/item';
import { isPersonal } from '../../domain/dossier/visible';
import { factInWords } from '../../messages/fact-in-words';
import { TextField } from '../parts/text-field';
import { useSurroundings } from '../surroundings';
import { useAnswers } from './block-answers';
import { FactOrigin } from './fact-list';
import type { PartProps } from './knowledge';
import { RecordedNotice } from './recorded-notice';
import { useRecording } from './recording';
import { ToldWhere } from './suggestions';
import { ValueField } from './value-field';

type Props = PartProps & { name: string; items: readonly ItemKey[]; person?: string };

/**
 * A short set of questions with one source; what is known and fresh is said, not asked, and what is told already stands
 * filled in.
 */
export const BlockForm = ({ name, items, person = '', knowledge, recorded }: Props) => {
  const { messages } = useSurroundings();
  const { dossier, words, sidebar } = messages;
  const recording = useRecording(knowledge.dossier.customerId, recorded);
  const answers = useAnswers(knowledge, name, person);
  const { draft, change, isAsked, knownOf, saidOf, toldOf } = answers;
  const facts = answers.factsOf(items);
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (facts.length > 0 && (await recording.record(draft.operationId, facts))) answers.discard();
  };
  return (
    <form class="follow-up block" aria-label={name} onSubmit={(event) => void save(event)}>
      {items.map((item) => {
        const fact = knownOf(item);
        const told = toldOf(item);
        return !isAsked(item) && fact ? (
          <KnownLine key={item} fact={fact} change={() => answers.sayAnew(fact)} />
        ) : (
          <ValueField
            key={item}
            item={item}
            label={words.factItems[item]}
            value={saidOf(item)}
            hint={told && <ToldWhere suggestion={told} />}
            change={(value) => answers.answer(item, value)}
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
        <button type="submit" disabled={recording.operation.isWorking || facts.length === 0}>
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
      {messages.words.factItems[fact.item]}
      {messages.words.colon}
      <b>{factInWords(fact, messages)}</b>{' '}
      {isPersonal(fact) && <span class="quiet">{messages.dossier.view.personalMark} </span>}
      <button type="button" class="link" onClick={change}>
        {messages.dossier.view.change}
      </button>{' '}
      <FactOrigin fact={fact} />
    </p>
  );
};
