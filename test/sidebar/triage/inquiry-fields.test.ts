import { expect, test } from '@jest/globals';
import { fieldsToSend, fieldValues, identityOf } from '../../../src/sidebar/triage/inquiry-fields';

test('what a first reply needs is shown even when it was not found, the rest only when it was', () => {
  const values = fieldValues({ company: 'Nordhavn Pumps AB', port: 'Ningbo' }, {}, 'en');
  expect(values).toMatchObject({ company: 'Nordhavn Pumps AB', contact: '', port: 'Ningbo' });
  expect(values).not.toHaveProperty('incoterm');
});

test.each([
  ['en', 'Sweden'],
  ['zh-CN', '瑞典'],
  ['zh-TW', '瑞典'],
] as const)('a country is named as the person in %s says it', (language, name) => {
  expect(fieldValues({ country: 'SE' }, {}, language)['country']).toBe(name);
});

test('what the person writes stands above what was read, also when it is nothing', () => {
  const values = fieldValues(
    { product: 'valves', port: 'Ningbo' },
    { product: 'pumps', port: '' },
    'en',
  );
  expect(values).toMatchObject({ product: 'pumps', port: '' });
  expect(fieldsToSend(values)).toEqual({ product: 'pumps' });
});

test('certificates are sent one by one', () => {
  expect(fieldsToSend({ certificates: 'CE, UL、RoHS' })).toEqual({
    certificates: ['CE', 'UL', 'RoHS'],
  });
});

test('the sender is another one when his mailbox is', () => {
  const one = identityOf({ email: 'a@firm.example' });
  expect(identityOf({ email: 'a@firm.example', product: 'pumps' })).toBe(one);
  expect(identityOf({ email: 'b@firm.example' })).not.toBe(one);
});
