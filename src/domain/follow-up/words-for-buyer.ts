import type { BuyerLanguage } from '../inquiry/buyer-language';

const chinese = /\p{Script=Han}/u;

/** Fairs that every buyer knows by another name than the seller does. */
const fairNames: readonly (readonly [RegExp, string])[] = [
  [/中国进出口商品交易会|广州交易会|广交会|廣交會/, 'Canton Fair'],
  [/华东进出口商品交易会|华交会|華交會/, 'East China Fair'],
  [/进博会|進博會/, 'CIIE'],
  [/高交会|高交會/, 'China Hi-Tech Fair'],
  [/义博会|義博會/, 'Yiwu Fair'],
  [/链博会|鏈博會/, 'CISCE'],
  [/春季/, ' Spring '],
  [/秋季/, ' Autumn '],
  [/(?<=\d)\s*年/, ' '],
];

const ordinal = (count: number): string => {
  const tens = count % 100;
  const ending = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th');
  return `${count}${ending}`;
};

/** What the seller calls something, where a buyer who reads no Chinese can read it; else nothing. */
const readable = (text: string, language: BuyerLanguage): string =>
  chinese.test(text) && !language.startsWith('zh') ? '' : text;

/** The name of a fair as it can stand in a letter in the buyer's language; empty where only a Chinese reader knows it. */
export const fairForBuyer = (fair: string, language: BuyerLanguage): string => {
  if (readable(fair, language) !== '') return fair;
  const named = fairNames
    .reduce((text, [from, to]) => text.replace(from, ` ${to} `), fair)
    .replace(/第\s*(\d+)\s*[届屆]/, (_, count) => ` ${ordinal(Number(count))} `)
    .replace(/\s+/g, ' ')
    .trim();
  return readable(named, language);
};

export const productForBuyer = readable;
