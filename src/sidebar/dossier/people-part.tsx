import { personBlockNames, personBlocks } from '../../domain/dossier/analysis';
import { ofPerson, type Person, peopleMistakes } from '../../domain/dossier/people';
import { useDraft } from '../draft';
import { newOperationId } from '../operation-id';
import { TextField } from '../parts/text-field';
import { useSurroundings } from '../surroundings';
import { howToTalk, partOf } from './advice';
import { BlockForm } from './block-form';
import { EraseContact } from './erase-contact';
import type { PartProps } from './knowledge';
import { RecordedNotice } from './recorded-notice';
import { useRecording } from './recording';
import { SafeLink } from './safe-link';

/** Everybody known at the customer's, the mistakes to be warned of, and how to talk to each. */
export const PeoplePart = ({ knowledge, recorded }: PartProps) => {
  const { analysis } = useSurroundings().messages.dossier;
  const { people, background } = knowledge;
  return (
    <>
      {peopleMistakes(people, background.contacts).map((mistake) => (
        <p key={mistake.kind} class="due late">
          △ {analysis.mistake(mistake)}
        </p>
      ))}
      {people.map((person) => (
        <PersonCard key={person.name} person={person} knowledge={knowledge} recorded={recorded} />
      ))}
      <AddPerson knowledge={knowledge} recorded={recorded} />
    </>
  );
};

const PersonCard = ({ person, knowledge, recorded }: PartProps & { person: Person }) => {
  const { messages } = useSurroundings();
  const { view, analysis } = messages.dossier;
  const [email, phone] = [ofPerson(person, 'email')?.value, ofPerson(person, 'phone')?.value];
  return (
    <details class="person">
      <summary>
        <b>{person.name}</b>{' '}
        <span class="quiet">
          {[person.isMain ? view.main : '', ...partOf(person, messages)]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </summary>
      {(email || phone) && (
        <p>
          {email && <SafeLink text={`mailto:${email}`} />} {phone}
        </p>
      )}
      {howToTalk(person, messages).map((line) => (
        <p key={line} class="quiet">
          {line}
        </p>
      ))}
      {personBlockNames.map((name) => (
        <details key={name}>
          <summary>{analysis.personBlocks[name]}</summary>
          <BlockForm
            name={analysis.personBlocks[name]}
            items={personBlocks[name]}
            person={person.name}
            knowledge={knowledge}
            recorded={recorded}
          />
        </details>
      ))}
      {!person.isMain && (
        <>
          <HasLeft person={person} knowledge={knowledge} recorded={recorded} />
          <EraseContact
            customerId={knowledge.dossier.customerId}
            person={person.name}
            recorded={recorded}
          />
        </>
      )}
    </details>
  );
};

const nameFact = (name: string, value: string) => ({
  item: 'name' as const,
  person: name,
  value,
  source: '',
});

const HasLeft = ({ person, knowledge, recorded }: PartProps & { person: Person }) => {
  const { view } = useSurroundings().messages.dossier;
  const { customerId } = knowledge.dossier;
  const recording = useRecording(customerId, recorded);
  const { value, discard } = useDraft(`left:${customerId}:${person.name}`, () => ({
    operationId: newOperationId(),
  }));
  const leave = async (): Promise<void> => {
    if (await recording.record(value.operationId, [nameFact(person.name, '')])) discard();
  };
  return (
    <>
      <RecordedNotice recording={recording} />
      <button type="button" class="link" onClick={() => void leave()}>
        {view.hasLeft}
      </button>
    </>
  );
};

const AddPerson = ({ knowledge, recorded }: PartProps) => {
  const { view } = useSurroundings().messages.dossier;
  const { customerId } = knowledge.dossier;
  const recording = useRecording(customerId, recorded);
  const { value, change, discard } = useDraft(`person:${customerId}`, () => ({
    operationId: newOperationId(),
    name: '',
  }));
  const add = async (event: Event): Promise<void> => {
    event.preventDefault();
    const name = value.name.trim();
    if (name && (await recording.record(value.operationId, [nameFact(name, name)]))) discard();
  };
  return (
    <form class="follow-up" onSubmit={(event) => void add(event)}>
      <TextField label={view.addPerson} value={value.name} type={(name) => change({ name })} />
      <RecordedNotice recording={recording} />
      <button type="submit" disabled={recording.operation.isWorking}>
        {view.addPerson}
      </button>
    </form>
  );
};
