import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { plainAddress, siteAddress } from '../../../src/domain/research/plain-address';

const kinds = (text: string, known: readonly string[] = []): readonly string[] | undefined =>
  siteAddress(text, known)?.warnings.map(({ kind }) => kind);

describe('an address that people may open', () => {
  test.each([
    ['fjellheim.example', 'https://fjellheim.example', 'fjellheim.example'],
    [
      'https://www.fjellheim.example/no?x=1#y',
      'https://www.fjellheim.example/no?x=1#y',
      'www.fjellheim.example',
    ],
    ['fjellheim.example:8443/shop', 'https://fjellheim.example:8443/shop', 'fjellheim.example'],
    ['mailto:ingrid@fjellheim.example', 'mailto:ingrid@fjellheim.example', ''],
    ['tel:+4722000123', 'tel:+4722000123', ''],
  ])('%s opens %s', (text, url, host) => {
    expect(siteAddress(text)).toEqual({ url, host, warnings: [] });
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<b>',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://fjellheim.example',
    'blob:https://fjellheim.example/1',
    'https:javascript:alert(1)',
    'https:///nohost',
    'https://',
    '',
    'two words',
  ])('%j opens nothing', (text) => {
    expect(siteAddress(text)).toBeNull();
    expect(plainAddress(text)).toBeNull();
  });

  test('a name before the host, which would show another one, is taken off and told', () => {
    expect(siteAddress('https://alibaba.com@evil.example/x')).toEqual({
      url: 'https://evil.example/x',
      host: 'evil.example',
      warnings: [{ kind: 'credentials' }],
    });
  });
});

describe('an address that deserves a second look', () => {
  test.each([
    ['http://fjellheim.example', 'notEncrypted'],
    ['https://192.0.2.7/login', 'number'],
    ['https://xn--80ak6aa92e.example', 'disguised'],
    ['https://fjеllheim.example', 'mixedScripts'],
  ])('%s: %s', (text, kind) => {
    expect(kinds(text)).toEqual([kind]);
  });

  test('a look-alike of a house that swindlers imitate is told with its name', () => {
    const of = (text: string) =>
      siteAddress(text)?.warnings.find(({ kind }) => kind === 'lookAlike');
    expect(of('https://a1ibaba.com')).toEqual({ kind: 'lookAlike', of: 'alibaba.com' });
    expect(of('https://www.rnaersk.com')).toEqual({ kind: 'lookAlike', of: 'maersk.com' });
    expect(of('https://аlibaba.com')).toEqual({ kind: 'lookAlike', of: 'alibaba.com' });
    expect(of('https://www.alibaba.com')).toBeUndefined();
  });

  test('and so is a look-alike of the domain that the customer writes from', () => {
    expect(kinds('fjelheim.example', ['fjellheim.example'])).toEqual(['lookAlike']);
    expect(kinds('fjellheim.example', ['fjellheim.example'])).toEqual([]);
    expect(kinds('shop.fjellheim.example', ['fjellheim.example'])).toEqual([]);
  });

  test('a site in one script of its own is not suspected', () => {
    expect(kinds('https://север.example')).toEqual([]);
    expect(kinds('https://εταιρεία.example')).toEqual([]);
  });
});

test('whatever is typed, only four schemes come out, and never a name before the host', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.webUrl(),
    fc
      .tuple(fc.constantFrom('javascript:', 'https://', 'http://a@', 'data:', 'tel:'), fc.string())
      .map(([a, b]) => a + b),
  );
  fc.assert(
    fc.property(typed, (text) => {
      const address = siteAddress(text);
      if (!address) return;
      expect(address.url).toMatch(/^(https?|mailto|tel):/i);
      expect(address.url).not.toMatch(/[\s]/);
      if (/^https?:/.test(address.url)) expect(address.url.split(/[/?#\\]/)[2]).not.toContain('@');
    }),
  );
});
