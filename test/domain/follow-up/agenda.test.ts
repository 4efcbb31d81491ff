import { expect, test } from '@jest/globals';
import { agenda } from '../../../src/domain/follow-up/agenda';
import { defaultSettings } from '../../../src/domain/settings';
import { day, someCustomer } from '../customer/some-customer';

const today = day('2026-05-20');
const names = (customers: Parameters<typeof agenda>[0]) =>
  agenda(customers, defaultSettings.cadence, today).map((item) => item.customer);

test('what was agreed for today comes first, then agreed days missed this week, overdue by class and days, due today, never contacted', () => {
  const customers = [
    someCustomer({ company: 'New Lamp Co', class: 'B' }),
    someCustomer({ company: 'Today Tiles', class: 'A', nextFollowUp: today }),
    someCustomer({ company: 'Late D', class: 'D', lastContact: day('2026-01-01') }),
    someCustomer({ company: 'Late A a little', class: 'A', nextFollowUp: day('2026-05-19') }),
    someCustomer({ company: 'Late A a lot', class: 'A', nextFollowUp: day('2026-05-01') }),
    someCustomer({ company: 'Late unclassed', lastContact: day('2025-01-01') }),
    someCustomer({ company: 'Due by rhythm', class: 'B', lastContact: day('2026-05-17') }),
    someCustomer({ company: 'Next week', class: 'A', nextFollowUp: day('2026-05-27') }),
    someCustomer({ company: 'Lost', class: 'F', lastContact: day('2025-01-01') }),
  ];
  expect(names(customers)).toEqual([
    'Today Tiles',
    'Late A a little',
    'Late A a lot',
    'Late D',
    'Late unclassed',
    'Due by rhythm',
    'New Lamp Co',
  ]);
});

test('two customers of one name are both on the list, in the order of the register', () => {
  const twin = (id: string) => someCustomer({ id, company: 'Twin Trading', class: 'C' });
  const ids = agenda([twin('c-1'), twin('c-2')], defaultSettings.cadence, today);
  expect(ids.map((item) => item.customerId)).toEqual(['c-1', 'c-2']);
});

test('a customer without a company goes by the name of the contact', () => {
  expect(names([someCustomer({ contact: 'Ida Example' })])).toEqual(['Ida Example']);
});
