import { useState } from 'preact/hooks';
import type { ValueOf } from '../client';
import { useOperation } from '../operation';
import { Notice } from '../parts/notice';
import { useSurroundings } from '../surroundings';
import { PersonLine } from './person-actions';

const spans = [12, 24, 36, 60] as const;

/** Customers silent for so long that somebody should decide whether to keep what is known of them. */
export const RetentionList = () => {
  const { client, messages } = useSurroundings();
  const { care, loading } = messages.sidebar;
  const operation = useOperation();
  const [found, setFound] = useState<ValueOf<'retention'> | null>(null);
  const look = async (months: number): Promise<void> => {
    const answer = await operation.run(() => client.retention({ months }));
    if (answer) setFound(answer);
  };
  return (
    <details>
      <summary>{care.retention}</summary>
      <div class="buttons">
        {spans.map((months) => (
          <button
            key={months}
            type="button"
            disabled={operation.isWorking}
            onClick={() => void look(months)}
          >
            {care.silentFor(months)}
          </button>
        ))}
      </div>
      {operation.isWorking && <p class="quiet waiting">{loading}</p>}
      {operation.refusal && <Notice kind="refused">{operation.refusal}</Notice>}
      {found?.total === 0 && <p>{care.noneSilent}</p>}
      <ul class="found">
        {found?.customers.map((customer) => (
          <PersonLine
            key={customer.id}
            customer={customer}
            note={[
              care.silentSince(customer.since),
              customer.facts > 0 && care.factsHeld(customer.facts, customer.personalFacts),
            ]
              .filter(Boolean)
              .join(' · ')}
            erased={() => undefined}
          />
        ))}
      </ul>
    </details>
  );
};
