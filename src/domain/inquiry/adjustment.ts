import { type InquiryKind, inquiryKinds, type Verdict } from './inquiry';

/** What people's decisions add to the model: per signal a weight for each of `inquiryKinds`, in hundredths. */
export type Adjustments = Readonly<Record<string, readonly [number, number, number]>>;

/** One row of the Triage rules tab: how far a signal was moved towards or away from a kind, and how often. */
export type Rule = {
  readonly signal: string;
  readonly kind: InquiryKind;
  /** Added to what the model has learned, in points; 0 takes the rule back. */
  readonly weight: number;
  readonly raised: number;
  readonly lowered: number;
  /** The last operations that moved it, so that a retry moves nothing. */
  readonly operations: readonly string[];
};

/** Why a person overruled the verdict, in the order of the keys 1 to 4. */
export const changeReasons = ['knownSender', 'readWrongly', 'checkedSender', 'other'] as const;
export type ChangeReason = (typeof changeReasons)[number];

/** The words are less at fault when the person knows more than they say. */
const steps: Readonly<Record<ChangeReason, number>> = {
  knownSender: 0.15,
  checkedSender: 0.15,
  readWrongly: 0.3,
  other: 0.3,
};

const farthest = 3;
const mostSignals = 3;
const mostOperations = 10;

const bounded = (weight: number): number =>
  Math.round(Math.max(-farthest, Math.min(farthest, weight)) * 100) / 100;

const blank = (signal: string, kind: InquiryKind): Rule => ({
  signal,
  kind,
  weight: 0,
  raised: 0,
  lowered: 0,
  operations: [],
});

const moved = (rule: Rule, step: number, operationId: string): Rule => ({
  ...rule,
  weight: bounded(rule.weight + step),
  raised: rule.raised + (step > 0 ? 1 : 0),
  lowered: rule.lowered + (step < 0 ? 1 : 0),
  operations: [...rule.operations, operationId].slice(-mostOperations),
});

/** The signals that spoke most for a kind. */
const speakingFor = ({ reasons }: Pick<Verdict, 'reasons'>, kind: InquiryKind): string[] => [
  ...new Set(reasons.filter((reason) => reason.for === kind).map(({ signal }) => signal)),
];

/**
 * The rules that a person's change of kind moves: what spoke for the verdict weighs less from now on, what spoke for
 * the person's own opinion more. Rules this operation has moved already are not among them.
 */
export const learned = (
  rules: readonly Rule[],
  verdict: Pick<Verdict, 'kind' | 'reasons'>,
  change: { readonly kind: InquiryKind; readonly why: ChangeReason; readonly operationId: string },
): Rule[] => {
  if (verdict.kind === change.kind) return [];
  const step = steps[change.why];
  const wanted = [
    ...speakingFor(verdict, verdict.kind)
      .slice(0, mostSignals)
      .map((signal) => ({ signal, kind: verdict.kind, step: -step })),
    ...speakingFor(verdict, change.kind)
      .slice(0, mostSignals)
      .map((signal) => ({ signal, kind: change.kind, step })),
  ];
  return wanted.flatMap(({ signal, kind, step: by }) => {
    const known =
      rules.find((rule) => rule.signal === signal && rule.kind === kind) ?? blank(signal, kind);
    return known.operations.includes(change.operationId)
      ? []
      : [moved(known, by, change.operationId)];
  });
};

/** How far an operation moved one rule, so that it can be taken back. */
export type LearnedMove = Pick<Rule, 'signal' | 'kind'> & {
  /** What was added to its weight, in points; less than a whole step where the weight met its bound. */
  readonly by: number;
  readonly isRaised: boolean;
};

const isAbout =
  ({ signal, kind }: Pick<Rule, 'signal' | 'kind'>) =>
  (rule: Rule): boolean =>
    rule.signal === signal && rule.kind === kind;

/** How far rules that were learned lie from what they were before. */
export const movesOf = (before: readonly Rule[], after: readonly Rule[]): LearnedMove[] =>
  after.map((rule) => {
    const { signal, kind } = rule;
    const old = before.find(isAbout(rule)) ?? blank(signal, kind);
    return {
      signal,
      kind,
      by: bounded(rule.weight - old.weight),
      isRaised: rule.raised > old.raised,
    };
  });

/** The rules without what an operation had moved; one that it is not known to have moved stays. */
export const unlearned = (
  rules: readonly Rule[],
  moves: readonly LearnedMove[],
  operationId: string,
): Rule[] =>
  moves.flatMap((move) => {
    const rule = rules.find(isAbout(move));
    if (!rule?.operations.includes(operationId)) return [];
    return [
      {
        ...rule,
        weight: bounded(rule.weight - move.by),
        raised: rule.raised - (move.isRaised ? 1 : 0),
        lowered: rule.lowered - (move.isRaised ? 0 : 1),
        operations: rule.operations.filter((id) => id !== operationId),
      },
    ];
  });

/** What the rules add to the model; a weight that somebody typed is kept within bounds. */
export const adjustmentsOf = (rules: readonly Rule[]): Adjustments => {
  const sums = new Map<string, [number, number, number]>();
  for (const { signal, kind, weight } of rules) {
    const at = inquiryKinds.indexOf(kind);
    if (signal === '' || at < 0 || !weight) continue;
    const sum = sums.get(signal) ?? [0, 0, 0];
    sum[at] = Math.round(100 * bounded(sum[at]! / 100 + weight));
    sums.set(signal, sum);
  }
  return Object.fromEntries(sums);
};
