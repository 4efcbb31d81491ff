import { useState } from 'preact/hooks';
import { useChange } from '../effects';
import { Notice } from '../parts/notice';
import { useSurroundings } from '../surroundings';
import { nameOf } from './customer-line';
import type { Pair } from './pair';
import { PairCard } from './pair-card';

/** A word about rows that may be the same customer, asked once for each customer shown. */
export const Twins = ({ customerId }: { customerId: string }) => {
  const { client, messages } = useSurroundings();
  const { care } = messages.sidebar;
  const [twins, setTwins] = useState<readonly Pair[]>([]);
  const [isOpen, setOpen] = useState(false);
  useChange(customerId, () => {
    let isShown = true;
    client.twins({ customerId }).then(
      (answer) => isShown && setTwins(answer.twins),
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  });
  const [likeliest] = twins;
  if (!likeliest) return null;
  if (isOpen) return <PairCard pair={likeliest} />;
  return (
    <Notice kind="note">
      {care.twin(nameOf(likeliest.second), likeliest.second.row)}{' '}
      <button type="button" class="link" onClick={() => setOpen(true)}>
        {care.merge}
      </button>
    </Notice>
  );
};
