import type { BuyerLanguage } from './buyer-language';

/** Countries in which business mail is written in one of the languages that letters exist in; English elsewhere. */
const countries: readonly (readonly [BuyerLanguage, string])[] = [
  ['es', 'ES MX AR CO CL PE VE EC GT CU BO DO HN PY SV NI CR PA UY GQ'],
  ['pt', 'PT BR AO MZ CV GW ST TL'],
  ['fr', 'FR MC BE LU SN CI ML BF NE TG BJ CD CG GA CM MG TD CF GN DJ KM MA DZ TN HT'],
  ['de', 'DE AT CH LI'],
  ['ru', 'RU BY KZ KG TJ'],
  ['ar', 'SA AE EG IQ JO KW LB LY OM QA BH SY YE SD PS MR'],
  ['zh-CN', 'CN'],
  ['zh-TW', 'TW HK MO'],
];

/** The language in which to write to a buyer of a country (ISO 3166-1 alpha-2); English where it is not known. */
export const languageOfCountry = (country: string): BuyerLanguage =>
  countries.find(([, codes]) => country.length === 2 && codes.split(' ').includes(country))?.[0] ??
  'en';
