import { useChange } from '../effects';
import { useOperation } from '../operation';
import { useSurroundings } from '../surroundings';
import type { CustomerCard, RowCard } from './customer-header';

const shown = 5;

/** A card of which only the newest follow-ups are known, with those that were known before it. */
export const withOlder = (now: CustomerCard, before: RowCard): CustomerCard => {
  if (!now.isHistoryPart || now.id !== before.id) return now;
  const keyOf = ({ operationId, when, act }: CustomerCard['lastFollowUps'][number]): string =>
    [operationId, when, act].join(' ');
  const known = new Set(now.lastFollowUps.map(keyOf));
  const older = (before.lastFollowUps ?? []).filter((line) => !known.has(keyOf(line)));
  return { ...now, lastFollowUps: [...now.lastFollowUps, ...older].slice(0, shown) };
};

/** Where an operation has read only the end of a long log, the rest of the card is fetched once it is drawn. */
export const useWholeHistory = (card: RowCard, changed: (card: CustomerCard) => void): void => {
  const { client } = useSurroundings();
  const reading = useOperation();
  const fetch = async (): Promise<void> => {
    const answer = await reading.run(() => client.customer({ customerId: card.id }));
    if (answer) changed(answer.card);
  };
  useChange(card.isHistoryPart ? card : null, () => {
    if (card.isHistoryPart) void fetch();
  });
};
