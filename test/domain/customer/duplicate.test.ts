import { expect, test } from '@jest/globals';
import { likelyCustomers } from '../../../src/domain/customer/duplicate';
import { findDuplicates } from '../../../src/domain/customer/find-duplicates';
import { someCustomer } from './some-customer';

const register = [
  someCustomer({
    id: 'c-1',
    company: 'Oak Import GmbH',
    email: 'ida@oak.example',
    phone: '+49 30 1234567',
    country: 'Germany',
  }),
  someCustomer({ id: 'c-2', company: 'Elm Tools', email: 'elm@gmail.com', country: 'Chile' }),
  someCustomer({ id: 'c-3', company: 'Ash & Sons Ltd', phone: '020 7946 0958', country: 'UK' }),
];

const found = (fields: Parameters<typeof likelyCustomers>[0]) =>
  likelyCustomers(fields, register).map(({ customer, why }) => [customer.id, why]);

test.each([
  [{ email: 'IDA@oak.example' }, 'c-1', ['email', 'domain']],
  [{ email: 'max@oak.example' }, 'c-1', ['domain']],
  [{ phone: '030/1234567' }, 'c-1', ['phone']],
  [{ company: 'import oak', country: '德国' }, 'c-1', ['company']],
  [{ company: 'Ash and Son', phone: '+44 20 7946 0958' }, 'c-3', ['phone', 'similarCompany']],
] as const)('%j is likely %s because of %j', (fields, id, why) => {
  expect(found(fields)).toEqual([[id, why]]);
});

test('firms whose names differ in a number alone are two', () => {
  const houses = [5, 6].map((number) =>
    someCustomer({ id: `c-${number}`, company: `Trade House ${number}`, country: 'Chile' }),
  );
  expect(findDuplicates(houses)).toEqual([]);
});

test('strangers are not taken for customers', () => {
  expect(found({ email: 'other@gmail.com', country: 'Chile' })).toEqual([]);
  expect(found({ contact: 'Ida' })).toEqual([]);
  expect(found({})).toEqual([]);
});

test('the review finds spellings of one firm, likeliest first, and each pair once', () => {
  const twins = [
    ...register,
    someCustomer({ id: 'c-4', company: 'OAK IMPORT', email: 'ida@oak.example' }),
    someCustomer({ id: 'c-5', company: 'Elm Toools', country: 'Chile' }),
  ];
  const pairs = findDuplicates(twins).map(({ first, second }) => [first.id, second.id]);
  expect(pairs).toEqual([
    ['c-1', 'c-4'],
    ['c-2', 'c-5'],
  ]);
});
