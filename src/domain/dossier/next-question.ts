import type { CustomerClass } from '../customer/customer-class';
import type { KnownFact } from './ageing';
import { blocks, isAuthorityKnown } from './analysis';
import { type ItemKey, isItem, itemKeys, itemOf } from './item';
import { levelOf, type Need, type NeedKey, type RegisterNeed, registerNeeds } from './level';

/** Something worth finding out, and why now. */
export type Question = {
  readonly item: ItemKey;
  /** Whom it is about; empty for the company, and where the person is still to be named. */
  readonly person: string;
  readonly why: 'opensLevel' | 'nextLevel' | 'nearOrder' | 'stale' | 'analysis';
};

const isOpen = ({ known }: Need): boolean => known === 'unknown' || known === 'stale';

const deciderItems: Readonly<Record<string, ItemKey>> = {
  decider: 'role',
  deciderBackground: 'background',
  deciderInterests: 'interests',
};

const askedOf = (key: NeedKey, decider: string): Omit<Question, 'why'> | null => {
  if (isItem(key)) return { item: key, person: '' };
  const item = deciderItems[key];
  if (!item || (item !== 'role' && decider === '')) return null;
  return { item, person: item === 'role' ? '' : decider };
};

/** Customers near an order: there it matters most whether the right person is spoken to. */
const nearOrder: readonly (CustomerClass | null)[] = ['B', 'C', 'D'];

/** A sign that nobody has followed up is still to be asked about. */
const isMereSign = ({ item, value }: KnownFact): boolean =>
  value === 'weak' && blocks.man.some((part) => part === item);

/** What the register itself lacks for level 1, to be filled in there. */
export const missingInRegister = (needs: readonly Need[]): readonly RegisterNeed[] =>
  registerNeeds.filter((key) => needs.some((need) => need.key === key && isOpen(need)));

const asked = (facts: readonly KnownFact[], item: ItemKey): boolean =>
  facts.some((fact) => fact.item === item && !isMereSign(fact));

/**
 * What to find out next, the most useful first: who decides where an order is near, what opens the next level, what has
 * gone stale, then what the levels above and the analysis ask.
 */
export const nextQuestions = (
  of: CustomerClass | null,
  needs: readonly Need[],
  facts: readonly KnownFact[],
): readonly Question[] => {
  const decider =
    facts.find(({ item, value }) => item === 'role' && value === 'decider')?.person ?? '';
  const open = levelOf(needs) + 1;
  const required = needs.filter((need) => need.isRequired && isOpen(need));
  const questions = (some: readonly Need[], why: Question['why']): Question[] =>
    some.flatMap(({ key }) => {
      const question = askedOf(key, decider);
      return question ? [{ ...question, why }] : [];
    });
  const authority: Question[] =
    nearOrder.includes(of) && !isAuthorityKnown(facts)
      ? [{ item: 'authority', person: '', why: 'nearOrder' }]
      : [];
  const stale = facts
    .filter(({ freshness }) => freshness === 'stale')
    .map(({ item, person }): Question => ({ item, person, why: 'stale' }));
  const optional = needs.filter((need) => !need.isRequired && isOpen(need));
  const analysis = itemKeys
    .filter((item) => itemOf(item).level === 0 && !itemOf(item).ofPerson && !asked(facts, item))
    .map((item): Question => ({ item, person: '', why: 'analysis' }));
  const all = [
    ...authority,
    ...questions(
      required.filter(({ level }) => level === open),
      'opensLevel',
    ),
    ...stale,
    ...questions(
      required.filter(({ level }) => level > open),
      'nextLevel',
    ),
    ...analysis,
    ...questions(optional, 'nextLevel'),
  ];
  const keyOf = ({ item, person }: Question): string => `${item}|${person}`;
  return all.filter((one, at) => all.findIndex((other) => keyOf(other) === keyOf(one)) === at);
};
