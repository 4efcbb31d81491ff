import type { Sign } from './national-turns';

const homeNumber = 'homeNumber';
const homeMobile = 'homeMobile';

/** How telephone numbers are grouped at home, where letters of that language are written. */
const numbers: readonly Sign[] = [
  [
    /(?<![\d+])(?:\(?0[12]\d{3}\)? ?\d{3} ?\d{3}|07\d{3} ?\d{6}|\(?0[12]\d{1,2}\)? \d{3,4} \d{4})(?!\d)/,
    'GB',
    homeNumber,
  ],
  [/(?<![\d+.-])(?:\(?[2-9]\d\d\)?[ .-]\d{3}[ .-]\d{4})(?![\d-])/, 'US', homeNumber],
  [/(?<![\d+])0[1-9](?:[ .]\d\d){4}(?!\d)/, 'FR', homeNumber],
  [/(?<![\d+])[6789]\d\d \d\d \d\d \d\d(?!\d)/, 'ES', homeNumber],
  [/(?<![\d+])0(?:650|660|664|676|677|680|681|688|699)[ /-]{1,3}\d/, 'AT', homeMobile],
  [/(?<![\d+])01[567]\d ?[\d/ -]{7,12}\d/, 'DE', homeNumber],
  [/(?<![\d+])06(?: ?- ?|)\d{4} ?\d{4}(?!\d)/, 'NL', homeNumber],
  [/(?<![\d+])04\d\d[ /]\d\d \d\d \d\d(?!\d)/, 'BE', homeNumber],
  [/(?<![\d+])\(?\d\d\)? 9?\d{4}-\d{4}(?!\d)/, 'BR', homeNumber],
  [/(?<![\d+])04\d\d \d{3} \d{3}(?!\d)/, 'AU', homeNumber],
  [/(?<![\d+])[6-9]\d{4} \d{5}(?!\d)/, 'IN', homeNumber],
  [/(?<![\d+])8[ -]?\(?\d{3}\)?[ -]?\d{3}-?\d\d-?\d\d(?!\d)/, 'RU', homeNumber],
];

/**
 * How a telephone number is grouped at home: `#` any digit, `a-b` in brackets one of them. Where several countries group
 * alike, the others after it.
 */
const grouped: readonly (readonly [form: string, countries: string])[] = [
  ['0[1-478]# ### ####', 'ZA LK NZ IE GH ET'],
  ['05[1378] ### ####', 'ZA GH'],
  ['05[024568] ### ####', 'AE SA GH'],
  ['05# ### ####', 'SA IL'],
  ['0## ### ## ##', 'CH UA AM AZ SE'],
  ['07#-### ## ##', 'SE'],
  ['05## ### ## ##', 'TR'],
  ['0[2-4]## ### ## ##', 'TR'],
  ['0[567]## ## ## ##', 'DZ KG'],
  ['0[5-7]## ### ###', 'MA'],
  ['0[5-7]##-######', 'MA'],
  ['01[0125]# ### ####', 'EG'],
  ['01[0125]########', 'EG'],
  ['03##[- ]?#######', 'PK'],
  ['01[3-9]##[- ]?######', 'BD'],
  ['0[789][01]# ### ####', 'NG PH'],
  ['0[789][01]########', 'NG'],
  ['09## ### ####', 'PH'],
  ['09## ### ###', 'VN TW SD SY'],
  ['07## ### ###', 'KE RO UG TZ'],
  ['07## ### ####', 'IQ'],
  ['07[789] ### ####', 'JO ZA'],
  ['08##-####-####', 'ID'],
  ['08##-###-####', 'ID'],
  ['01#-### ####', 'MY'],
  ['01#-#######', 'MY'],
  ['01# ### ####', 'MY'],
  ['0[3-9]#-### ####', 'MY'],
  ['0#0-####-####', 'JP KR'],
  ['0#-####-####', 'JP TH'],
  ['0[2-8][- ]?####-####', 'TW'],
  ['\\(0[2-8]\\) ?####-####', 'TW'],
  ['09##[- ]?###-###', 'TW'],
  ['0##-###-####', 'JP TH'],
  ['0###-##-####', 'JP'],
  ['0[2-8]#-###-####', 'KR'],
  ['02-###-####', 'KR TH'],
  ['3## ### ####', 'IT CO'],
  ['3## #######', 'IT'],
  ['3## ### ## ##', 'IT CO'],
  ['0## ######', 'IT IE'],
  ['[5-8]## ### ###', 'PL ES'],
  ['9## ### ###', 'PE ES PT CL'],
  ['9## ## ## ##', 'ES'],
  ['2## ### ###', 'PT'],
  ['9 #### ####', 'CL'],
  ['55 #### ####', 'MX'],
  ['[2-9]# #### ####', 'MX BR'],
  ['11 ####-####', 'AR BR'],
  ['#### ####', 'SG HK NO DK'],
  ['## ## ## ##', 'DK NO TN CI SN'],
  ['## ### ###', 'TN'],
  ['7# ### ## ##', 'SN'],
  ['69# ### ####', 'GR'],
  ['2### ######', 'GR'],
  ['69########', 'GR'],
  ['8 ?\\(?7## ?\\)? ?### ## ##', 'KZ'],
  ['9# ### ## ##', 'UZ'],
  ['05#-#######', 'IL'],
  ['04## ### ###', 'AU FI'],
  ['0# #### ####', 'AU FR'],
  ['0# ### ####', 'NZ CL'],
  ['0#/### ## ##', 'BE'],
  ['0## ## ## ##', 'BE'],
];

const formOf = (form: string): RegExp =>
  new RegExp(
    `(?<![\\d+(.,/:-]|\\d )${form.replace(/#/g, '\\d')}(?! ?\\d|[.,]\\d|-\\d| ?(?:mm|cm|kg|pcs|m2|usd|eur|x)\\b)`,
  );

/** Telephone numbers as they are written at home, and the countries that write them so. */
export const homeNumbers: readonly Sign[] = [
  ...numbers,
  ...grouped.map(([form, countries]): Sign => [formOf(form), countries, 'grouped']),
];
