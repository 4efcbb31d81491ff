import type { LocalDate } from '../local-date';
import { type FactAges, freshnessOf } from './ageing';
import { type Fact, newestFacts } from './fact';
import type { ItemKey } from './item';

export type ToldBy = 'inquiry' | 'contact' | 'orders' | 'register';

/** A fact about the company that the workbook seems to tell already, for the person to take over or not. */
export type Suggestion = {
  readonly item: ItemKey;
  readonly value: string;
  readonly from: ToldBy;
  /** The words that say so; of orders, which. */
  readonly words: string;
  readonly seenOn: LocalDate;
};

const isNewer = (suggestion: Suggestion, fact: Fact | undefined): boolean =>
  !fact || (fact.seenOn < suggestion.seenOn && fact.value !== suggestion.value);

/**
 * Of everything that is told the first word about each item, as far as it is not known already, by a fact as new, and is
 * not out of date.
 */
export const openSuggestions = (
  told: readonly Suggestion[],
  facts: readonly Fact[],
  { ages, today }: { readonly ages: FactAges; readonly today: LocalDate },
): readonly Suggestion[] => {
  const known = new Map(
    newestFacts(facts)
      .filter(({ person }) => person === '')
      .map((fact) => [fact.item, fact] as const),
  );
  const first = new Map<ItemKey, Suggestion>();
  for (const one of told) {
    if (first.has(one.item) || freshnessOf(one, ages, today) === 'stale') continue;
    if (isNewer(one, known.get(one.item))) first.set(one.item, one);
  }
  return [...first.values()];
};
