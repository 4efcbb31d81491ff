import type { KnownFact } from './ageing';
import type { ChoiceOf } from './choices';
import { type Fact, isSamePerson, newestLines } from './fact';
import type { ItemKey } from './item';

/** Somebody at the customer's. */
export type Person = {
  readonly name: string;
  /** The one in the register's contact column. */
  readonly isMain: boolean;
  readonly facts: readonly KnownFact[];
};

export const ofPerson = ({ facts }: Person, item: ItemKey): KnownFact | undefined =>
  facts.find((fact) => fact.item === item);

export const roleOf = (person: Person): ChoiceOf<'role'> | undefined =>
  ofPerson(person, 'role')?.value as ChoiceOf<'role'> | undefined;

const layerOf = (person: Person): ChoiceOf<'layer'> | undefined =>
  ofPerson(person, 'layer')?.value as ChoiceOf<'layer'> | undefined;

const namesIn = (contact: string): readonly string[] =>
  contact
    .split(/[,;，；、\n]/)
    .map((name) => name.trim())
    .filter(Boolean);

/** People who are no longer there: their name was written down as no longer known. */
const leavers = (facts: readonly Fact[]): readonly string[] =>
  newestLines(facts)
    .filter(({ item, value }) => item === 'name' && value === '')
    .map(({ person }) => person);

/** Everybody known at a customer's, the main contact first. */
export const peopleOf = (
  contact: string,
  facts: readonly Fact[],
  known: readonly KnownFact[],
): readonly Person[] => {
  const main = namesIn(contact);
  const gone = leavers(facts);
  const names = [...main, ...known.map(({ person }) => person).filter(Boolean)];
  const each = names.filter(
    (name, at) =>
      names.findIndex((other) => isSamePerson(name, other)) === at &&
      !gone.some((other) => isSamePerson(name, other)),
  );
  return each.map((name) => ({
    name,
    isMain: main.some((one) => isSamePerson(one, name)),
    facts: known.filter(({ person }) => isSamePerson(person, name)),
  }));
};

/** A typical mistake in dealing with a customer's people. */
export type PeopleMistake =
  | { readonly kind: 'noKeyPerson'; readonly contacts: number }
  | { readonly kind: 'onlyChief' }
  | { readonly kind: 'oneContact'; readonly role: ChoiceOf<'role'> };

/** So many contacts are much time to have found nobody who decides. */
const muchTime = 5;

/** The mistakes to be warned of: no key person after much time, only the chief, one contact who does not decide. */
export const peopleMistakes = (
  people: readonly Person[],
  contacts: number,
): readonly PeopleMistake[] => {
  const decides = (person: Person): boolean =>
    roleOf(person) === 'decider' || layerOf(person) === 'deciding';
  const hasKeyPerson = people.some((one) => decides(one) || roleOf(one) === 'influencer');
  const [only, ...others] = people;
  const role = only && roleOf(only);
  return [
    ...(!hasKeyPerson && contacts >= muchTime ? [{ kind: 'noKeyPerson', contacts } as const] : []),
    ...(people.length > 0 && people.every(decides) ? [{ kind: 'onlyChief' } as const] : []),
    ...(only && others.length === 0 && role && !decides(only)
      ? [{ kind: 'oneContact', role } as const]
      : []),
  ];
};
