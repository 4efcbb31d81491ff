import { type FactAges, type KnownFact, knownFacts } from '../../domain/dossier/ageing';
import { nextQuestions, type Question } from '../../domain/dossier/next-question';
import { type Person, peopleOf } from '../../domain/dossier/people';
import type { LocalDate } from '../../domain/local-date';
import type { ValueOf } from '../client';
import type { RowCard } from '../customer/customer-header';
import type { DossierOf } from './recording';

export const parts = ['facts', 'research', 'analysis', 'people'] as const;
export type Part = (typeof parts)[number];

/** Something told already that nobody has written down. */
export type Suggestion = ValueOf<'dossier'>['background']['suggestions'][number];

/** Everything the parts of the dossier show of one customer. */
export type Knowledge = ValueOf<'dossier'> & {
  readonly card: RowCard;
  readonly known: readonly KnownFact[];
  readonly people: readonly Person[];
  readonly questions: readonly Question[];
  /** What the workbook tells and is not written down, also not since the dossier was opened. */
  readonly suggestions: readonly Suggestion[];
};

export type PartProps = {
  readonly knowledge: Knowledge;
  readonly recorded: (dossier: DossierOf) => void;
};

export const knowledgeOf = (
  card: RowCard,
  told: ValueOf<'dossier'>,
  ages: FactAges,
  today: LocalDate,
): Knowledge => {
  const { facts, needs } = told.dossier;
  const known = knownFacts(facts, ages, today);
  return {
    ...told,
    card,
    known,
    people: peopleOf(card.contact, facts, known),
    questions: nextQuestions(card.class, needs, known),
    suggestions: told.background.suggestions.filter(
      ({ item, seenOn }) => !known.some((fact) => fact.item === item && fact.seenOn >= seenOn),
    ),
  };
};
