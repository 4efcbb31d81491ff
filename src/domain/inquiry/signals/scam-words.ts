import { unpackTerms } from '../model/packed-terms';
import { scamTerms } from '../model/scam-words.generated';
import { termsIn } from '../model/terms';
import { relationsIn } from './roles';
import type { Signal } from './signal';

/** Weights are kept in tenths. */
const scale = 10;
/** From here on the words as a whole are a hint of scam. */
const hintFrom = 0.4;
/** From here on no buyer of those we know writes so. */
const certainFrom = 2.5;

let known: ReadonlyMap<string, number> | null = null;

/** Pieces worth showing: a word, or some that belong together; no number, no sentence. */
const telling = /^(?:[^>]{2,}|[^.?^kd]+)$/;
const longest = 40;

/** The more pieces of a sort are known, the less each tells; of few none tells all. */
const few = 8;
const isRelation = (piece: string): boolean => piece.includes('>');

type Place = { readonly at: number; readonly length: number };

/** Every word and every relation of words that may be known, with its place. */
export const piecesIn = (folded: string): Map<string, Place> =>
  new Map<string, Place>([...termsIn(folded), ...relationsIn(folded)]);

const strongestOf = (pieces: readonly (Place & { readonly weight: number })[]): Place =>
  pieces.reduce((top, piece) => (piece.weight > top.weight ? piece : top), {
    weight: 0,
    at: 0,
    length: 0,
  });

/** What the words as a whole tell. A hint of scam takes another flag beside it, unless it is overwhelming. */
export const signalOfOdds = (odds: number, text: string): Signal[] => {
  if (odds === 0) return [];
  if (odds < 0) return [{ name: 'wordedLikeBuyer', for: 'precise', text, value: -odds }];
  const flag = odds >= certainFrom ? 'hard' : odds >= hintFrom ? 'soft' : undefined;
  return [{ name: 'wordedLikeScam', for: 'scam', flag, text, value: odds }];
};

/** How far the words as a whole, apart from any phrase, are those of scam letters: log odds. */
export const wordedLike = (text: string, folded: string): Signal[] => {
  known ??= unpackTerms(scamTerms());
  const pieces = [...piecesIn(folded)].flatMap(([piece, { at, length }]) => {
    const weight = known!.get(piece);
    const tells = telling.test(piece);
    return weight === undefined ? [] : [{ weight, at, length, tells, relates: isRelation(piece) }];
  });
  const shareOf = (some: typeof pieces): number =>
    some.reduce((whole, { weight }) => whole + weight, 0) / Math.sqrt(some.length + few) / scale;
  const odds =
    shareOf(pieces.filter(({ relates }) => relates)) +
    shareOf(pieces.filter(({ relates }) => !relates));
  const side = Math.sign(odds);
  const { at, length } = strongestOf(
    pieces
      .filter(({ tells, length }) => tells && length <= longest)
      .map((piece) => ({ ...piece, weight: piece.weight * side })),
  );
  return signalOfOdds(odds, text.slice(at, at + length));
};
