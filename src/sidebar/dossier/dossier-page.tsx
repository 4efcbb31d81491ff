import { useState } from 'preact/hooks';
import type { ValueOf } from '../client';
import { useChange } from '../effects';
import { useOperation } from '../operation';
import { Retry } from '../parts/retry';
import { useSurroundings } from '../surroundings';
import { PageSheet } from './page-sheet';

export const purposes = ['visit', 'handOver', 'boss'] as const;
export type Purpose = (typeof purposes)[number];

/** One page about a customer, for what it is needed; what is personal is not even asked for when it is passed on. */
export const DossierPage = ({ customerId }: { customerId: string }) => {
  const { client, messages } = useSurroundings();
  const { page } = messages.dossier;
  const operation = useOperation();
  const [purpose, setPurpose] = useState<Purpose>('visit');
  const [told, setTold] = useState<ValueOf<'dossierPage'> | null>(null);
  const isPublic = purpose === 'boss';
  const read = async (): Promise<void> => {
    setTold(null);
    const answer = await operation.run(() => client.dossierPage({ customerId, isPublic }));
    if (answer) setTold(answer);
  };
  useChange(isPublic, () => void read());
  return (
    <main class="dossier-page">
      <div class="buttons unprinted">
        <select
          aria-label={page.purposesLabel}
          value={purpose}
          onChange={({ currentTarget }) => setPurpose(currentTarget.value as Purpose)}
        >
          {purposes.map((one) => (
            <option key={one} value={one}>
              {page.purposes[one]}
            </option>
          ))}
        </select>
        <button type="button" class="action" disabled={!told} onClick={() => window.print()}>
          {page.print}
        </button>
        <span class="quiet">{page.purposeNotes[purpose]}</span>
      </div>
      {operation.refusal && <Retry refusal={operation.refusal} again={() => void read()} />}
      {!told && operation.isWorking && <p class="quiet waiting">{messages.sidebar.loading}</p>}
      {told && <PageSheet told={told} purpose={purpose} />}
    </main>
  );
};
