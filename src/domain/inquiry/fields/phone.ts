import {
  type CountryCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';
import type { Letter } from '../reading/letter';

export type Phone = { readonly number: string; readonly country: string };

const international = /(?:\+|\b00) ?\(?[1-9][\d ().\-/]{6,22}\d/g;
const afterCue =
  /(?<![a-zа-я])(?:tel|phone|mobile|mob|cell|whats ?app|viber|telegram|fax|call|contact no|ph|telefon|handy|movil|celular|telefono|portable|电话|手机|微信|联系方式|тел|телефон|моб|هاتف|جوال|واتساب|موبايل|fone|fono|gsm|cep|wa|t|m|p)[^\n\d+]{0,14}(\(?\d[\d ().\-/]{6,20}\d)(?!\s?(?:đ|dong|usd|eur|€|%|元))/g;
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
/** Digits as a signature has them, in groups and without any word before: `418 555-0153`, `(54) 3555-0166`. */
const grouped =
  /(?<![\d.,+/-]|[a-zа-я]-?|\d )(\(\d{2,4}\) ?\d{3,5}(?:[ -]\d{2,5}){1,2}|0\d{1,4}[ /-]\d{2,5}(?:[ -]\d{2,5}){0,3}|\d{3}[ .-]\d{3}[ .-]\d{4})(?![\d/.,]?\d|\s?(?:mm|cm|kg|pcs|x|€|\$|usd|eur|rmb|cny|元|đ|dong))/g;
const chineseLandline = /(?<!\d)(0\d{2,3}-\d{7,8})(?!\d)/;
const isDate = /^(?:(?:19|20)\d\d|\d{1,2})[./-]\d{1,2}[./-](?:(?:19|20)\d\d|\d{1,2})$/;
/** `(852) 2389 0417`: the country in brackets, as Hong Kong, Macau and Taiwan write it. */
const bracketedCode = /(?<!\d)\((852|853|886)\) ?(\d[\d -]{6,10}\d)(?!\d)/;

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

/** The first number that can be dialled there; digits without a word that says phone may be anything. */
const validOf = (text: string, pattern: RegExp, country: string): Phone | null => {
  for (const match of [...text.matchAll(pattern)].slice(0, mostTried)) {
    const digits = match[1]!.replace(/\D/g, '');
    if (digits.length < 8 || isDate.test(match[1]!)) continue;
    if (!isSupportedCountry(country)) return null;
    const number = parsePhoneNumberFromString(match[1]!, {
      defaultCountry: country as CountryCode,
    });
    if (number?.isValid()) return { number: number.number, country: number.country ?? '' };
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
  const bracketed = bracketedCode.exec(folded);
  return (
    firstOf(folded, international) ?? (bracketed && parse(`+${bracketed[1]!} ${bracketed[2]!}`))
  );
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
  const landline = isHan ? chineseLandline.exec(folded)?.[1] : undefined;
  if (landline) return parse(landline, 'CN');
  const signed = country ? validOf(folded.slice(-400), grouped, country) : null;
  if (signed) return signed;
  const mobile = !country || country === 'CN' ? folded.match(chineseMobile)?.[0] : undefined;
  return mobile ? parse(mobile, 'CN') : null;
};
