import type { Customer } from '../../src/domain/customer/customer';
import type { LocalDate } from '../../src/domain/local-date';

export const day = (text: string): LocalDate => text as LocalDate;

/** An invented customer; what a test is about is given, the rest is plausible. */
export const customer = (parts: Partial<Customer> = {}): Customer => ({
  country: 'Norway',
  contact: 'Ingrid Solbakken',
  product: 'Vacuum flasks',
  company: 'Fjellheim Sport AS',
  email: 'ingrid@fjellheim.example.com',
  phone: '+47 22 00 01 23',
  site: 'fjellheim.example.com',
  source: 'Trade fair',
  lastContact: null,
  id: 'c-norway0001',
  class: 'C',
  nextFollowUp: null,
  owner: 'Mei',
  notes: '',
  level: 0,
  keyAccount: false,
  ...parts,
});
