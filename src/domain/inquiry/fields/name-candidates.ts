import { placeNamed } from '../../place/country-names';
import { fold } from '../reading/folded';
import { roleOf } from '../signals/roles';
import { isGivenName } from '../words/given-names';
import { functionWords } from './function-words';
import { capital } from './letters';
import { asPerson, cased, particle, personWord, surnames } from './person';
import type { Piece } from './pieces';

/** A name that a piece may hold, where in the piece, and by what it was seen. */
export type NameSeen = {
  readonly name: string;
  readonly at: number;
  readonly end: number;
  readonly by: string;
};

const runOfNames = new RegExp(
  `(?<![\\p{L}\\d])(?:${personWord} ${particle}){0,3}${personWord}(?![\\p{L}\\d])`,
  'gu',
);
const titleBefore =
  /(?:\b(?:mr|mrs|ms|miss|dr|eng|engr|ing|lic|hon|herr|frau|mme|sr|sra|prof|md|chief|pastor|sister|captain|capt|madame|senor|senora|ibu|pak|bapak|dott|geom|dipl\.-ing)\.?|г-н|г-жа|chi|anh) $/;

const isEmpty = (word: string): boolean => {
  if (/^\p{Lu}\.$/u.test(word)) return false;
  const folded = fold(word).replace(/[.'’]/g, '');
  if (isGivenName(folded)) return false;
  return (
    functionWords.has(folded) ||
    (folded.length > 2 && /^[iIUyYnNomlcejrxp]$/.test(roleOf(folded) ?? ''))
  );
};

/** How many words at the end say where somebody is from: `Fatou Diallo de Thiès`. */
const placeBehind = (words: readonly string[]): number =>
  words.length > 2 &&
  /^(?:de|da|do|di|from|von|van)$/.test(words[words.length - 2]!) &&
  placeNamed(words[words.length - 1]!)
    ? 2
    : 0;

/** A run of capitals without the words at its ends that say something. */
const trimmed = (run: string): { name: string; skipped: number } => {
  const words = run.split(' ');
  let from = 0;
  while (from < words.length && isEmpty(words[from]!)) from++;
  let to = words.length;
  while (to > from && isEmpty(words[to - 1]!)) to--;
  const place = placeBehind(words.slice(from, to));
  const skipped = words.slice(0, from).join(' ').length + (from > 0 ? 1 : 0);
  return { name: words.slice(from, to - place).join(' '), skipped };
};

const latinIn = (text: string): NameSeen[] => {
  const seen: NameSeen[] = [];
  const folded = fold(text);
  for (const match of text.matchAll(runOfNames)) {
    const { name, skipped } = trimmed(match[0]);
    const person = name && asPerson(name);
    if (!person || person.length < 2) continue;
    const at = match.index + skipped;
    const by = titleBefore.test(folded.slice(0, at)) ? 'titled' : 'run';
    seen.push({ name: person, at, end: at + name.length, by });
  }
  return seen;
};

const lowerAfterCue =
  /(?:my name is|my name|i am|i'm|im|this is|myself|soy|me llamo|je suis|je m'appelle|ich bin|sou o|sou a|saya|here is|it is|its|saludos|regards|rgds|thanks|gracias|merci|gruss|lg|abs|tks|thx|brgds|cheers)[ ,.:]{1,3}(\p{Ll}{3,14}(?: \p{Ll}{3,14})?)(?= from| here| at| of| de| aus| da|$)/gu;

/** `i am tsegaye from …`, `saludos joaquín`: a name without its capital. */
const lowerIn = (text: string): NameSeen[] =>
  [...fold(text).matchAll(lowerAfterCue)].flatMap((match) => {
    const at = match.index + match[0].length - match[1]!.length;
    const written = text.slice(at, at + match[1]!.length);
    const words = match[1]!.split(' ');
    if (words.some((word) => functionWords.has(word) || (!isGivenName(word) && roleOf(word))))
      return [];
    const name = asPerson(cased(written));
    return name ? [{ name, at, end: at + written.length, by: 'lower' }] : [];
  });

const family = `[${surnames}]`;
const hanPost =
  '(?:先生|女士|小姐|太太|经理|經理|总监|总|總|工|生|姐|哥|秘书|主任|专员|專員|老板|老闆|老师|老師|部长|处长|科长|校长|院长|会计|师傅|社长|董|助理|主管)';
const hanPatterns: readonly (readonly [string, RegExp])[] = [
  [
    'hanTitled',
    new RegExp(
      `(${family}[\\u4e00-\\u9fff]{0,2}${hanPost})(?=$|[^\\u4e00-\\u9fff]|这边|这里|這邊|在|的|就|吧)`,
      'g',
    ),
  ],
  [
    'hanCue',
    new RegExp(
      `(?:我是|我叫|我系|我係|我姓|叫我|本人|鄙人|联系人|聯繫人|聯絡人|找|加微信|whatsapp)[^，。,]{0,16}?((?:[老小阿]${family})|${family}[\\u4e00-\\u9fff]{1,2})(?=$|\\s|[（(])`,
      'gi',
    ),
  ],
  [
    'hanNick',
    /(?:^|[^\u4e00-\u9fff]|我是|我叫|经理|主管|专员|客服|顾问|业务|的)([小老阿](?:[\u4e00-\u9fff]|[a-z]+))$/g,
  ],
  [
    'hanEnd',
    new RegExp(
      `(?:公司|集团|厂|行|店|部|的|業|业|中心|采购|採購|主管|经理|經理|这里是|這裡是)(${family}[\\u4e00-\\u9fff]{1,2})$`,
      'g',
    ),
  ],
  ['hanWhole', new RegExp(`^(${family}[\\u4e00-\\u9fff]{1,2})$`, 'g')],
  ['hanLast', new RegExp(`(?<=[\\s\\u3000A-Za-z])(${family}[\\u4e00-\\u9fff]{1,2})$`, 'g')],
  ['hanFirst', new RegExp(`^(${family}[\\u4e00-\\u9fff]{1,2})(?=[\\s\\u3000])`, 'g')],
  [
    'hanLatin',
    new RegExp(
      `(?<![a-z])([a-z]{2,12} ?${family}[\\u4e00-\\u9fff]{0,2})(?=$|[^\\u4e00-\\u9fff])`,
      'g',
    ),
  ],
  ['hanFour', /^([\u4e00-\u9fff]{2,3}·?[\u4e00-\u9fff]{1,4})$/g],
  [
    'japanese',
    /(?:[の、。]|^)([\u4e00-\u9fff々]{1,4}(?: ?[\u4e00-\u9fff々]{1,3})?|[ァ-ヶー]{3,10})(?=と(?:申し|いい|もうし)|です$|でございます)/g,
  ],
  ['japaneseLine', /^([\u4e00-\u9fff々]{1,4}[ \u3000][\u4e00-\u9fff々ぁ-ん]{1,4})$/g],
  [
    'korean',
    /(?:^|\s)([\uac00-\ud7af]{2,4})(?= ?(?:대리|과장|팀장|부장|사장|이사|대표|실장|주임|차장|매니저)?(?:님)?(?:입니다|이라고|라고|이고|드림|올림))/g,
  ],
  [
    'koreanPost',
    /(?:^|\s)([\uac00-\ud7af]{3})(?= (?:대리|과장|팀장|부장|사장|이사|대표|실장|주임|차장|매니저|드림|올림|배상))/g,
  ],
];

const unpartedIn = (text: string): NameSeen[] => {
  if (!/[\u3040-\u9fff\uac00-\ud7af]/.test(text)) return [];
  const folded = fold(text);
  const seen: NameSeen[] = [];
  for (const [by, pattern] of hanPatterns)
    for (const match of folded.matchAll(pattern)) {
      const at = match.index + match[0].lastIndexOf(match[1]!);
      const end = at + match[1]!.length;
      if (by === 'hanFour' && match[1]!.length > 6) continue;
      if (/谢|您好|你好|公司|有限|报价|期待|老板在|手机|电话|邮箱|部$|^有|^无/.test(match[1]!))
        continue;
      seen.push({ name: text.slice(at, end), at, end, by });
    }
  const latin = /(?:^|[\u3000-\u9fff\s])([A-Z][a-z]{2,12})(?=$|[\u3000-\u9fff\s])/.exec(text);
  if (latin) {
    const at = latin.index + latin[0].indexOf(latin[1]!);
    seen.push({ name: latin[1]!, at, end: at + latin[1]!.length, by: 'latinAmongHan' });
  }
  return seen;
};

const arabicWord = '[\\u0621-\\u064a]{2,12}';
const arabicPatterns: readonly (readonly [string, RegExp])[] = [
  [
    'arabicCue',
    new RegExp(
      `(?:اسمي|انا|معك|معكم|اخوكم|اخوك|معاك) ((?:${arabicWord} ?){1,3}?)(?= من| في| صاحب| مدير|$)`,
      'g',
    ),
  ],
  ['arabicFrom', new RegExp(`^((?:${arabicWord} ){0,2}${arabicWord})(?= من )`, 'g')],
  [
    'arabicWhole',
    new RegExp(
      `^((?:[دم]\\. ?|المهندس |الاستاذ |الحاج )?(?:${arabicWord} ){0,3}${arabicWord})$`,
      'g',
    ),
  ],
];

const arabicIn = (text: string): NameSeen[] => {
  if (!/[\u0621-\u064a]/.test(text) || text.length > 60) return [];
  const folded = fold(text);
  return arabicPatterns.flatMap(([by, pattern]) =>
    [...folded.matchAll(pattern)].flatMap((match) => {
      const name = match[1]!.trim();
      const at = match.index + match[0].indexOf(match[1]!);
      const first = name.split(' ')[0]!;
      if (!isGivenName(first) && (functionWords.has(first) || roleOf(first))) return [];
      return [{ name: text.slice(at, at + name.length), at, end: at + name.length, by }];
    }),
  );
};

const startsProperly = new RegExp(`^(?:[${capital}]|[^\\x00-\\u024f])`, 'u');

/** Every name that a piece may hold. */
export const namesIn = (piece: Piece): NameSeen[] => {
  const { text } = piece;
  if (text.length > 400) return latinIn(text.slice(0, 120)).concat(latinIn(text.slice(-120)));
  return [...latinIn(text), ...lowerIn(text), ...unpartedIn(text), ...arabicIn(text)].filter(
    ({ name }) => startsProperly.test(name),
  );
};
