import { unpackTerms } from '../model/packed-terms';
import { scamBias, scamTerms } from '../model/scam-words.generated';
import { termsIn } from '../model/terms';
import type { Signal } from './signal';

const scale = 100;
/** From here on the words as a whole are more a swindler's than a buyer's; one buyer in twenty writes so. */
export const tellingFrom = 0.5;
const most = 3;

let known: ReadonlyMap<string, readonly number[]> | null = null;

/** How far the words as a whole, apart from any phrase, are those of scam letters: log odds. */
export const scamOdds = (
  folded: string,
): { readonly odds: number; readonly at: number; readonly length: number } => {
  known ??= unpackTerms(scamTerms);
  let sum = 0;
  let count = 0;
  let strongest = { weight: 0, at: 0, length: 0 };
  for (const { term, at, length } of termsIn(folded).values()) {
    const weight = known.get(term)?.[0];
    if (weight === undefined) continue;
    sum += weight;
    count++;
    if (weight > strongest.weight) strongest = { weight, at, length };
  }
  const odds = (scamBias + (count > 0 ? sum / Math.sqrt(count) : 0)) / scale;
  return { odds, at: strongest.at, length: strongest.length };
};

/** A hint, not a proof: it takes another flag beside it. */
export const wordedLikeScam = (text: string, folded: string): Signal[] => {
  const { odds, at, length } = scamOdds(folded);
  if (odds < tellingFrom) return [];
  return [
    {
      name: 'wordedLikeScam',
      for: 'scam',
      flag: 'soft',
      text: text.slice(at, at + length),
      value: Math.min(most, odds),
    },
  ];
};
