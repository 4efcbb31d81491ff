import { useState } from 'preact/hooks';
import type { ValueOf } from '../client';
import { useOperation } from '../operation';
import { Notice } from '../parts/notice';
import { useSurroundings } from '../surroundings';
import { PairCard } from './pair-card';

/** Rows that may be one customer, looked at pair by pair. */
export const DuplicatesReview = () => {
  const { client, messages } = useSurroundings();
  const { care, loading } = messages.sidebar;
  const operation = useOperation();
  const [found, setFound] = useState<ValueOf<'duplicates'> | null>(null);
  const look = async (): Promise<void> => {
    const answer = await operation.run(() => client.duplicates({}));
    if (answer) setFound(answer);
  };
  return (
    <details>
      <summary>{care.duplicates}</summary>
      <button type="button" disabled={operation.isWorking} onClick={() => void look()}>
        {operation.isWorking ? loading : care.lookFor}
      </button>
      {operation.refusal && <Notice kind="refused">{operation.refusal}</Notice>}
      {found && found.total === 0 && <p>{care.noDuplicates}</p>}
      {found && found.total > 0 && (
        <p class="quiet">{care.pairs(found.pairs.length, found.total)}</p>
      )}
      {found?.pairs.map((pair) => (
        <PairCard key={`${pair.first.id} ${pair.second.id}`} pair={pair} />
      ))}
    </details>
  );
};
