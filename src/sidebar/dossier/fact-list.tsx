import type { KnownFact } from '../../domain/dossier/ageing';
import { keyOfFact } from '../../domain/dossier/fact';
import { isPersonal } from '../../domain/dossier/visible';
import { factInWords } from '../../messages/fact-in-words';
import { useDraft } from '../draft';
import { newOperationId } from '../operation-id';
import { useSurroundings } from '../surroundings';
import { useFactDraft } from './fact-form';
import type { Knowledge, PartProps } from './knowledge';
import { RecordedNotice } from './recorded-notice';
import { type Recording, useRecording } from './recording';
import { SafeLink } from './safe-link';

/** What is known of the company, each with its source and day; what is old fades. */
export const FactList = ({ knowledge, recorded }: PartProps) => {
  const recording = useRecording(knowledge.dossier.customerId, recorded);
  const { view } = useSurroundings().messages.dossier;
  const known = knowledge.known.filter(({ person }) => person === '');
  return (
    <section>
      <h2>{view.facts}</h2>
      {known.length === 0 && <p class="quiet">{view.nothingKnown}</p>}
      <RecordedNotice recording={recording} />
      <ul class="facts">
        {known.map((fact) => (
          <FactLine key={keyOfFact(fact)} fact={fact} knowledge={knowledge} recording={recording} />
        ))}
      </ul>
    </section>
  );
};

/** How a fact came to be known and how old it is. */
export const FactOrigin = ({ fact }: { fact: KnownFact }) => {
  const { messages, today } = useSurroundings();
  const { dossier, sidebar } = messages;
  const rest = [sidebar.day(fact.seenOn, today), dossier.freshness(fact)].filter(Boolean);
  return (
    <span class="quiet">
      {fact.source && (
        <>
          <SafeLink text={fact.source} /> ·{' '}
        </>
      )}
      {rest.join(' · ')}
    </span>
  );
};

type LineProps = { fact: KnownFact; knowledge: Knowledge; recording: Recording };

const FactLine = ({ fact, knowledge, recording }: LineProps) => {
  const { messages } = useSurroundings();
  const { words, dossier } = messages;
  const { view } = dossier;
  const { change } = useFactDraft(fact.customerId);
  const older =
    knowledge.dossier.facts.filter((one) => keyOfFact(one) === keyOfFact(fact)).length - 1;
  const edit = (): void => {
    const { item, person, value, source } = fact;
    change({ item, person, value, source, seenOn: '' });
    document.getElementById('fact-form')?.scrollIntoView();
  };
  const { value: retraction, discard } = useDraft(
    `gone:${keyOfFact(fact)}:${fact.operationId}`,
    () => ({
      operationId: newOperationId(),
    }),
  );
  const retract = async (): Promise<void> => {
    const { item, person } = fact;
    const gone = { item, person, value: '', source: '' };
    if (await recording.record(retraction.operationId, [gone])) discard();
  };
  return (
    <li class={fact.freshness}>
      <span>
        <b>{words.factItems[fact.item]}</b>
        {isPersonal(fact) && (
          <span class="quiet" title={view.personal}>
            {' '}
            {view.personalMark}
          </span>
        )}{' '}
        <button type="button" class="link" onClick={edit}>
          {view.change}
        </button>{' '}
        <button type="button" class="link" onClick={() => void retract()}>
          {view.noLongerTrue}
        </button>
      </span>
      <span>
        <SafeLink text={factInWords(fact, messages)} />
      </span>
      <FactOrigin fact={fact} />
      {older > 0 && <span class="quiet">{view.older(older)}</span>}
    </li>
  );
};
