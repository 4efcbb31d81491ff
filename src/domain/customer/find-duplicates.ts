import { phoneEnding } from './compared-phone';
import type { Customer } from './customer';
import { type Likeness, likenessOf, worthALook } from './duplicate';
import { type Identity, identityOf } from './identity';

/** Two rows of the register that may be one customer; `first` stands above `second`. */
export type DuplicatePair = Likeness & { readonly first: Customer; readonly second: Customer };

/** What more customers than this have in common (a country's switchboard, "Trading") tells nobody apart. */
const mostUnderOneKey = 40;
/** Names that differ by a letter stand near each other in the order of the alphabet. */
const neighbours = 4;

const keysOf = (who: Identity): string[] => [
  ...who.emails.map((email) => `@${email}`),
  ...who.phones.map((phone) => `+${phoneEnding(phone)}`),
  ...[who.company && `f${who.company}`, who.domain && `d${who.domain}`].filter(Boolean),
];

type Candidates = Map<string, readonly [number, number]>;

const addPair = (pairs: Candidates, a: number, b: number): void => {
  const [first, second] = a < b ? [a, b] : [b, a];
  pairs.set(`${first},${second}`, [first, second]);
};

const addSharing = (pairs: Candidates, who: readonly Identity[]): void => {
  const buckets = new Map<string, number[]>();
  who.forEach((one, place) => {
    for (const key of keysOf(one))
      buckets.set(key, [...(buckets.get(key) ?? []), place].slice(0, mostUnderOneKey + 1));
  });
  for (const places of buckets.values()) {
    if (places.length > mostUnderOneKey) continue;
    places.forEach((a, i) => {
      for (const b of places.slice(i + 1)) addPair(pairs, a, b);
    });
  }
};

const addNeighbours = (
  pairs: Candidates,
  who: readonly Identity[],
  spell: (name: string) => string,
): void => {
  const named = [...who.keys()]
    .filter((place) => who[place]?.company)
    .map((place) => [spell(who[place]?.company ?? ''), place] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  named.forEach(([, a], i) => {
    for (const [, b] of named.slice(i + 1, i + 1 + neighbours)) addPair(pairs, a, b);
  });
};

const backwards = (name: string): string => [...name].reverse().join('');

/**
 * Pairs of the register worth a person's look, likeliest first: a common mailbox, phone, domain or firm, or names of
 * firms that differ by a few letters. Time grows with the register as sorting does, never with its square.
 */
export const findDuplicates = (customers: readonly Customer[]): DuplicatePair[] => {
  const who = customers.map(identityOf);
  const pairs: Candidates = new Map();
  addSharing(pairs, who);
  addNeighbours(pairs, who, (name) => name);
  addNeighbours(pairs, who, backwards);
  return [...pairs.values()]
    .map(([a, b]) => ({
      first: customers[a] as Customer,
      second: customers[b] as Customer,
      ...likenessOf(who[a] as Identity, who[b] as Identity),
    }))
    .filter(({ likelihood }) => likelihood >= worthALook)
    .sort((a, b) => b.likelihood - a.likelihood);
};
