import type { KnownFact } from '../../domain/dossier/ageing';
import { keyOfFact } from '../../domain/dossier/fact';
import { factInWords } from '../../messages/fact-in-words';
import { useSurroundings } from '../surroundings';

/** What is known of the company, each with its source and day. */
export const PageFacts = ({ facts }: { facts: readonly KnownFact[] }) => {
  const { messages } = useSurroundings();
  if (facts.length === 0) return <p class="quiet">{messages.dossier.page.noFacts}</p>;
  return (
    <table class="page-facts">
      <tbody>
        {facts.map((fact) => (
          <tr key={keyOfFact(fact)} class={fact.freshness}>
            <th scope="row">{messages.words.factItems[fact.item]}</th>
            <td>{factInWords(fact, messages)}</td>
            <td class="quiet">
              {[fact.source, fact.seenOn, messages.dossier.freshness(fact)]
                .filter(Boolean)
                .join(' · ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
