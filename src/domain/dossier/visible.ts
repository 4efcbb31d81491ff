import type { DossierLine, Fact } from './fact';
import { itemOf } from './item';

export type Viewer = {
  /** The name in the owner column of the person who looks; empty when nobody has said it. */
  readonly me: string;
  /** Who looks after the customer. */
  readonly owner: string;
};

export const isPersonal = ({ item }: Pick<DossierLine, 'item'>): boolean =>
  item !== 'takenBack' && itemOf(item).isPersonal === true;

const isSameName = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

/** What somebody may see: personal facts only of his own customers, or those he wrote down himself. */
export const visibleFacts = <T extends DossierLine>(
  facts: readonly T[],
  { me, owner }: Viewer,
): readonly T[] => {
  const isMine = owner.trim() === '' || me.trim() === '' || isSameName(me, owner);
  if (isMine) return facts;
  return facts.filter((fact) => !isPersonal(fact) || isSameName(fact.by, me));
};

/** What may be handed to anybody. */
export const publicFacts = (facts: readonly Fact[]): readonly Fact[] =>
  facts.filter((fact) => !isPersonal(fact));
