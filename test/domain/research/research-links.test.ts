import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { companyRegisters } from '../../../src/domain/research/company-registers';
import { type Datum, data, type Known, type Link } from '../../../src/domain/research/link';
import { knownOf, researchLinks } from '../../../src/domain/research/research-links';
import { enginesOf } from '../../../src/domain/research/search-engines';
import { type Researched, thirtyCustomers } from './thirty-customers';

const known = ({ country, fields, facts }: Researched): Known => knownOf(fields, country, facts);
const linksOf = (one: Researched): readonly Link[] => researchLinks(known(one));
const find = (links: readonly Link[], site: string, ...about: Datum[]): Link | undefined =>
  links.find((link) => link.site === site && String(link.about) === String(about));
const at = (index: number): Researched => {
  const one = thirtyCustomers[index];
  if (!one) throw new Error(`no customer ${index}`);
  return one;
};

/** Everything an address says, decoded, in one line. */
const said = (url: string): string => {
  const { protocol, host, pathname, search, hash } = new URL(url);
  return decodeURIComponent(`${protocol}//${host}${pathname}${search}${hash}`).toLowerCase();
};

test('the thirty customers are of twenty countries', () => {
  expect(thirtyCustomers).toHaveLength(30);
  expect(new Set(thirtyCustomers.map(({ country }) => country)).size).toBeGreaterThanOrEqual(20);
});

describe.each(thirtyCustomers)('links for $fields.company', (one) => {
  const links = linksOf(one);
  const material = known(one);

  test('are addresses that a browser reads as they are meant', () => {
    expect(links.length).toBeGreaterThan(30);
    for (const { url } of links.filter((link) => link.url !== '')) {
      const { protocol, host, username, password } = new URL(url);
      expect(['https:', 'mailto:', 'tel:']).toContain(protocol);
      expect(username + password).toBe('');
      if (protocol === 'https:') expect(host).toMatch(/^[a-z0-9.-]+\.[a-z]{2,}$/);
      expect(url).not.toMatch(/[{}\s"<>]|undefined|null/);
    }
  });

  test('carry what they are about, letter by letter', () => {
    for (const { url, about, group } of links.filter((link) => link.url !== '')) {
      const whole = said(url).replace(/"/g, '');
      for (const datum of about) {
        const text = material[datum]?.trim().toLowerCase().replace(/"/g, '') ?? '';
        expect(whole).toContain(group === 'chat' ? text.replace('+', '') : text);
      }
    }
  });

  test('carry nothing but what they are about', () => {
    for (const { url, about } of links.filter((link) => link.url !== '')) {
      const rest = about.reduce(
        (whole, datum) =>
          whole.replace(material[datum]?.trim().toLowerCase().replace(/"/g, '') ?? '', ''),
        said(url).replace(/"/g, ''),
      );
      const others = data.filter((datum) => !about.includes(datum));
      for (const datum of others) {
        const text = material[datum]?.trim().toLowerCase() ?? '';
        const isPart = about.some((mine) => material[mine]?.toLowerCase().includes(text));
        if (text.length > 3 && !isPart) expect(rest).not.toContain(text);
      }
    }
  });

  test('do not repeat one another', () => {
    const opened = links.map(({ site, url, about, paste }) => `${site} ${url} ${about} ${paste}`);
    expect(new Set(opened).size).toBe(opened.length);
  });
});

describe('searching in the country and its language', () => {
  test.each([
    [
      0,
      'Google',
      'https://www.google.com/search?q=%22Br%C3%BCckner%20%26%20S%C3%B6hne%20GmbH%22&hl=de&gl=de',
    ],
    [
      8,
      'Baidu',
      'https://www.baidu.com/s?wd=%22%E5%AE%81%E6%B3%A2%E8%BF%9C%E8%88%AA%E8%B4%B8%E6%98%93%E6%9C%89%E9%99%90%E5%85%AC%E5%8F%B8%22',
    ],
    [
      10,
      'Yandex',
      'https://yandex.ru/search/?text=%22%D0%9E%D0%9E%D0%9E%20%C2%AB%D0%A1%D0%B5%D0%B2%D0%B5%D1%80%C2%BB%22',
    ],
    [
      12,
      'Naver',
      'https://search.naver.com/search.naver?query=%22%ED%95%9C%EA%B0%95%EC%83%81%EC%82%AC%22',
    ],
    [
      14,
      'Yahoo! JAPAN',
      'https://search.yahoo.co.jp/search?p=%22%E6%A0%AA%E5%BC%8F%E4%BC%9A%E7%A4%BE%E3%81%95%E3%81%8F%E3%82%89%22',
    ],
    [19, 'Bing', 'https://www.bing.com/search?q=%22S%C3%A3o%20Bento%20Ltda%22&setlang=pt&cc=br'],
    [29, 'Google', 'https://www.google.com/search?q=%22Somewhere%20Trading%22'],
  ])('customer %i with %s', (index, site, url) => {
    expect(find(linksOf(at(index)), site, 'company')?.url).toBe(url);
  });

  test('each datum is looked for alone and then together, with every engine', () => {
    const links = linksOf(at(0)).filter(({ group }) => group === 'search');
    for (const engine of enginesOf('DE')) {
      const about = links.filter(({ site }) => site === engine).map((link) => link.about.join('+'));
      expect(about).toEqual(expect.arrayContaining(data.map(String)));
      expect(about).toContain('contact+company');
      expect(about).toContain('company+product');
    }
  });
});

describe('where a customer is looked up', () => {
  test('in the register of the country, with the name in it where the register takes one', () => {
    expect(find(linksOf(at(4)), 'Companies House', 'company')?.url).toBe(
      'https://find-and-update.company-information.service.gov.uk/search?q=Fish%20%26%20Chips%20Ltd',
    );
    expect(linksOf(at(0)).find(({ site }) => site === 'Handelsregister')).toMatchObject({
      url: 'https://www.handelsregister.de/',
      about: [],
      paste: 'Brückner & Söhne GmbH',
    });
  });

  test('there are registers of more than sixty countries, each on its own host', () => {
    const addresses = Object.values(companyRegisters).map(
      ([, address]) => new URL(address.replace('{q}', '')),
    );
    expect(addresses.length).toBeGreaterThanOrEqual(60);
    expect(new Set(addresses.map(({ host }) => host)).size).toBe(addresses.length);
    expect(addresses.every(({ protocol }) => protocol === 'https:')).toBe(true);
  });

  test('by phone in messengers, as they take the number, and by copying where they take none', () => {
    const links = linksOf(at(17));
    expect(find(links, 'WhatsApp', 'phone')?.url).toBe('https://wa.me/842438251234');
    expect(find(links, 'Telegram', 'phone')?.url).toBe('https://t.me/+842438251234');
    expect(find(links, 'Zalo', 'phone')?.url).toBe('https://zalo.me/842438251234');
    expect(find(links, 'WeChat', 'phone')).toMatchObject({ url: '', paste: '+842438251234' });
    expect(find(links, '☎', 'phone')?.url).toBe('tel:+842438251234');
  });

  test('a number without country code is read as one of the customer’s country', () => {
    expect(find(linksOf(at(1)), 'WhatsApp', 'phone')?.url).toBe('https://wa.me/49403200');
  });

  test('the domain of a free mailbox is nobody’s, and is not looked up', () => {
    const links = linksOf(at(3));
    expect(links.filter(({ about }) => about.includes('domain'))).toEqual([]);
    expect(find(links, 'ViewDNS', 'email')?.url).toBe(
      'https://viewdns.info/reversewhois/?q=luc.roux%40gmail.com',
    );
  });

  test('on the four sanction lists, whose pages take no name in their address', () => {
    const lists = linksOf(at(5)).filter(({ group }) => group === 'sanctions');
    expect(lists.map(({ site }) => site)).toEqual(
      expect.arrayContaining(['OFAC', 'EU', 'UN', 'UK', 'OpenSanctions']),
    );
    expect(lists.find(({ site }) => site === 'OFAC')).toMatchObject({
      about: [],
      paste: 'A+B Tools',
    });
  });

  test('a customer of whom nothing is known has no links at all', () => {
    expect(researchLinks({ country: 'DE' })).toEqual([]);
  });
});

test('whatever stands in the cells, links open nothing but https, mail and telephone', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.constantFrom('', 'DE', 'CN', 'KR'),
      (one, other, country) => {
        const links = researchLinks({
          country,
          company: one,
          contact: other,
          product: one,
          address: other,
          domain: one,
          email: other,
          trade: one,
        });
        for (const { url } of links.filter((link) => link.url)) {
          expect(url).toMatch(/^(https:\/\/[a-z0-9.-]+\/|mailto:|tel:\+\d+$)/);
          expect(() => new URL(url)).not.toThrow();
        }
      },
    ),
  );
});
