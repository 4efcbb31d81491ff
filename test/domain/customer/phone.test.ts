import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { normalPhone, readPhones } from '../../../src/domain/customer/phone';

test.each([
  ['+49 30 12345678', '', ['+493012345678']],
  ['0049 (0)30 12345678', '', ['+493012345678']],
  ['+44 (0)20 7946 0958', '', ['+442079460958']],
  ['030 / 123 456 78', 'DE', ['+493012345678']],
  ['138 0013 8000', 'CN', ['+8613800138000']],
  ['8613800138000', '', ['+8613800138000']],
  ['手机：13800138000', 'CN', ['+8613800138000']],
  ['WhatsApp: +55 11 91234-5678', '', ['+5511912345678']],
  ['+1 212 555 0101; +1 212 555 0102', '', ['+12125550101', '+12125550102']],
  ['02 9374 4000 / 0491 570 156', 'AU', ['+61293744000', '+61491570156']],
  ['＋８６ １３８ ００１３ ８０００', '', ['+8613800138000']],
  ['+٤٩ ٣٠ ١٢٣٤٥٦٧٨', '', ['+493012345678']],
  ['٠٣٠ ١٢٣٤٥٦٧٨', 'DE', ['+493012345678']],
  ['+۹۸ ۲۱ ۸۸۸۸ ۷۷۷۷', '', ['+982188887777']],
  ['9876543210', '', []],
  ['ask reception', 'US', []],
  ['', 'US', []],
])('%s in a row of %s is %j', (text, country, numbers) => {
  expect(readPhones(text, country).map((phone) => phone.e164)).toEqual(numbers);
});

test('an extension is read apart from the number', () => {
  expect(readPhones('(212) 555-0101 ext. 42', 'US')[0]).toMatchObject({
    e164: '+12125550101',
    extension: '42',
  });
  expect(readPhones('(598)352-0873x3009', '')).toEqual([]);
});

test('what is no number stays as it stands', () => {
  expect(normalPhone(' see card ', 'DE')).toBe('see card');
});

test('a number made normal once is normal', () => {
  const text = fc.oneof(fc.string(), fc.stringMatching(/^[+0-9 ()x/;-]{3,30}$/));
  fc.assert(
    fc.property(text, fc.constantFrom('', 'DE', 'CN', 'US', 'BR'), (cell, country) => {
      const once = normalPhone(cell, country);
      expect(normalPhone(once, country)).toBe(once);
    }),
  );
});
