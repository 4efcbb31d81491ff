import { expect, test } from '@jest/globals';
import { countryName, readCountry, tables } from '../../../src/domain/customer/country';
import { alpha3 } from '../../../src/domain/customer/country-names/alpha-3.generated';
import { countryReader } from '../../../src/domain/customer/country-reader';
import { languages } from '../../../src/domain/settings';

test.each([
  ['U.S.', 'US'],
  ['USA', 'US'],
  ['us', 'US'],
  ['united states of america', 'US'],
  ['美国', 'US'],
  ['EE. UU.', 'US'],
  ['UAE', 'AE'],
  ['U.A.E.', 'AE'],
  ['阿联酋', 'AE'],
  ['Émirats arabes unis', 'AE'],
  ['الإمارات العربية المتحدة', 'AE'],
  ['Deutschland', 'DE'],
  ['Allemagne', 'DE'],
  ['德國', 'DE'],
  ['Германия', 'DE'],
  ['DEU', 'DE'],
  ['🇩🇪', 'DE'],
  ['Brasil', 'BR'],
  ['España', 'ES'],
  ['espana', 'ES'],
  ['England', 'GB'],
  ['the Netherlands', 'NL'],
  ['Holland', 'NL'],
  ['Türkiye', 'TR'],
  ['Turquía', 'TR'],
  ['Viet Nam', 'VN'],
  ['Korea', 'KR'],
  ['Korea, Republic of', 'KR'],
  ['韩国', 'KR'],
  ['沙烏地阿拉伯', 'SA'],
  ['義大利', 'IT'],
  ['Cote d’Ivoire', 'CI'],
  ['Czech Republic', 'CZ'],
  ['Slovakia (Slovak Republic)', 'SK'],
  ['Kyrgyz Republic', 'KG'],
  ['Svalbard & Jan Mayen Islands', 'SJ'],
  ['United States Virgin Islands', 'VI'],
  ["Lao People's Democratic Republic", 'LA'],
  ['Bosnia and Herzegovina', 'BA'],
  ['Libyan Arab Jamahiriya', 'LY'],
  ['德国 Germany', 'DE'],
  ['Germany (DE)', 'DE'],
  ['Shenzhen, China', 'CN'],
  ['Mexico City, Mexico', 'MX'],
  ['美国/USA', 'US'],
  ['Germny', 'DE'],
  ['Austrailia', 'AU'],
  ['Phillipines', 'PH'],
  ['Columbia', 'CO'],
  ['Nigera', 'NG'],
  ['Mexcio', 'MX'],
  ['Itlay', 'IT'],
  ['Niger', 'NE'],
  ['Nigeria', 'NG'],
  ['Austria', 'AT'],
  ['Iran', 'IR'],
  ['Iraq', 'IQ'],
  ['USA / Canada', null],
  ['Europe', null],
  ['to be asked', null],
  ['', null],
])('%s is %s', (text, code) => {
  expect(readCountry(text)).toBe(code);
});

test('every country has a name in each language of the register and is read back by it', () => {
  for (const code of alpha3()
    .split('|')
    .map((pair) => pair.slice(0, 2))) {
    for (const language of languages) expect(readCountry(countryName(code, language))).toBe(code);
  }
});

test('a name found without taking the tables apart is the country it is when they have been', () => {
  const [plain, thorough] = [countryReader(tables, alpha3), countryReader(tables, alpha3)];
  expect(thorough('nowhere at all')).toBeNull();
  const names = tables.flatMap((table) =>
    table()
      .split('|')
      .flatMap((line) => line.slice(2).split(';')),
  );
  for (const name of names) expect([name, plain(name)]).toEqual([name, thorough(name)]);
});
