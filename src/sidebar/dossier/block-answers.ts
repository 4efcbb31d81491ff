import type { KnownFact } from '../../domain/dossier/ageing';
import { isSamePerson } from '../../domain/dossier/fact';
import type { ItemKey } from '../../domain/dossier/item';
import { useDraft } from '../draft';
import { newOperationId } from '../operation-id';
import { useSurroundings } from '../surroundings';
import type { Knowledge, Suggestion } from './knowledge';
import type { NewFacts } from './recording';
import { factOf } from './suggestions';

type BlockDraft = {
  readonly operationId: string;
  readonly values: Readonly<Partial<Record<ItemKey, string>>>;
  /** Known items that are being said anew. */
  readonly anew: readonly ItemKey[];
  readonly source: string;
};

const blank = (): BlockDraft => ({
  operationId: newOperationId(),
  values: {},
  anew: [],
  source: '',
});

/** The answers to a set of questions: what is typed, what is known, and what is told already and stands filled in. */
export const useAnswers = (knowledge: Knowledge, name: string, person: string) => {
  const { messages } = useSurroundings();
  const key = `block:${knowledge.dossier.customerId}:${name}:${person}`;
  const { value: draft, change, discard } = useDraft(key, blank);
  const knownOf = (item: ItemKey): KnownFact | undefined =>
    knowledge.known.find((fact) => fact.item === item && isSamePerson(fact.person, person));
  const suggestionOf = (item: ItemKey): Suggestion | undefined =>
    person === '' ? knowledge.suggestions.find((one) => one.item === item) : undefined;
  const saidOf = (item: ItemKey): string => draft.values[item] ?? suggestionOf(item)?.value ?? '';
  const isAsked = (item: ItemKey): boolean =>
    draft.anew.includes(item) || (knownOf(item)?.freshness ?? 'stale') === 'stale';
  /** The suggestion that stands in the field as it was told. */
  const toldOf = (item: ItemKey): Suggestion | undefined => {
    const suggestion = suggestionOf(item);
    return suggestion?.value === saidOf(item) ? suggestion : undefined;
  };
  return {
    draft,
    change,
    discard,
    knownOf,
    saidOf,
    isAsked,
    toldOf,
    answer: (item: ItemKey, value: string) =>
      change({ values: { ...draft.values, [item]: value } }),
    sayAnew: ({ item, value }: KnownFact) =>
      change({ anew: [...draft.anew, item], values: { ...draft.values, [item]: value } }),
    /** What is to be written down, each with its own source where it was told already. */
    factsOf: (items: readonly ItemKey[]): NewFacts =>
      items
        .filter((item) => isAsked(item) && saidOf(item).trim())
        .map((item) => {
          const suggestion = toldOf(item);
          return suggestion
            ? factOf(suggestion, messages)
            : { item, person, value: saidOf(item), source: draft.source };
        }),
  };
};
