import type { LocalDate } from '../local-date';
import type { ItemKey } from './item';

/** One thing learnt about a customer, as the dossier keeps it; never changed afterwards. */
export type Fact = {
  readonly customerId: string;
  /** Name of the customer when it was written. */
  readonly customer: string;
  readonly item: ItemKey;
  /** Whom at the customer's it is about; empty for the company. */
  readonly person: string;
  /** What is known; for an item that is chosen, the key of the choice. Empty: no longer known. */
  readonly value: string;
  readonly source: string;
  readonly seenOn: LocalDate;
  readonly by: string;
  readonly operationId: string;
};

/** A line of the dossier: a fact, or the word that the facts of an operation were taken back. */
export type DossierLine = Omit<Fact, 'item'> & { readonly item: ItemKey | 'takenBack' };

const prefix = 'undo:';
export const takingBackId = (operationId: string): string => `${prefix}${operationId}`;

/** The facts that stand: those of operations that were taken back are left out. */
export const standingFacts = (lines: readonly DossierLine[]): readonly Fact[] => {
  const gone = new Set(
    lines
      .filter(({ item, operationId }) => item === 'takenBack' && operationId.startsWith(prefix))
      .map(({ operationId }) => operationId.slice(prefix.length)),
  );
  return lines.filter(
    (line): line is Fact => line.item !== 'takenBack' && !gone.has(line.operationId),
  );
};

const foldedName = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();

export const isSamePerson = (one: string, other: string): boolean =>
  foldedName(one) === foldedName(other);

/** What a fact is about: two facts with the same key say the same thing, and the newer one counts. */
export const keyOfFact = ({ item, person }: Pick<Fact, 'item' | 'person'>): string =>
  `${item}|${foldedName(person)}`;

/** The newest line about everything, in the order in which it was first learnt, also where it says: no longer known. */
export const newestLines = (facts: readonly Fact[]): readonly Fact[] => {
  const newest = new Map<string, Fact>();
  for (const fact of facts) {
    const key = `${fact.customerId} ${keyOfFact(fact)}`;
    const known = newest.get(key);
    if (!known || known.seenOn <= fact.seenOn) newest.set(key, fact);
  }
  return [...newest.values()];
};

/** What is known: of everything the newest fact; of one day the last written. */
export const newestFacts = (facts: readonly Fact[]): readonly Fact[] =>
  newestLines(facts).filter(({ value }) => value !== '');
