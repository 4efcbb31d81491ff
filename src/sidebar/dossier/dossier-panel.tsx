import { useState } from 'preact/hooks';
import type { ValueOf } from '../client';
import type { RowCard } from '../customer/customer-header';
import { useDraft } from '../draft';
import { useOnce } from '../effects';
import { useOperation } from '../operation';
import { Retry } from '../parts/retry';
import { Segments } from '../parts/segments';
import { useSurroundings } from '../surroundings';
import { AnalysisPart } from './analysis-part';
import { FactsPart } from './facts-part';
import { knowledgeOf, type Part, parts } from './knowledge';
import { LevelBars } from './level-bars';
import { PeoplePart } from './people-part';
import { PrintButton } from './print-button';
import { ResearchPart } from './research-part';

const views = {
  facts: FactsPart,
  research: ResearchPart,
  analysis: AnalysisPart,
  people: PeoplePart,
};

/** What is known of a customer, where to find out more, and what follows from it. */
export const DossierPanel = ({ card }: { card: RowCard }) => {
  const { client, messages, settings, today } = useSurroundings();
  const { view } = messages.dossier;
  const operation = useOperation();
  const [told, setTold] = useState<ValueOf<'dossier'> | null>(null);
  const { value, change } = useDraft<{ part: Part }>('dossier-part', () => ({ part: 'facts' }));
  const read = async (): Promise<void> => {
    const answer = await operation.run(() => client.dossier({ customerId: card.id }));
    if (answer) setTold(answer);
  };
  useOnce(() => void read());
  if (operation.refusal) return <Retry refusal={operation.refusal} again={() => void read()} />;
  if (!told) return <p class="quiet waiting">{messages.sidebar.loading}</p>;
  const View = views[value.part];
  return (
    <>
      <LevelBars needs={told.dossier.needs} />
      <Segments
        name="dossier-part"
        legend={view.partsLabel}
        keys={parts}
        words={view.parts}
        chosen={value.part}
        choose={(part) => change({ part })}
      />
      <View
        key={value.part}
        knowledge={knowledgeOf(card, told, settings.factAges, today)}
        recorded={(dossier) => setTold({ ...told, dossier })}
      />
      <PrintButton customerId={card.id} />
    </>
  );
};
