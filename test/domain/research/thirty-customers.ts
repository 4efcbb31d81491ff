import type { Customer } from '../../../src/domain/customer/customer';
import type { Fact } from '../../../src/domain/dossier/fact';
import { customer, day } from '../../support/customers';
import { largeMarkets } from './customers-of-large-markets';
import { otherMarkets } from './customers-of-other-markets';

export type Researched = {
  readonly country: string;
  readonly fields: Customer;
  readonly facts: readonly Fact[];
};

const fact = (item: Fact['item'], value: string): Fact => ({
  customerId: 'c-1',
  customer: '',
  item,
  person: '',
  value,
  source: '',
  seenOn: day('2026-03-01'),
  by: 'Mei',
  operationId: `op ${item}`,
});

/** Thirty invented customers of twenty countries and one of none, with what breaks addresses in their names. */
export const thirtyCustomers: readonly Researched[] = [...largeMarkets, ...otherMarkets].map(
  ([country, company, contact, email, phone, site, product, address, trade]) => ({
    country,
    fields: customer({ company, contact, email, phone, site, product }),
    facts: [fact('address', address), fact('mainProducts', trade)].filter(({ value }) => value),
  }),
);
