import type { KnownFact } from '../../domain/dossier/ageing';
import { type Person, peopleMistakes } from '../../domain/dossier/people';
import { factInWords } from '../../messages/fact-in-words';
import { useSurroundings } from '../surroundings';
import { howToTalk, partOf } from './advice';
import type { Told } from './page-sheet';

const inHead: readonly KnownFact['item'][] = ['name', 'position', 'role', 'layer'];

/** Everybody known: part, how to reach them, what is known, how to talk to them. */
export const PagePeople = ({ people, told }: { people: readonly Person[]; told: Told }) => {
  const { page, analysis } = useSurroundings().messages.dossier;
  return (
    <>
      {people.length === 0 && <p class="quiet">{page.noPeople}</p>}
      <ul class="page-people">
        {people.map((person) => (
          <PagePerson key={person.name} person={person} told={told} />
        ))}
      </ul>
      {peopleMistakes(people, told.contacts).map((mistake) => (
        <p key={mistake.kind} class="due late">
          △ {analysis.mistake(mistake)}
        </p>
      ))}
    </>
  );
};

const PagePerson = ({ person, told }: { person: Person; told: Told }) => {
  const { messages } = useSurroundings();
  const { customer } = told;
  const reach = person.isMain ? [customer.email, customer.phone] : [];
  const facts = person.facts.filter(({ item }) => !inHead.includes(item));
  return (
    <li>
      <p>
        <b>{person.name}</b>{' '}
        <span class="quiet">
          {[person.isMain ? messages.dossier.view.main : '', ...partOf(person, messages), ...reach]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </p>
      {facts.length > 0 && (
        <p>
          {facts.map((fact, at) => (
            <span key={fact.item} class={fact.freshness}>
              {at > 0 && ' · '}
              {messages.words.factItems[fact.item]}
              {messages.words.colon}
              {factInWords(fact, messages)}{' '}
              <span class="quiet">
                ({[fact.source, fact.seenOn].filter(Boolean).join(messages.words.comma)})
              </span>
            </span>
          ))}
        </p>
      )}
      {howToTalk(person, messages).map((line) => (
        <p key={line}>→ {line}</p>
      ))}
    </li>
  );
};
