import { useRef } from 'preact/hooks';
import type { CustomerCard } from '../customer/customer-header';
import { useSurroundings } from '../surroundings';

/** A card that was read longer ago is shown at once too, and read again behind it. */
const fresh = 30_000;

type Known = { readonly card: CustomerCard; readonly at: number };

/** The customers of today's list that were read already: those who were open, and the one who comes next. */
export type KnownCards = {
  readonly find: (customerId: string) => CustomerCard | null;
  readonly isFresh: (customerId: string) => boolean;
  readonly keep: (card: CustomerCard) => void;
  /** Reads a customer whom the person is likely to open next; where it fails he is read when he is opened. */
  readonly readAhead: (customerId: string) => void;
};

export const useKnownCards = (): KnownCards => {
  const { client } = useSurroundings();
  const known = useRef(new Map<string, Known>()).current;
  const asked = useRef(new Set<string>()).current;
  const keep = (card: CustomerCard): void => void known.set(card.id, { card, at: Date.now() });
  const isFresh = (customerId: string): boolean =>
    Date.now() - (known.get(customerId)?.at ?? 0) < fresh;
  const readAhead = async (customerId: string): Promise<void> => {
    if (asked.has(customerId) || isFresh(customerId)) return;
    asked.add(customerId);
    try {
      keep((await client.customer({ customerId })).card);
    } catch {
      // Whoever opens him is told.
    }
    asked.delete(customerId);
  };
  return {
    find: (customerId) => known.get(customerId)?.card ?? null,
    isFresh,
    keep,
    readAhead: (customerId) => void readAhead(customerId),
  };
};
