import type { Customer, Level } from '../customer/customer';
import type { KnownFact } from './ageing';
import { isSamePerson } from './fact';
import { type ItemKey, itemKeys, itemOf } from './item';

/** What the register itself says for level 1. */
export const registerNeeds = ['company', 'contact', 'reach', 'class', 'owner'] as const;
export type RegisterNeed = (typeof registerNeeds)[number];

/** Level 2 and 3 ask for a person who decides, and for what moves that person. */
export const deciderNeeds = ['decider', 'deciderBackground', 'deciderInterests'] as const;
export type DeciderNeed = (typeof deciderNeeds)[number];

export type NeedKey = RegisterNeed | DeciderNeed | ItemKey;

/** One thing that a level asks for, and how well it is known. */
export type Need = {
  readonly key: NeedKey;
  readonly level: 1 | 2 | 3;
  readonly isRequired: boolean;
  readonly known: KnownFact['freshness'] | 'unknown';
};

export type RegisterFields = Pick<
  Customer,
  'company' | 'contact' | 'email' | 'phone' | 'class' | 'owner'
>;

const isFilled = (customer: RegisterFields, need: RegisterNeed): boolean =>
  need === 'reach'
    ? customer.email.trim() !== '' || customer.phone.trim() !== ''
    : (customer[need] ?? '').trim() !== '';

type Known = Need['known'];
const freshest: readonly Known[] = ['fresh', 'fading', 'stale', 'unknown'];
const best = (all: readonly Known[]): Known =>
  freshest.find((one) => all.includes(one)) ?? 'unknown';
const worse = (one: Known, other: Known): Known =>
  freshest.indexOf(one) > freshest.indexOf(other) ? one : other;

const ofCompany = (facts: readonly KnownFact[], key: ItemKey): Known =>
  best(facts.filter(({ item }) => item === key).map(({ freshness }) => freshness));

/** How well the best known of all deciders is known in one respect; a role gone stale makes the rest stale. */
const ofDecider = (facts: readonly KnownFact[], item?: ItemKey): Known => {
  const deciders = facts.filter((fact) => fact.item === 'role' && fact.value === 'decider');
  return best(
    deciders.map(({ person, freshness }) => {
      if (!item) return freshness;
      const own = facts.filter((fact) => fact.item === item && isSamePerson(fact.person, person));
      return worse(freshness, best(own.map((fact) => fact.freshness)));
    }),
  );
};

/** Everything the three levels ask for, in the order of the trade, and how well it is known of this customer. */
export const needsOf = (customer: RegisterFields, facts: readonly KnownFact[]): readonly Need[] => {
  const register = registerNeeds.map((key): Need => {
    const known = isFilled(customer, key) ? 'fresh' : 'unknown';
    return { key, level: 1, isRequired: true, known };
  });
  const company = itemKeys.flatMap((key): Need[] => {
    const { level, ofPerson, isRequired } = itemOf(key);
    if (level === 0 || ofPerson) return [];
    return [{ key, level, isRequired: isRequired === true, known: ofCompany(facts, key) }];
  });
  const decider = deciderNeeds.map((key): Need => {
    const item = {
      decider: undefined,
      deciderBackground: 'background',
      deciderInterests: 'interests',
    } as const;
    const level = key === 'decider' ? 2 : 3;
    return { key, level, isRequired: true, known: ofDecider(facts, item[key]) };
  });
  return [...register, ...company, ...decider];
};

const isKnown = ({ known }: Need): boolean => known === 'fresh' || known === 'fading';

/** The highest level whose required items, and those of all levels below, are known; what is stale is not known. */
export const levelOf = (needs: readonly Need[]): Level => {
  const isFull = (level: 1 | 2 | 3): boolean =>
    needs.every((need) => need.level !== level || !need.isRequired || isKnown(need));
  if (!isFull(1)) return 0;
  if (!isFull(2)) return 1;
  return isFull(3) ? 3 : 2;
};

export type LevelBar = { readonly known: number; readonly stale: number; readonly all: number };

/** How full one level is. */
export const levelBar = (needs: readonly Need[], level: 1 | 2 | 3): LevelBar => {
  const own = needs.filter((need) => need.level === level);
  return {
    known: own.filter(isKnown).length,
    stale: own.filter(({ known }) => known === 'stale').length,
    all: own.length,
  };
};
