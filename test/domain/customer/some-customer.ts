import type { Customer } from '../../../src/domain/customer/customer';
import type { LocalDate } from '../../../src/domain/local-date';

const blank: Customer = {
  id: '',
  country: '',
  contact: '',
  product: '',
  company: '',
  email: '',
  phone: '',
  site: '',
  source: '',
  lastContact: null,
  class: null,
  nextFollowUp: null,
  owner: '',
  notes: '',
  level: 0,
  keyAccount: false,
};

export const day = (text: string): LocalDate => text as LocalDate;

/** A customer with nothing in the row but what the test says. */
export const someCustomer = (fields: Partial<Customer>): Customer => ({ ...blank, ...fields });
