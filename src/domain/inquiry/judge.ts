import type { Adjustments } from './adjustment';
import { type InquiryFields, type InquiryKind, inquiryKinds } from './inquiry';
import { probabilities } from './model/model';
import type { Signal } from './signals/signal';

export type Judgement = {
  readonly kind: InquiryKind;
  readonly score: number;
  readonly sure: number;
};

/** Flags of no phrase: the words as a whole, and that nothing is said of buying. */
const unspoken = new Set(['wordedLikeScam', 'noBuyingWish', 'hardlyBuys']);
/** How sure the model must be where nothing else speaks for scam. */
const leastOddsUnspoken = 0.62;

/** What an exact order names. Whoever names three of these is called scam for his words alone only when that is sure. */
const exactly = new Set([
  'quantityNamed',
  'exactModel',
  'specification',
  'certificateNamed',
  'tradeTermNamed',
  'deadlineNamed',
  'targetPrice',
]);
const exactFrom = 3;
const leastOddsAgainstExact = 0.9;

const leastOddsOfWords = (signals: readonly Signal[]): number =>
  signals.filter(({ name }) => exactly.has(name)).length < exactFrom
    ? leastOddsUnspoken
    : leastOddsAgainstExact;

/** Scam needs one hard flag or two soft ones; where a buyer comes from is no flag at all. */
const mayBeScam = (signals: readonly Signal[], odds: number): boolean => {
  const flags = signals.filter(({ flag }) => flag);
  if (flags.every(({ name }) => unspoken.has(name)) && odds < leastOddsOfWords(signals))
    return false;
  return flags.length > 1 || flags.some(({ flag }) => flag === 'hard');
};

/**
 * What no innocent inquiry of all we know showed: a trap in the clothes of a detailed order is still a trap, however
 * exact the order.
 */
const unmistakable = new Set(['replyToOtherDomain', 'lookAlikeDomain', 'dangerousFile']);
const isTrap = ({ name, flag }: Signal): boolean => flag === 'hard' && unmistakable.has(name);
const leastOddsOfTrap = 0.75;

/** The odds as the rules leave them: a trap is scam more likely than not, unless people have learned otherwise. */
const ruled = (
  odds: readonly number[],
  signals: readonly Signal[],
  adjustments: Adjustments = {},
): readonly number[] => {
  const [scam, broad, precise] = odds as [number, number, number];
  const isTrapped = signals.some((signal) => isTrap(signal) && !adjustments[signal.name]);
  if (!isTrapped || scam >= leastOddsOfTrap) return odds;
  const left = (1 - leastOddsOfTrap) / (broad + precise);
  return [leastOddsOfTrap, broad * left, precise * left];
};

const worth: readonly (readonly [keyof InquiryFields, number])[] = [
  ['product', 0.5],
  ['quantity', 0.6],
  ['company', 0.4],
  ['email', 0.3],
  ['phone', 0.3],
  ['site', 0.3],
  ['port', 0.2],
  ['deadline', 0.3],
];

const completeness = (fields: InquiryFields): number =>
  worth.reduce((sum, [field, points]) => sum + (fields[field] ? points : 0), 0);

const scoreOf = (odds: readonly number[], kind: InquiryKind, fields: InquiryFields): number => {
  const most = kind === 'scam' ? 2 : 10;
  const score = odds[1]! * 3.2 + odds[2]! * 6 + completeness(fields) * (1 - odds[0]!) * 1.35;
  return Math.round(Math.min(most, score) * 10) / 10;
};

/** Of a text that only repeats itself nobody can be sure, and it is worth little haste. */
const sureOfRepeated = 0.3;
const worthOfRepeated = 0.6;

/** Decides the kind: the linear model proposes, the guard rules may refuse `scam`. */
export const judge = (
  signals: readonly Signal[],
  fields: InquiryFields,
  adjustments?: Adjustments,
): Judgement => {
  const odds = ruled(probabilities(signals, adjustments), signals, adjustments);
  const allowed = mayBeScam(signals, odds[0]!) ? [0, 1, 2] : [1, 2];
  const ranked = allowed.sort((one, other) => odds[other]! - odds[one]!);
  const kind = inquiryKinds[ranked[0]!]!;
  const sure = Math.max(
    0,
    odds[ranked[0]!]! - Math.max(odds[ranked[1]!]!, allowed.length < 3 ? odds[0]! : 0),
  );
  const score = scoreOf(odds, kind, fields);
  if (signals.some(({ name }) => name === 'repeatsItself'))
    return {
      kind,
      score: Math.round(score * worthOfRepeated * 10) / 10,
      sure: Math.min(sureOfRepeated, Math.round(sure * 100) / 100),
    };
  return { kind, score, sure: Math.round(sure * 100) / 100 };
};
