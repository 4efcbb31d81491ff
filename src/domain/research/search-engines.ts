import { type Datum, encoded, type Known, type Link, textsOf } from './link';

/** Each datum alone, then those that say more together. */
export const queries: readonly (readonly Datum[])[] = [
  ['company'],
  ['contact'],
  ['email'],
  ['phone'],
  ['address'],
  ['product'],
  ['trade'],
  ['domain'],
  ['contact', 'company'],
  ['company', 'product'],
  ['company', 'address'],
  ['company', 'phone'],
  ['contact', 'email'],
];

/** Data that are looked for letter by letter. */
const exact: readonly Datum[] = ['company', 'contact', 'email', 'phone', 'domain'];

type Engine = {
  readonly site: string;
  /** The address without the text; `{lang}` and `{country}` are filled in. */
  readonly address: string;
};

const google: Engine = {
  site: 'Google',
  address: 'https://www.google.com/search?q={q}&hl={lang}&gl={country}',
};
const bing: Engine = {
  site: 'Bing',
  address: 'https://www.bing.com/search?q={q}&setlang={lang}&cc={country}',
};
const baidu: Engine = { site: 'Baidu', address: 'https://www.baidu.com/s?wd={q}' };
const yandex: Engine = { site: 'Yandex', address: 'https://yandex.com/search/?text={q}' };
const yandexRu: Engine = { site: 'Yandex', address: 'https://yandex.ru/search/?text={q}' };
const naver: Engine = {
  site: 'Naver',
  address: 'https://search.naver.com/search.naver?query={q}',
};
const yahooJapan: Engine = {
  site: 'Yahoo! JAPAN',
  address: 'https://search.yahoo.co.jp/search?p={q}',
};
const seznam: Engine = { site: 'Seznam', address: 'https://search.seznam.cz/?q={q}' };
const cocCoc: Engine = { site: 'Cốc Cốc', address: 'https://coccoc.com/search?query={q}' };
const duckDuckGo: Engine = { site: 'DuckDuckGo', address: 'https://duckduckgo.com/?q={q}' };

const everywhere = [google, bing, duckDuckGo];

/** What people in the country search with, the most used first. */
const ofCountry: Readonly<Record<string, readonly Engine[]>> = {
  CN: [baidu, bing, google],
  RU: [yandexRu, google, bing],
  BY: [yandex, google, bing],
  KZ: [yandex, google, bing],
  UZ: [google, yandex, bing],
  TR: [google, yandex, bing],
  KR: [naver, google, bing],
  JP: [google, yahooJapan, bing],
  CZ: [google, seznam, bing],
  VN: [google, cocCoc, bing],
};

/** The language of business in a country where it is not English. */
const languages: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    de: 'DE AT CH LI',
    fr: 'FR BE LU MC SN CI CM MG CD',
    es: 'ES MX AR CL CO PE EC BO PY UY VE CR PA GT HN SV NI DO CU',
    pt: 'PT BR AO MZ',
    it: 'IT SM',
    nl: 'NL SR',
    pl: 'PL',
    cs: 'CZ',
    sk: 'SK',
    hu: 'HU',
    ro: 'RO MD',
    bg: 'BG',
    el: 'GR CY',
    hr: 'HR',
    sl: 'SI',
    sr: 'RS',
    da: 'DK',
    sv: 'SE',
    no: 'NO',
    fi: 'FI',
    et: 'EE',
    lv: 'LV',
    lt: 'LT',
    ru: 'RU BY KZ KG',
    uk: 'UA',
    tr: 'TR',
    he: 'IL',
    ar: 'AE SA EG MA DZ TN JO LB IQ KW QA OM BH YE LY SD',
    fa: 'IR',
    ja: 'JP',
    ko: 'KR',
    'zh-CN': 'CN',
    'zh-TW': 'TW HK MO',
    th: 'TH',
    vi: 'VN',
    id: 'ID',
    ms: 'MY',
  }).flatMap(([language, countries]) =>
    countries.split(' ').map((country) => [country, language] as const),
  ),
);

export const enginesOf = (country: string): readonly string[] =>
  (ofCountry[country] ?? everywhere).map(({ site }) => site);

const inCountry = (address: string, country: string): string =>
  country === ''
    ? address.replace(/&(?:hl|gl|setlang|cc)=\{\w+\}/g, '')
    : address
        .replace('{lang}', languages[country] ?? 'en')
        .replace('{country}', country.toLowerCase());

const asked = (datum: Datum, text: string): string =>
  exact.includes(datum) ? `"${text.replace(/"/g, '')}"` : text;

/** Every search with every engine of the customer's country, in its language. */
export const searchLinks = (known: Known): Link[] =>
  (ofCountry[known.country] ?? everywhere).flatMap(({ site, address }) =>
    queries.flatMap((about): Link[] => {
      const texts = textsOf(known, about);
      if (!texts) return [];
      const words = about.map((datum, at) => asked(datum, texts[at] ?? '')).join(' ');
      const url = inCountry(address, known.country).replace('{q}', encoded(words));
      return [{ group: 'search', site, about, url, paste: '' }];
    }),
  );
