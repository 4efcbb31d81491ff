import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { companyKey } from '../../../src/domain/customer/company-name';
import { foldedText } from '../../../src/domain/customer/folded-text';
import { readSite } from '../../../src/domain/customer/site';

/** What people type; full-width letters and digits mean the same and take the road of all other scripts. */
const typed = fc.string({
  unit: fc.constantFrom(...'abzABZ019 &/.\'-_,:@?#()"+|~'),
  maxLength: 40,
});
const wide = (text: string): string =>
  text.replace(/[a-zA-Z0-9]/g, (letter) =>
    String.fromCharCode(letter.charCodeAt(0) - 0x21 + 0xff01),
  );
const hosts = fc
  .array(fc.constantFrom('www', 'a', 'b2', 'shop-x', 'com', 'example', 'de', '-', 'x1'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => `http://${parts.join('.')}/p`);

describe('plain letters are read as all others are', () => {
  test('in names of firms', () => {
    fc.assert(fc.property(typed, (text) => expect(companyKey(text)).toBe(companyKey(wide(text)))));
  });
  test('in texts', () => {
    fc.assert(fc.property(typed, (text) => expect(foldedText(text)).toBe(foldedText(wide(text)))));
  });
  test('in addresses of sites', () => {
    fc.assert(
      fc.property(fc.oneof(typed, hosts), (text) =>
        expect(readSite(text)).toBe(readSite(wide(text))),
      ),
    );
  });
});
