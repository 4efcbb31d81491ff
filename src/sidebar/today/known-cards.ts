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
  /** One question to the sheet, however often it is put before the answer comes. */
  readonly read: (customerId: string) => Promise<CustomerCard>;
  /** Reads a customer whom the person is likely to open next. */
  readonly readAhead: (customerId: string) => void;
};

export const useKnownCards = (): KnownCards => {
  const { client } = useSurroundings();
  const known = useRef(new Map<string, Known>()).current;
  const underway = useRef(new Map<string, Promise<CustomerCard>>()).current;
  const keep = (card: CustomerCard): void => void known.set(card.id, { card, at: Date.now() });
  const isFresh = (customerId: string): boolean =>
    Date.now() - (known.get(customerId)?.at ?? 0) < fresh;
  const ask = async (customerId: string): Promise<CustomerCard> => {
    try {
      const { card } = await client.customer({ customerId });
      keep(card);
      return card;
    } finally {
      underway.delete(customerId);
    }
  };
  const read = (customerId: string): Promise<CustomerCard> => {
    const asked = underway.get(customerId) ?? ask(customerId);
    underway.set(customerId, asked);
    return asked;
  };
  return {
    find: (customerId) => known.get(customerId)?.card ?? null,
    isFresh,
    keep,
    read,
    readAhead: (customerId) => {
      // Where it fails, whoever opens him is told.
      if (!isFresh(customerId)) read(customerId).catch(() => undefined);
    },
  };
};
