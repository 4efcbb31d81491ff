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

/** For each place in the register, the places below it that are worth comparing. */
type Candidates = readonly number[][];

const addPair = (candidates: Candidates, a: number, b: number): void => {
  const below = candidates[Math.min(a, b)];
  const place = Math.max(a, b);
  if (below && !below.includes(place)) below.push(place);
};

const addSharing = (candidates: Candidates, who: readonly Identity[]): void => {
  const buckets = new Map<string, number[]>();
  who.forEach((one, place) => {
    for (const key of keysOf(one)) {
      const places = buckets.get(key);
      if (!places) buckets.set(key, [place]);
      else if (places.length <= mostUnderOneKey) places.push(place);
    }
  });
  for (const places of buckets.values()) {
    if (places.length > mostUnderOneKey) continue;
    places.forEach((a, i) => {
      for (const b of places.slice(i + 1)) addPair(candidates, a, b);
    });
  }
};

const addNeighbours = (
  candidates: Candidates,
  who: readonly Identity[],
  spell: (name: string) => string,
): void => {
  const named = [...who.keys()]
    .filter((place) => who[place]?.company)
    .map((place) => [spell(who[place]?.company ?? ''), place] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  named.forEach(([, a], i) => {
    for (const [, b] of named.slice(i + 1, i + 1 + neighbours)) addPair(candidates, a, b);
  });
};

const backwards = (name: string): string => [...name].reverse().join('');

/**
 * Pairs of the register worth a person's look, likeliest first: a common mailbox, phone, domain or firm, or names of
 * firms that differ by a few letters. Time grows with the register as sorting does, never with its square.
 */
export const findDuplicates = (customers: readonly Customer[]): DuplicatePair[] => {
  const who = customers.map(identityOf);
  const candidates: Candidates = customers.map(() => []);
  addSharing(candidates, who);
  addNeighbours(candidates, who, (name) => name);
  addNeighbours(candidates, who, backwards);
  const found: DuplicatePair[] = [];
  candidates.forEach((below, a) => {
    for (const b of below) {
      const likeness = likenessOf(who[a] as Identity, who[b] as Identity);
      if (likeness.likelihood < worthALook) continue;
      found.push({
        first: customers[a] as Customer,
        second: customers[b] as Customer,
        ...likeness,
      });
    }
  });
  return found.sort((a, b) => b.likelihood - a.likelihood);
};
