import { daysBetween, type LocalDate } from '../local-date';
import { type Fact, newestFacts } from './fact';
import { type AgeGroup, itemOf } from './item';

/** Months for which what is known stays fresh, by group; 0 means for ever. */
export type FactAges = Readonly<Record<AgeGroup, number>>;

export const usualFactAges: FactAges = {
  need: 3,
  role: 12,
  market: 12,
  reach: 24,
  company: 36,
  character: 60,
};

/** What is known now of one item, and how fresh it is. */
export type KnownFact = Fact & {
  /** `fading` in the last quarter of its time, `stale` after it: to be looked at again before it is relied on. */
  readonly freshness: 'fresh' | 'fading' | 'stale';
  /** Whole months since it was seen. */
  readonly months: number;
};

const daysOfMonth = 30.44;
const fadesAfter = 0.75;

export const freshnessOf = (
  fact: Pick<Fact, 'item' | 'seenOn'>,
  ages: FactAges,
  today: LocalDate,
): KnownFact['freshness'] => {
  const allowed = ages[itemOf(fact.item).ages] * daysOfMonth;
  const age = daysBetween(fact.seenOn, today);
  if (allowed === 0 || age <= allowed * fadesAfter) return 'fresh';
  return age <= allowed ? 'fading' : 'stale';
};

/** What is known of one customer today: of every item the newest fact with its freshness. */
export const knownFacts = (
  facts: readonly Fact[],
  ages: FactAges,
  today: LocalDate,
): readonly KnownFact[] =>
  newestFacts(facts).map((fact) => ({
    ...fact,
    freshness: freshnessOf(fact, ages, today),
    months: Math.max(0, Math.floor(daysBetween(fact.seenOn, today) / daysOfMonth)),
  }));
