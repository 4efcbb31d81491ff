import {
  type CountryCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';
import type { Letter } from '../reading/letter';

export type Phone = { readonly number: string; readonly country: string };

const international = /(?:\+|\b00) ?\(?[1-9][\d ().\-/]{6,22}\d/g;
const afterCue =
  /(?<![a-zа-я])(?:tel|phone|mobile|mob|cell|whats ?app|viber|telegram|fax|call|contact no|ph|telefon|handy|movil|celular|telefono|portable|电话|手机|微信|联系方式|тел|телефон|моб|هاتف|جوال|واتساب|موبايل|fone|fono|gsm|cep|wa|t|m|p)[^\n\d+]{0,14}(\(?\d[\d ().\-/]{6,20}\d)/g;
const chineseMobile = /(?<!\d)1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/g;
const mostTried = 12;

const parse = (written: string, country?: string): Phone | null => {
  const home = country && isSupportedCountry(country) ? (country as CountryCode) : undefined;
  const number = parsePhoneNumberFromString(
    written.replace(/^00 ?/, '+'),
    home ? { defaultCountry: home } : undefined,
  );
  if (!number?.isPossible()) return null;
  return { number: number.number, country: number.country ?? '' };
};

/** Eleven digits from 13 to 19 are a Chinese mobile, wherever the goods go. */
const chinese = (written: string, country?: string): Phone | null =>
  (country === 'CN' || (country !== 'US' && country !== 'CA')) &&
  /^1[3-9]\d{9}$/.test(written.replace(/[ -]/g, ''))
    ? parse(written, 'CN')
    : null;

/** A line that is a number and nothing else, as signatures have it. */
const aloneOnLine = /^[ \t]{0,4}(\(?0\d[\d ().\-/]{6,16}\d)[ \t]{0,4}$/gm;
const isDate = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/;

const firstOf = (text: string, pattern: RegExp, country?: string): Phone | null => {
  let tried = 0;
  for (const match of text.matchAll(pattern)) {
    if (++tried > mostTried) return null;
    const written = match[1] ?? match[0];
    const phone = isDate.test(written.trim()) ? null : parse(written, country);
    if (phone) return phone;
  }
  return null;
};

/** A number written with its country code, which needs no country to be read. */
export const internationalPhone = (letter: Letter, folded: string): Phone | null => {
  for (const line of letter.form) {
    if (line.label !== 'phone') continue;
    const phone = firstOf(folded.slice(line.at, line.at + 60), international);
    if (phone) return phone;
  }
  return firstOf(folded, international);
};

/** A number as dialled at home, read with the country that the rest of the inquiry names. */
export const nationalPhone = (letter: Letter, folded: string, country?: string): Phone | null => {
  for (const line of letter.form) {
    if (line.label !== 'phone') continue;
    const written = /[+(]?\d[\d ().\-/]{5,20}\d/.exec(folded.slice(line.at, line.at + 60));
    const phone =
      written &&
      (chinese(written[0], country) ?? parse(written[0], country) ?? parse(`+${written[0]}`));
    if (phone) return phone;
  }
  const isHan = /[\u4e00-\u9fff]{4}/.test(folded);
  const mobileThere = isHan ? folded.match(chineseMobile)?.[0] : undefined;
  if (mobileThere) return parse(mobileThere, 'CN');
  const near =
    firstOf(folded, afterCue, country) ?? (country ? firstOf(folded, aloneOnLine, country) : null);
  if (near) return near;
  const mobile = !country || country === 'CN' ? folded.match(chineseMobile)?.[0] : undefined;
  return mobile ? parse(mobile, 'CN') : null;
};
