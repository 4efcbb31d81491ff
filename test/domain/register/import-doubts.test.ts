import { expect, test } from '@jest/globals';
import { importDoubts } from '../../../src/domain/register/import-doubts';
import { planImport } from '../../../src/domain/register/import-plan';
import { day, someCustomer } from '../customer/some-customer';

const register = [
  someCustomer({ id: 'c-1', company: 'Oak GmbH', contact: 'Ida', email: 'ida@oak.example' }),
  someCustomer({ id: 'c-2', company: 'Elm', contact: 'Jo', email: 'jo@gmail.com' }),
];

const doubts = (...rows: string[][]) => {
  const columns = ['company', 'contact', 'email'] as const;
  const today = day('2026-11-20');
  const plan = planImport({ operationId: 'op', columns, rows, customers: register, today });
  return importDoubts(plan, register);
};

test('another person at a known firm goes in as new, but the person is asked', () => {
  expect(doubts(['Oak', 'Max', 'max@oak.example'])).toEqual([
    {
      row: 1,
      customerId: 'c-1',
      otherRow: null,
      name: 'Oak GmbH',
      why: ['company', 'domain'],
      likelihood: 0.93,
    },
  ]);
});

test('two rows of the list that look alike are pointed out too', () => {
  const found = doubts(['Ash Ltd', 'Ann', 'ann@ash.example'], ['Ash', 'Ben', 'ben@ash.example']);
  expect(found).toMatchObject([{ row: 2, customerId: '', otherRow: 1, name: 'Ash Ltd' }]);
});

test('strangers are not doubted', () => {
  expect(doubts(['Fir', 'Jo', 'other@gmail.com'])).toEqual([]);
});
