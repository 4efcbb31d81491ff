import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { companyKey } from '../../../src/domain/customer/company-name';
import { normalCountry } from '../../../src/domain/customer/country';
import { normalEmail, ownDomainOf, readEmails } from '../../../src/domain/customer/email';
import { readClass } from '../../../src/domain/customer/read-class';
import { readSource } from '../../../src/domain/customer/read-source';
import { normalSite, readSite } from '../../../src/domain/customer/site';
import { sources } from '../../../src/domain/customer/source';

test.each([
  ['Ida@Oak.Example', ['ida@oak.example']],
  ['"Ruiz, Ida" <ida@oak.example>; max@oak.example', ['ida@oak.example', 'max@oak.example']],
  ['mailto:ida@oak.example', ['ida@oak.example']],
  ['ｉｄａ＠oak。example', ['ida@oak.example']],
  ['邮箱：ida@oak.example', ['ida@oak.example']],
  ['ida @ oak.example / IDA@oak.example', ['ida@oak.example']],
  ['ida at oak dot example', []],
  ['@oak', []],
])('the addresses in %s', (text, emails) => {
  expect(readEmails(text)).toEqual(emails);
});

test('free mail says nothing about the firm', () => {
  expect(ownDomainOf('ida@gmail.com')).toBe('');
  expect(ownDomainOf('ida@yahoo.com.br')).toBe('');
  expect(ownDomainOf('ida@oak.example')).toBe('oak.example');
});

test.each([
  ['https://www.Oak.example/contact?x=1', 'oak.example'],
  ['oak.example', 'oak.example'],
  ['http://shop.oak.example:8080/', 'shop.oak.example'],
  ['www.橡木.example', '橡木.example'],
  ['ida@oak.example', null],
  ['none yet', null],
])('the site in %s is %s', (text, site) => {
  expect(readSite(text)).toBe(site);
});

test.each([
  ['A类', 'A'],
  ['a', 'A'],
  ['Class B', 'B'],
  ['C级客户', 'C'],
  ['（D）', 'D'],
  ['E 潜在客户', 'E'],
  ['成交', 'A'],
  ['重点', 'A'],
  ['紧跟', 'B'],
  ['等待客户', 'C'],
  ['意向客户', 'D'],
  ['无意向', 'F'],
  ['SALE_DONE', 'A'],
  ['quoted', 'D'],
  ['AA', null],
  ['Big', null],
  ['很好', null],
  ['', null],
])('class %s is %s', (text, customerClass) => {
  expect(readClass(text)).toBe(customerClass);
});

test.each([
  ['阿里', 'b2bPlatform'],
  ['阿里国际站', 'b2bPlatform'],
  ['Made-in-China.com', 'b2bPlatform'],
  ['广交会', 'fair'],
  ['Canton Fair 2026', 'fair'],
  ['老客户介绍', 'customerReferral'],
  ['Referral', 'customerReferral'],
  ['fb', 'socialMedia'],
  ['领英', 'socialMedia'],
  ['ORGANIC_SEARCH', 'search'],
  ['PAID_SEARCH', 'advertising'],
  ['Google', 'search'],
  ['Google Ads', 'advertising'],
  ['开发信', 'coldContact'],
  ['官网', 'ownSite'],
  ['黄页', 'directory'],
  ['meridian_tower', null],
  ['', null],
])('source %s is %s', (text, source) => {
  expect(readSource(text)).toBe(source);
});

test('a source by its own key is read back', () => {
  for (const source of sources) expect(readSource(source)).toBe(source);
});

test.each([
  ['ACME Import GmbH & Co. KG', 'Import Acme'],
  ['Société Générale d’Outillage S.A.R.L.', 'SOCIETE GENERALE DOUTILLAGE'],
  ['The Oak Company, Inc.', 'oak'],
  ['深圳橡木贸易有限公司', '深圳橡木贸易'],
  ['Øst Træ A/S', 'Ost Træ'],
])('%s and %s are one firm', (a, b) => {
  expect(companyKey(a)).toBe(companyKey(b));
});

test.each([
  ['country', normalCountry],
  ['e-mail', normalEmail],
  ['site', normalSite],
  ['firm', companyKey],
] as const)('a %s made normal once is normal', (_, normal) => {
  const likely = fc.constantFrom(
    'U.S.',
    'Germny',
    '德国 Germany',
    'A <a@b.example>',
    'http://www.x.example/y',
    'Oak GmbH',
    'co co',
    'A/S Oak 公司',
  );
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), likely), (text) => {
      expect(normal(normal(text))).toBe(normal(text));
    }),
  );
});
