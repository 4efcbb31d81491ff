import type { Adjustments } from '../adjustment';
import type { InquiryKind } from '../inquiry';
import { inquiryKinds } from '../inquiry';
import type { Signal } from '../signals/signal';
import { unpackTerms } from './packed-terms';
import { termsOf } from './terms';
import { bias, signalWeights, termWeights } from './weights.generated';

/** A weight for each of `inquiryKinds`, in hundredths. */
export type Weights = readonly [scam: number, broad: number, precise: number];

export type Contribution = { readonly kind: InquiryKind; readonly effect: number };

const scale = 100;
const none: Weights = [0, 0, 0];
let terms: ReadonlyMap<string, readonly number[]> | null = null;

const knownTerms = (): ReadonlyMap<string, readonly number[]> => {
  terms ??= unpackTerms(termWeights);
  return terms;
};

const signalWeight = (name: string, adjustments: Adjustments): Weights => {
  const learned = signalWeights[name] ?? none;
  const moved = adjustments[name];
  return moved ? [learned[0] + moved[0], learned[1] + moved[1], learned[2] + moved[2]] : learned;
};

const unmoved: Adjustments = {};

/** What moves two kinds nearly alike is named for the one it is meant for. */
const nearly = 0.6;

/** How far one signal moves the kind that it moves most; of two moved nearly alike, the one it is for. */
export const contributionOf = (
  signal: Signal,
  adjustments: Adjustments = unmoved,
): Contribution => {
  const weights = signalWeight(signal.name, adjustments);
  const mean = (weights[0] + weights[1] + weights[2]) / 3;
  const most = Math.max(...weights);
  const meant = inquiryKinds.indexOf(signal.for);
  const isMeant = most > mean && weights[meant]! - mean >= nearly * (most - mean);
  const best = isMeant ? meant : weights.indexOf(most);
  return { kind: inquiryKinds[best]!, effect: (signal.value * (weights[best]! - mean)) / scale };
};

/** Probabilities of scam, broad and precise by the linear model over signals and words. */
export const probabilities = (
  signals: readonly Signal[],
  folded: string,
  adjustments: Adjustments = unmoved,
): [number, number, number] => {
  const sums = [...bias] as [number, number, number];
  const add = (weights: readonly number[], value: number) => {
    for (let kind = 0; kind < 3; kind++) sums[kind]! += weights[kind]! * value;
  };
  for (const signal of signals) add(signalWeight(signal.name, adjustments), signal.value);
  const known = [...termsOf(folded)]
    .map((term) => knownTerms().get(term))
    .filter((found) => found !== undefined);
  const share = known.length > 0 ? 1 / Math.sqrt(known.length) : 0;
  for (const weights of known) add(weights, share);
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp((sum - most) / scale));
  const total = powers.reduce((whole, power) => whole + power, 0);
  return powers.map((power) => power / total) as [number, number, number];
};
