import type { KnownFact } from '../../domain/dossier/ageing';
import type { ChoiceName, ChoiceOf } from '../../domain/dossier/choices';
import type { AgeGroup, ItemKey } from '../../domain/dossier/item';
import type { NeedKey } from '../../domain/dossier/level';

/** What the dossier says. */
export type DossierWords = {
  readonly choices: {
    readonly [C in ChoiceName]: Readonly<Record<ChoiceOf<C>, string>>;
  };
  /** Names of what a level asks for beside the items of the dossier. */
  readonly needs: Readonly<Record<Exclude<NeedKey, ItemKey>, string>>;
  readonly freshness: (fact: Pick<KnownFact, 'freshness' | 'months'>) => string;
  readonly level: (level: number) => string;
  /** What a group of items is about, in the settings. */
  readonly ageGroups: Readonly<Record<AgeGroup, string>>;
  readonly view: DossierViewWords;
};

export type DossierViewWords = {
  readonly title: string;
  readonly known: (known: number, all: number) => string;
  readonly findNext: string;
  readonly person: string;
  readonly value: string;
  readonly source: string;
  readonly save: string;
  readonly saved: (facts: number) => string;
  readonly takeBack: string;
  readonly takenBack: string;
  readonly nothingKnown: string;
  readonly facts: string;
};
