import { useState } from 'preact/hooks';
import type { CustomerCard } from '../customer/customer-header';
import { useOnce } from '../effects';
import { useOperation } from '../operation';
import { Retry } from '../parts/retry';
import { useSurroundings } from '../surroundings';
import { FactForm } from './fact-form';
import { FactList } from './fact-list';
import { LevelBars } from './level-bars';
import type { DossierOf } from './recording';

/** What is known of a customer, and what to find out next. */
export const DossierPanel = ({ card }: { card: CustomerCard }) => {
  const { client, messages } = useSurroundings();
  const operation = useOperation();
  const [dossier, setDossier] = useState<DossierOf | null>(null);
  const read = async (): Promise<void> => {
    const answer = await operation.run(() => client.dossier({ customerId: card.id }));
    if (answer) setDossier(answer);
  };
  useOnce(() => void read());
  if (operation.refusal) return <Retry refusal={operation.refusal} again={() => void read()} />;
  if (!dossier) return <p class="quiet waiting">{messages.sidebar.loading}</p>;
  return (
    <>
      <LevelBars needs={dossier.needs} />
      <FactForm dossier={dossier} recorded={setDossier} />
      <FactList facts={dossier.facts} />
    </>
  );
};
