import { isSimilarName } from './company-name';
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

/** Pairs of places in the register that are worth comparing, each as one number. */
type Candidates = { readonly pairs: Set<number>; readonly size: number };

const addPair = ({ pairs, size }: Candidates, a: number, b: number): void => {
  pairs.add(Math.min(a, b) * size + Math.max(a, b));
};

/** Nearly every key is one customer's alone, for whom no list is made. */
const placesByKey = (who: readonly Identity[]): Map<string, number | number[]> => {
  const buckets = new Map<string, number | number[]>();
  who.forEach((one, place) => {
    for (const key of keysOf(one)) {
      const places = buckets.get(key);
      if (places === undefined) buckets.set(key, place);
      else if (typeof places === 'number') buckets.set(key, [places, place]);
      else if (places.length <= mostUnderOneKey) places.push(place);
    }
  });
  return buckets;
};

const addSharing = (candidates: Candidates, who: readonly Identity[]): void => {
  for (const places of placesByKey(who).values()) {
    if (typeof places === 'number' || places.length > mostUnderOneKey) continue;
    places.forEach((a, i) => {
      for (const b of places.slice(i + 1)) addPair(candidates, a, b);
    });
  }
};

/** The numbers in a name, which part most of those that are alike else. */
const numbersIn = (name: string): string => name.match(/\d+/g)?.join(' ') ?? '';

/** By their names alone: what else two may have in common they share a key for. */
const addNeighbours = (
  candidates: Candidates,
  names: readonly string[],
  numbers: readonly string[],
  spelled: readonly string[],
): void => {
  const places = [...names.keys()].filter((place) => names[place] !== '');
  const spelling = (place: number): string => spelled[place] as string;
  places.sort((a, b) => (spelling(a) < spelling(b) ? -1 : spelling(a) > spelling(b) ? 1 : a - b));
  places.forEach((a, i) => {
    const last = Math.min(places.length - 1, i + neighbours);
    for (let next = i + 1; next <= last; next++) {
      const b = places[next] as number;
      if (numbers[a] !== numbers[b] && numbers[a] !== '' && numbers[b] !== '') continue;
      const [one = '', other = ''] = [names[a], names[b]];
      if (one === other || isSimilarName(one, other)) addPair(candidates, a, b);
    }
  });
};

const backwards = (name: string): string => [...name].reverse().join('');

/**
 * Pairs of the register worth a person's look, likeliest first: a common mailbox, phone, domain or firm, or names of
 * firms that differ by a few letters. Time grows with the register as sorting does, never with its square.
 */
export const findDuplicates = (customers: readonly Customer[]): DuplicatePair[] => {
  const who = customers.map(identityOf);
  const names = who.map(({ company }) => company);
  const numbers = names.map(numbersIn);
  const candidates: Candidates = { pairs: new Set(), size: customers.length };
  addSharing(candidates, who);
  addNeighbours(candidates, names, numbers, names);
  addNeighbours(candidates, names, numbers, names.map(backwards));
  const found: DuplicatePair[] = [];
  for (const pair of [...candidates.pairs].sort((a, b) => a - b)) {
    const [a, b] = [Math.floor(pair / customers.length), pair % customers.length];
    const likeness = likenessOf(who[a] as Identity, who[b] as Identity);
    if (likeness.likelihood < worthALook) continue;
    found.push({ first: customers[a] as Customer, second: customers[b] as Customer, ...likeness });
  }
  return found.sort((a, b) => b.likelihood - a.likelihood);
};
