import type { ItemKey } from '../dossier/item';
import type { AbcGroup } from './abc';
import type { Loyalty } from './loyalty';

/** What makes a key account; each is to be answered, none is enough alone. */
export const criteria = [
  'largeVolume',
  'concentrated',
  'priceCalm',
  'goodEndCustomers',
  'partnership',
] as const;
export type Criterion = (typeof criteria)[number];

export type CriterionAnswer = {
  readonly criterion: Criterion;
  readonly answer: 'yes' | 'no' | 'unknown';
  /** Whether the orders say so by themselves, or a person has written it down. */
  readonly from: 'orders' | 'dossier' | '';
};

export type CriteriaMaterial = {
  /** `null` for a customer without an order last year and this. */
  readonly group: AbcGroup | null;
  readonly loyalty: Loyalty;
  /** What the dossier says of an item now; empty when nothing. */
  readonly said: (item: ItemKey) => string;
};

const fromDossier = (
  criterion: Exclude<Criterion, 'largeVolume'>,
  said: string,
): CriterionAnswer =>
  said === 'yes' || said === 'no'
    ? { criterion, answer: said, from: 'dossier' }
    : { criterion, answer: 'unknown', from: '' };

/** What is known of each criterion; a person's own word goes before what the orders suggest. */
export const criteriaOf = ({ group, loyalty, said }: CriteriaMaterial): CriterionAnswer[] =>
  criteria.map((criterion) => {
    if (criterion === 'largeVolume') {
      return { criterion, answer: group === 'A' ? 'yes' : 'no', from: 'orders' };
    }
    const answer = fromDossier(criterion, said(criterion));
    const isProven = criterion === 'partnership' && loyalty === 'loyal';
    return answer.answer === 'unknown' && isProven
      ? { criterion, answer: 'yes', from: 'orders' }
      : answer;
  });
