import { isSurelyNumber, numberWords } from './number-words';
import { units } from './units';

/** A number of a text that may say how many, with what it is counted in. */
export type Amount = {
  readonly at: number;
  readonly end: number;
  /** The digits, or the word, as folded. */
  readonly count: string;
  readonly isWord: boolean;
  /** Whether `k` or `thousand` follows. */
  readonly isSized: boolean;
  /** Whether another number is the upper end of it. */
  readonly isRange: boolean;
  readonly value: number;
  readonly unit: string;
  /** Of what sort its unit is; `bare` without any. */
  readonly kind: string;
};

const digits = String.raw`\d{1,3}(?:[,. ']\d{3}){1,3}(?!\d)|\d{1,7}(?:[.,]\d{1,2})?(?!\d)`;
const han =
  '[二两三四五六七八九十百千几半][一二两三四五六七八九十百千万]{0,5}(?=个?[\u4e00-\u9fff])|一(?:[百千万][一二两三四五六七八九十百千万]{0,4}(?=个?[\u4e00-\u9fff])|(?=个?[柜车托台套条辆]|个[小高大]柜|个?[24]0尺?[高平小大]?柜))';
const one = 'one|a|an|half a|un|una|une|um|uma|ein|eine|einen|один|одну';
const size = String.raw`(?:k|\s?(?:mil|mila|hundred|thousand|million|millones|milioni|milhoes|milyon|bin|mio|万|千|тыс\.?|тысяч|만|천|tausend|mille|الف|الاف|مليون|млн))(?![a-zа-я])`;
/** The upper end of a range: `10,000-15,000`, `45 a 50`, `between 300 and 400`. */
const upTo = String.raw`\s?(?:-|~|to|or|a|au?|bis|oder|до|или|o|ou|至|到|(?<=(?:between|entre|zwischen|между|от) \S{1,9}\s)(?:and|y|e|et|und|и|до))\s?(?:${digits})(?:${size})?`;
const joint = String.raw`\s?\+?\s{0,2}(?:(?:x|х|×)\s?)?(?:(?:new|full|whole|complete|个) ?)?`;
const unitEnd = String.raw`(?![a-z0-9а-я\u0621-\u064a])|(?<=[\u3040-\u9fff\uac00-\ud7af])`;
const counted = new RegExp(
  String.raw`(?<![\w$£€¥#]|\d[.,:/]|[a-z0-9]-)(?:(${digits}|${han})(${size})?(${upTo})?|(?<![a-zа-я\u0621-\u064a])(${numberWords}|${one})(?= ))(?:${joint}(${units})(?:${unitEnd}))?`,
  'g',
);

const kinds: readonly (readonly [string, RegExp])[] = [
  [
    'container',
    /^(?:fcl|conteneurs?|contai|conten|контейн|حاوي|(?:x ?)?[24]0 ?(?:ft|h|gp|'|ot|rf)|teu|feu|truck|фур|вагон|.?[小高大尺]?柜|尺柜)/,
  ],
  ['ton', /^(?:t$|tons?$|tonn|mts?$|metric|tonel|т\.?$|тн|тонн|طن|吨|tan$)/],
  ['weight', /^(?:kg|kilo|gram|lbs|кг|كيلو|كجم|公斤|千克)/],
  ['length', /^(?:km|m$|met|mtr|yard|yds|feet|метр|متر|米|码)/],
  ['area', /^(?:sq|m2|m²|م2|кв|м2|平)/],
  ['volume', /^(?:lit|ltr|gallon|cbm|m3|m³|литр|لتر|升|立方)/],
  ['each', /^(?:ea|each)/],
  [
    'pack',
    /^(?:carton|ctn|box|bag|drum|pallet|roll|pack|bundle|sack|jar|tube|bottle|can|reel|bale|caja|bols|sac|caix|箱|包|袋|盒|卷|桶|瓶|кор|упак|меш|рулон|كرتون|كيس|صندوق|لفه|kutu|koli|sheet)/,
  ],
];
const kindOf = (unit: string): string => kinds.find(([, of]) => of.test(unit))?.[0] ?? 'piece';

const isOne = new RegExp(`^(?:${one})$`);
const isFew = new RegExp(`^(?:${numberWords})$`);
/** Between these a number is a part of a telephone number, a date, a time, a code. */
const inside = /\+[\d ().-]{0,16}$|\d[ .-]\d{2,4}[ .-]$|\(\d{2,4}\) ?$/;
/** A sum is never how many: `USD 12,500,000`. */
const money = /(?:usd|eur|us\$|gbp|rmb|cny|chf|aed|inr|[$€£¥₽]) ?$/;
const goesOn = /^(?:[\d:]|[.,/-]\d|[ -]\d{2,4}[ -]\d{2,4}(?!\d)|[ -]\d{4}(?!\d))/;
/** No buyer counts so far without saying of what. */
const mostBare = 50_000_000;

const single = /^(?:units?|sets?|pieces?|machines?)$/;
/** A small word counts only before what it counts, `a` or `one` only before a container, `one` before a machine too. */
const counts = (word: string, unit: string | undefined): boolean =>
  isOne.test(word)
    ? unit !== undefined && (kindOf(unit) === 'container' || (word === 'one' && single.test(unit)))
    : unit === undefined
      ? isSurelyNumber(word)
      : isFew.test(word);

/** `500 liter tank`: a volume before the thing it is the size of. */
const sizeOfThing = /^(?:lit(?:er|re)|ltr|gallon)$/;
/** No thing is counted in these. */
const measure = /^\s?(?:ml|cl|oz|mm|cm|gsm|kw|kva|kv|watts?|volts?|psi|bar|inch)(?![a-z])/;
const read = 12_000;
const most = 40;

const plainly = (written: string): number =>
  +written.replace(/[,. '](?=\d{3})/g, '').replace(',', '.') || 0;
const isRising = (from: string, range: string): boolean =>
  plainly(range.replace(/^\D+/, '').replace(/\D+$/, '')) > plainly(from);

/** The numbers of a folded text that may say how many are wanted. */
export const numbersIn = (folded: string): Amount[] => {
  const found: Amount[] = [];
  const text = folded.slice(0, read);
  for (const match of text.matchAll(counted)) {
    const [whole, figures, sized, range, word, unit] = match;
    const end = match.index + whole.length;
    if (range && !unit && !isRising(figures!, range)) continue;
    const after = text.slice(end, end + 12);
    if (word !== undefined && !counts(word, unit)) continue;
    if (figures && !unit) {
      if (goesOn.test(after) || (!sized && /^[a-z]/.test(after) && !/^x(?![a-z])/.test(after)))
        continue;
      if (/^0\d/.test(figures) || measure.test(after)) continue;
      if (figures === '1' && !/^ [^\W\d]/u.test(after)) continue;
      if (money.test(text.slice(Math.max(0, match.index - 8), match.index))) continue;
      if (inside.test(text.slice(Math.max(0, match.index - 20), match.index))) continue;
    }
    if (unit && sizeOfThing.test(unit) && /^ (?!of |per )[a-z]/.test(after)) continue;
    const value = plainly(figures ?? '') * (sized ? 1000 : 1);
    if (!unit && value > mostBare) continue;
    found.push({
      at: match.index,
      end,
      count: figures ?? word!,
      isWord: word !== undefined,
      isSized: sized !== undefined,
      isRange: range !== undefined,
      value,
      unit: unit ?? '',
      kind: unit ? kindOf(unit) : 'bare',
    });
    if (found.length >= most) break;
  }
  return found;
};
