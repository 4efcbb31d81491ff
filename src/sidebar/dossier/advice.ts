import type { KnownFact } from '../../domain/dossier/ageing';
import { acceptanceOf, developmentOf, manOf, manVerdict } from '../../domain/dossier/analysis';
import type { ChoiceOf } from '../../domain/dossier/choices';
import type { ItemKey } from '../../domain/dossier/item';
import { ofPerson, type Person } from '../../domain/dossier/people';
import { factInWords } from '../../messages/fact-in-words';
import type { PageMessages } from '../../messages/messages';

/** What is chosen of an item, where it is known and not stale. */
export const chosen = <V extends string>(
  known: readonly KnownFact[],
  item: ItemKey,
): V | undefined =>
  known.find((fact) => fact.item === item && fact.freshness !== 'stale')?.value as V | undefined;

/** What follows from what is known, in a few lines; nothing is said of what is not known. */
export const adviceOn = (
  known: readonly KnownFact[],
  { dossier, words }: PageMessages,
): readonly string[] => {
  const { analysis } = dossier;
  const needLevel = chosen<ChoiceOf<'needLevel'>>(known, 'needLevel');
  const intent = chosen<ChoiceOf<'intent'>>(known, 'intent');
  const development = developmentOf(known);
  const { no } = acceptanceOf(known);
  return [
    analysis.verdict(manVerdict(manOf(known))),
    intent && analysis.intentAsks[intent],
    needLevel && analysis.needAsks[needLevel],
    development && analysis.developAs(development),
    no.length > 0 && analysis.workOn(no.map((item) => words.factItems[item])),
  ].filter((line): line is string => Boolean(line));
};

const traits = ['warmth', 'openness', 'pride', 'dominance'] as const;

/** How to talk to somebody, from what is known of his character; nothing where nothing is known. */
export const howToTalk = (person: Person, { dossier }: PageMessages): readonly string[] => {
  const { analysis } = dossier;
  const character = ofPerson(person, 'character')?.value as ChoiceOf<'character'> | undefined;
  const lines = [
    character && analysis.howToTalk[character],
    ...traits.map((trait) => analysis.traits[ofPerson(person, trait)?.value ?? '']),
  ];
  return lines.filter((line): line is string => Boolean(line));
};

/** What a person is and does, in words. */
export const partOf = (person: Person, messages: PageMessages): readonly string[] =>
  (['position', 'role', 'layer'] as const).flatMap((item) => {
    const fact = ofPerson(person, item);
    return fact ? [factInWords(fact, messages)] : [];
  });
