import type { KnownFact } from '../../domain/dossier/ageing';
import type { BlockName, ManPart, manVerdict, PersonBlock } from '../../domain/dossier/analysis';
import type { ChoiceName, ChoiceOf } from '../../domain/dossier/choices';
import type { AgeGroup, ItemKey } from '../../domain/dossier/item';
import type { NeedKey } from '../../domain/dossier/level';
import type { Question } from '../../domain/dossier/next-question';
import type { PeopleMistake } from '../../domain/dossier/people';
import type { ToldBy } from '../../domain/dossier/suggestion';
import type { ToldByOrders } from '../../domain/dossier/told-by-orders';
import type { Datum, LinkGroup } from '../../domain/research/link';
import type { AddressWarning } from '../../domain/research/plain-address';

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
  readonly authorityUnknown: string;
  readonly view: DossierViewWords;
  readonly page: DossierPageWords;
};

/** The same, and what the page alone says. */
export type DossierSidebarWords = DossierWords & {
  readonly analysis: AnalysisWords;
  readonly research: ResearchWords;
};

/** What the page that is printed says. */
export type DossierPageWords = {
  readonly title: string;
  readonly purposes: Readonly<Record<'visit' | 'handOver' | 'boss', string>>;
  readonly purposesLabel: string;
  readonly purposeNotes: Readonly<Record<'visit' | 'handOver' | 'boss', string>>;
  readonly print: string;
  readonly writtenOn: (date: string, by: string) => string;
  readonly people: string;
  readonly noPeople: string;
  readonly company: string;
  readonly noFacts: string;
  readonly history: string;
  readonly noHistory: string;
  readonly promises: string;
  readonly noPromises: string;
  readonly next: string;
  readonly noNext: string;
  readonly nextContact: (date: string) => string;
  readonly ask: string;
  readonly unknownField: string;
  readonly advice: string;
};

/** What follows from what is known: never a number, always a piece of advice. */
export type AnalysisWords = {
  readonly blocks: Readonly<Record<BlockName, string>>;
  readonly personBlocks: Readonly<Record<PersonBlock, string>>;
  readonly verdict: (verdict: ReturnType<typeof manVerdict>) => string;
  readonly parts: Readonly<Record<ManPart, string>>;
  readonly mistake: (mistake: PeopleMistake) => string;
  /** How to talk to somebody of such a character. */
  readonly howToTalk: Readonly<Record<ChoiceOf<'character'>, string>>;
  /** The same for single traits; what needs no care says nothing. */
  readonly traits: Readonly<Partial<Record<string, string>>>;
  /** What such a need asks of us. */
  readonly needAsks: Readonly<Record<ChoiceOf<'needLevel'>, string>>;
  readonly intentAsks: Readonly<Record<ChoiceOf<'intent'>, string>>;
  readonly developAs: (development: ChoiceOf<'development'>) => string;
  readonly workOn: (items: readonly string[]) => string;
};

export type ResearchWords = {
  readonly groups: Readonly<Record<LinkGroup, string>>;
  readonly data: Readonly<Record<Datum, string>>;
  readonly searchWith: string;
  /** Said of a link that opens a front page and takes the name from the clipboard. */
  readonly paste: (text: string) => string;
  readonly byHand: (text: string) => string;
  readonly nothingToLookFor: string;
  readonly note: string;
  readonly warning: (warning: AddressWarning) => string;
};

export type DossierViewWords = {
  readonly parts: Readonly<Record<'facts' | 'research' | 'analysis' | 'people', string>>;
  readonly partsLabel: string;
  readonly known: (known: number, all: number) => string;
  readonly findNext: string;
  readonly why: Readonly<Record<Question['why'], string>>;
  readonly otherItem: string;
  readonly person: string;
  readonly value: string;
  /** Nothing was typed as what is known. */
  readonly valueEmpty: string;
  readonly source: string;
  readonly seenOn: string;
  readonly save: string;
  readonly saved: (facts: number) => string;
  readonly takeBack: string;
  readonly nothingKnown: string;
  readonly facts: string;
  readonly older: (facts: number) => string;
  readonly personal: string;
  readonly personalMark: string;
  readonly inRegister: (fields: readonly string[]) => string;
  readonly change: string;
  readonly noLongerTrue: string;
  readonly takeOver: string;
  readonly takeOverAll: (facts: number) => string;
  readonly alreadyTold: string;
  /** Where something is told, as the source of a fact. */
  readonly toldBy: Readonly<Record<ToldBy, string>>;
  /** What a customer's orders tell, in words. */
  readonly told: {
    readonly year: (sums: string) => string;
    readonly orders: (orders: number) => string;
    readonly months: (months: readonly number[]) => string;
    readonly terms: (terms: NonNullable<ToldByOrders['terms']>) => string;
  };
  readonly main: string;
  readonly addPerson: string;
  readonly hasLeft: string;
  readonly print: string;
};
