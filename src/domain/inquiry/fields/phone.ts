import {
  type CountryCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';
import { fold } from '../reading/folded';
import type { Letter } from '../reading/letter';
import { phonesIn, type WrittenPhone } from './written-phones';

export type Phone = { readonly number: string; readonly country: string };

type Sureness = 'possible' | 'valid';

const parse = (written: string, sure: Sureness, country?: string): Phone | null => {
  const home = country && isSupportedCountry(country) ? (country as CountryCode) : undefined;
  if (!home && !written.startsWith('+')) return null;
  const number = parsePhoneNumberFromString(written, home ? { defaultCountry: home } : undefined);
  const isRight = sure === 'valid' ? number?.isValid() : number?.isPossible();
  return number && isRight ? { number: number.number, country: number.country ?? '' } : null;
};

const lastGroup = /[ ().\-/]+\d+$/;
const mostCut = 3;

/** Digits of something else may follow a number: the longest beginning that can be dialled is it. */
const longestOf = (written: string): Phone | null => {
  const beginnings = [written];
  let left = written;
  while (beginnings.length <= mostCut) {
    const shorter = left.replace(lastGroup, '');
    if (shorter === left) break;
    beginnings.push(shorter);
    left = shorter;
  }
  const first = (sure: Sureness) => {
    for (const one of beginnings) {
      const phone = parse(one, sure);
      if (phone) return phone;
    }
    return null;
  };
  return first('valid') ?? first('possible');
};

/** Eleven digits from 13 to 19 are a Chinese mobile, wherever the goods go. */
const chineseMobile = /^1[3-9]\d{9}$/;
const chineseLandline = /^0[1-9]\d{1,2}\d{7,8}$/;
const isChinese = (written: string, isHome: boolean): boolean => {
  const digits = written.replace(/[ ()-]/g, '');
  return chineseMobile.test(digits) || (isHome && chineseLandline.test(digits));
};
/** `(852) 2389 0417`: the country in brackets, as Hong Kong, Macau and Taiwan write it. */
const bracketedCode = /^\(?(?:852|853|886)\) ?\d/;

const isTheirs = ({ called }: WrittenPhone): boolean => called === 'phone' || called === 'nothing';

/** The numbers that stand in lines of a form that ask for one, fax apart. */
const formPhones = (letter: Letter, folded: string): WrittenPhone[] =>
  letter.form
    .filter((line) => line.label === 'phone')
    .flatMap((line) => phonesIn(folded.slice(line.at, line.at + 60).split('\n')[0]!).slice(0, 1));

/** A chat is headed by the number of who is in no address book. */
const heading = (letter: Letter): WrittenPhone[] =>
  phonesIn(fold(`${letter.from?.name ?? ''}\n${letter.subject.slice(0, 300)}`));

const read = 14_000;

/** All numbers of a letter that may be the sender's, those of a form first, fax and ours left out. */
const theirs = (letter: Letter, folded: string): WrittenPhone[] => {
  const inBody = phonesIn(folded.slice(0, read)).filter(isTheirs);
  return [
    ...formPhones(letter, folded),
    ...inBody.filter(({ called }) => called === 'phone'),
    ...inBody.filter(({ called }) => called === 'nothing'),
    ...heading(letter).filter(isTheirs),
  ];
};

/** Letters to China name numbers of ours: one of another country is rather the sender's. */
const notOurs = (phones: readonly Phone[]): Phone | null =>
  phones.find(({ country }) => country !== 'CN') ?? phones[0] ?? null;

/** A number written with its country code, which needs no country to be read. */
export const internationalPhone = (letter: Letter, folded: string): Phone | null =>
  notOurs(
    theirs(letter, folded).flatMap(({ dialled, isInternational }) => {
      const whole = bracketedCode.test(dialled) ? `+${dialled.replace(/^\(/, '')}` : dialled;
      const phone = isInternational || whole !== dialled ? longestOf(whole) : null;
      return phone ? [phone] : [];
    }),
  );

const signature = 400;
/** Where ten digits may begin like a Chinese mobile. */
const american = new Set(['US', 'CA']);
const groupedAsAmerican = /^1?[- .]?\(?[2-9]\d\d\)?[ .-]\d{3}[ .-]\d{4}$/;
const groupedAsChinese = /^1[3-9]\d[ -]\d{4}[ -]\d{4}$/;

/** A number as dialled at home; without a word that says phone only where one stands as in a signature. */
const atHome = (
  phone: WrittenPhone,
  isSigned: boolean,
  isHan: boolean,
  country?: string,
): Phone | null => {
  const { dialled, called, isAlone, endsLine, isGrouped } = phone;
  const isPhone = called === 'phone';
  const isHome = country === 'CN' || (isHan && !country);
  const mayBeChinese = isHan || isHome || !country || (isPhone && !american.has(country));
  if ((mayBeChinese && isChinese(dialled, isHome)) || groupedAsChinese.test(dialled))
    return parse(dialled, 'possible', 'CN');
  const isSure =
    isGrouped &&
    (/^(?:\(?0|8[ (-]|\()/.test(dialled) ||
      (american.has(country ?? '') && groupedAsAmerican.test(dialled)));
  const stands = isPhone || isAlone || (isSigned && (isSure || (endsLine && isGrouped)));
  if (!stands) return null;
  const home = parse(dialled, 'valid', country);
  if (home) return home;
  if (isPhone) return parse(`+${dialled}`, 'valid') ?? parse(dialled, 'possible', country);
  return isSigned && /^\(?0/.test(dialled) ? parse(dialled, 'possible', country) : null;
};

/** A number as dialled at home, read with the country that the rest of the inquiry names. */
export const nationalPhone = (letter: Letter, folded: string, country?: string): Phone | null => {
  const isHan = /[\u4e00-\u9fff]{4}/.test(folded);
  for (const phone of formPhones(letter, folded)) {
    const found =
      atHome({ ...phone, called: 'phone' }, true, isHan, country) ?? longestOf(`+${phone.dialled}`);
    if (found) return found;
  }
  for (const phone of theirs(letter, folded)) {
    const found = atHome(phone, phone.at > folded.length - signature, isHan, country);
    if (found) return found;
  }
  return null;
};
