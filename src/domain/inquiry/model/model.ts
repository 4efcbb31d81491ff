import type { Adjustments } from '../adjustment';
import type { InquiryKind } from '../inquiry';
import { inquiryKinds } from '../inquiry';
import type { Signal } from '../signals/signal';
import { bias, signalWeights } from './weights.generated';

/** A weight for each of `inquiryKinds`, in hundredths. */
export type Weights = readonly [scam: number, broad: number, precise: number];

export type Contribution = { readonly kind: InquiryKind; readonly effect: number };

const scale = 100;
const none: Weights = [0, 0, 0];
/** What the words as a whole tell is log odds already. */
const ofWords: Readonly<Record<string, Weights>> = {
  wordedLikeScam: [scale, 0, 0],
  wordedLikeBuyer: [-scale, 0, 0],
};

const signalWeight = (name: string, adjustments: Adjustments): Weights => {
  const learned = ofWords[name] ?? signalWeights[name] ?? none;
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

const add = (sums: number[], weights: readonly number[], value: number) => {
  for (let kind = 0; kind < 3; kind++) sums[kind]! += (weights[kind]! * value) / scale;
};

/** Tricks that come in the clothes of a detailed order: beside one of them its details count for little. */
const dressed = new Set(['visaInvitation', 'overpayment']);
const mostOfDetails = 100;

/** How much of what the details of an order take off scam is given back. */
const givenBack = (signals: readonly Signal[]): number => {
  if (!signals.some(({ name, flag }) => flag === 'hard' && dressed.has(name))) return 0;
  const calming = signals.reduce(
    (sum, { name, value }) => sum - Math.min(0, (signalWeights[name]?.[0] ?? 0) * value),
    0,
  );
  return Math.max(0, calming - mostOfDetails) / scale;
};

/**
 * Probabilities of scam, broad and precise by the linear model over signals: first of scam against all buyers, then
 * among buyers of broad against precise. What people's decisions moved is added to the kind they moved.
 */
export const probabilities = (
  signals: readonly Signal[],
  adjustments: Adjustments = unmoved,
): [number, number, number] => {
  const sums = bias.map((weight) => weight / scale);
  const moved = [0, 0, 0];
  for (const { name, value } of signals) {
    add(sums, signalWeight(name, unmoved), value);
    add(moved, adjustments[name] ?? none, value);
  }
  sums[0]! += Math.log(Math.exp(sums[1]!) + Math.exp(sums[2]!)) + givenBack(signals);
  const powers = sums.map((sum, kind) => Math.exp(sum + moved[kind]!));
  const total = powers.reduce((whole, power) => whole + power, 0);
  return powers.map((power) => power / total) as [number, number, number];
};
