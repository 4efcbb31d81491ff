import { knownFacts } from '../../domain/dossier/ageing';
import type { Fact } from '../../domain/dossier/fact';
import { factInWords } from '../../messages/fact-in-words';
import { useSurroundings } from '../surroundings';

/** What is known, each with its source and day; what is old fades. */
export const FactList = ({ facts }: { facts: readonly Fact[] }) => {
  const { messages, settings, today } = useSurroundings();
  const { dossier, words, sidebar } = messages;
  const known = knownFacts(facts, settings.factAges, today);
  return (
    <section>
      <h2>{dossier.view.facts}</h2>
      {known.length === 0 && <p class="quiet">{dossier.view.nothingKnown}</p>}
      <ul class="facts">
        {known.map((fact) => (
          <li key={`${fact.item} ${fact.person}`} class={fact.freshness}>
            <b>{[words.factItems[fact.item], fact.person].filter(Boolean).join(' · ')}</b>
            <span>{factInWords(fact, messages)}</span>
            <span class="quiet">
              {[fact.source, sidebar.day(fact.seenOn, today), dossier.freshness(fact)]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
