import { type KnownFact, knownFacts, usualFactAges } from '../../../src/domain/dossier/ageing';
import type { Fact } from '../../../src/domain/dossier/fact';
import type { ItemKey } from '../../../src/domain/dossier/item';
import { day } from '../../support/customers';

export const today = day('2026-03-18');

/** A fact of this month, with what the test says of it. */
export const someFact = (item: ItemKey, value: string, more: Partial<Fact> = {}): Fact => ({
  customerId: 'c-1',
  customer: 'Oak',
  item,
  person: '',
  value,
  source: '',
  seenOn: day('2026-03-01'),
  by: 'Lin',
  operationId: `op ${item} ${more.person ?? ''}`,
  ...more,
});

export const known = (...facts: Fact[]): readonly KnownFact[] =>
  knownFacts(facts, usualFactAges, today);
