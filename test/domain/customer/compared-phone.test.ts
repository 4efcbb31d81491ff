import { expect, test } from '@jest/globals';
import { comparedPhones, sharePhone } from '../../../src/domain/customer/compared-phone';
import { likelyCustomers } from '../../../src/domain/customer/duplicate';
import { findDuplicates } from '../../../src/domain/customer/find-duplicates';
import { planImport } from '../../../src/domain/register/import-plan';
import { day, someCustomer } from './some-customer';

type Cell = readonly [phone: string, country: string];

const isSame = ([phone, country]: Cell, [other, otherCountry]: Cell): boolean =>
  sharePhone(comparedPhones(phone, country), comparedPhones(other, otherCountry));

test.each<[Cell, Cell]>([
  [
    ['+46 31 555 01 22', ''],
    ['+46 (0)31-555 01 22', 'Sweden'],
  ],
  [
    ['0046 31 555 01 22', ''],
    ['031-555 01 22', 'Sweden'],
  ],
  [
    ['031-555 01 22', ''],
    ['+46 31 555 01 22', ''],
  ],
  [
    ['06 555 0122, +46 31 555 01 22', 'Italy'],
    ['+46 31 555 01 22 ext. 7', ''],
  ],
  [
    ['wechat: oak-trade', ''],
    ['WeChat oak trade', 'China'],
  ],
])('%j and %j are one number', (one, other) => {
  const customer = someCustomer({ id: 'c-1', phone: one[0], country: one[1] });
  const found = likelyCustomers({ phone: other[0], country: other[1] }, [customer]);
  expect(found.map(({ why }) => why)).toEqual([['phone']]);
});

test.each<[Cell, Cell]>([
  [
    ['+46 31 555 01 22', 'Sweden'],
    ['+34 91 555 01 22', 'Spain'],
  ],
  [
    ['+46 31 555 01 22', 'Sweden'],
    ['91 555 01 22', 'Spain'],
  ],
  [
    ['031-555 01 22', 'Sweden'],
    ['031-555 01 22', 'Norway'],
  ],
  [
    ['555 01 22', ''],
    ['+46 31 555 01 22', ''],
  ],
  [
    ['555 01 22', ''],
    ['555 01 22', ''],
  ],
  [
    ['4711', 'Sweden'],
    ['4711', 'Sweden'],
  ],
  [
    ['00000000000', ''],
    ['00000000000', ''],
  ],
])('%j and %j are two numbers', (one, other) => {
  expect(isSame(one, other)).toBe(false);
});

const sweden = { company: 'Lindqvist Hem AB', phone: '+46 31 555 01 22', country: 'Sweden' };
const spain = { company: 'Casa Verde SA', phone: '+34 91 555 01 22', country: 'Spain' };

test('numbers of two countries that end alike make no pair of the review', () => {
  const register = [
    someCustomer({ id: 'c-1', ...sweden }),
    someCustomer({ id: 'c-2', ...spain }),
    someCustomer({ id: 'c-3', phone: '031-555 01 22', country: 'Sweden' }),
  ];
  const pairs = findDuplicates(register).map(({ first, second }) => [first.id, second.id]);
  expect(pairs).toEqual([['c-1', 'c-3']]);
});

const plan = (rows: string[][], customers = [someCustomer({ id: 'c-1', ...spain })]) =>
  planImport({
    operationId: 'op',
    columns: ['contact', 'phone', 'country'],
    rows,
    customers,
    today: day('2026-11-20'),
  });

test('an imported number of another country is a new customer, and one list keeps the two apart', () => {
  const rows = [
    ['', '+46 31 555 01 22', 'Sweden'],
    ['', '+33 1 91 55 50 12', 'France'],
    ['', '031-555 01 22', 'Sweden'],
  ];
  const { add, duplicates, updates } = plan(rows);
  expect(add.map(({ customer }) => customer.phone.slice(0, 3))).toEqual(['+46', '+33']);
  expect({ duplicates, updates }).toEqual({ duplicates: [{ row: 3, of: 1 }], updates: [] });
});

test('a number without country goes with the one customer it can be, and with none of two', () => {
  const row = ['', '91 555 01 22 1', ''];
  const one = someCustomer({ id: 'c-1', phone: '+34 915 550 1221' });
  const other = someCustomer({ id: 'c-2', phone: '+44 1915 550 1221' });
  expect(plan([row], [one]).counts).toMatchObject({ new: 0, same: 1 });
  expect(plan([row], [one, other]).counts).toMatchObject({ new: 0 });
});

test('a row with nothing but a short number comes in once, however often the list comes', () => {
  const rows = [['', '4711', '']];
  const { add } = plan(rows);
  expect(add).toHaveLength(1);
  const customers = add.map(({ customer }) => customer);
  expect(plan(rows, customers).counts).toMatchObject({ new: 0, same: 1 });
  const named = [someCustomer({ id: 'c-9', contact: 'Ida', phone: '4711' })];
  expect(plan(rows, named).counts).toMatchObject({ new: 1 });
});
