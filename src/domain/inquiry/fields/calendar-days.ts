import { type LocalDate, localDate } from '../../local-date';
import { coming, type DateReader, edge, start } from './date-reader';
import { ordinalOf, ordinalWords } from './day-words';
import { monthNumber, monthPattern } from './months';
import { weekdayPattern } from './weekdays';

const dayMonth = (first: string, second: string, year: string): LocalDate | null => {
  const [a, b] = [Number(first), Number(second)];
  const dayFirst = coming(year, b, a, null);
  return b > 12 ? coming(year, a, b, null) : (dayFirst ?? coming(year, a, b, null));
};

/** `3/12` is the third of December; `6/15`, which cannot be a day of a fifteenth month, the fifteenth of June. */
const dayAndMonth = (a: number, b: number, today: LocalDate | null): LocalDate | null =>
  b > 12 ? coming(undefined, a, b, today) : coming(undefined, b, a, today);

/** The next time a month has this day: `by the 20th`, `14号前`. */
const nextDayOfMonth = (day: number, today: LocalDate): LocalDate | null => {
  if (day < 1 || day > 31) return null;
  let [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  for (let tried = 0; tried < 3; tried++) {
    const date = localDate(year, month, day);
    if (date && date > today) return date;
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return null;
};

const dayOfNextMonth = (day: number, today: LocalDate): LocalDate | null => {
  const month = Number(today.slice(5, 7));
  const year = Number(today.slice(0, 4));
  return month === 12 ? localDate(year + 1, 1, day) : localDate(year, month + 1, day);
};

const ordinal = String.raw`(?:st|nd|rd|th|er|ro|º|°|ª|-?го|-?е|\.)?`;
const englishMonth =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|agustus|oktober|desember)';
const counted =
  '(?! ?(?:pcs|pieces|units|sets|kgs?|mm|cm|tons?|%|x |days|weeks|months|usd|stuck|piezas|unidades|шт))';
const byWord =
  'by|before|until|till|to|the|on|am|den|dem|zum|bis|el|al|le|il|dia|para|до|к|tanggal|tgl|ngay';

/** Days that name their month, in the order in which they are tried at the same place. */
export const calendarDays: readonly DateReader[] = [
  {
    kind: 'day',
    pattern: /(?<![\d.,/-])(20\d{2})[-/.年년] ?(\d{1,2})[-/.月월] ?(\d{1,2})(?!\d)[日号일]?/g,
    read: ([, y, m, d]) => localDate(Number(y), Number(m), Number(d)),
  },
  {
    kind: 'day',
    pattern:
      /(?<![\d./-])(?:\d{1,2}\.? ?(?:-|bis|to|a|al|au) ?)?(\d{1,2}) ?([./-]) ?(\d{1,2}) ?\2 ?(20\d{2}|2[4-9]|3\d)(?![\d/-])/g,
    read: ([, a, , b, y]) => dayMonth(a!, b!, y!),
  },
  {
    kind: 'openYear',
    pattern: new RegExp(
      `${start}(?:\\d{1,2}${ordinal} ?(?:-|to|bis|au|al|a|до|and|und|y|et) ?)?(\\d{1,2})${ordinal}(?: ?(?:of|de|del|di|day of|d'))?[ -]{0,2}(${monthPattern})\\.?${edge}(?:(?:,? |-)(?:de |del |of )?(20\\d{2}|2[4-9](?=[ .,;)\\n]|$))(?!\\d))?`,
      'g',
    ),
    read: ([, d, m, y], today) => coming(y, monthNumber(m!), Number(d), today),
  },
  {
    kind: 'openYear',
    pattern: new RegExp(
      `${start}(${englishMonth})\\.?,?(?: the)?[ -](\\d{1,2})(?:st|nd|rd|th)?(?:(?:-| to )\\d{1,2}(?:st|nd|rd|th)?)?(?![\\d:])${counted}(?:,? (20\\d{2}))?`,
      'g',
    ),
    read: ([, m, d, y], today) => coming(y, monthNumber(m!), Number(d), today),
  },
  {
    kind: 'openYear',
    pattern: new RegExp(
      `${start}(${ordinalWords})(?: of| day of| de)? (${monthPattern})${edge}(?:,? (?:de )?(20\\d{2}))?`,
      'g',
    ),
    read: ([, d, m, y], today) => coming(y, monthNumber(m!), ordinalOf(d!), today),
  },
  {
    kind: 'openYear',
    pattern: /(?<!\d)(\d{1,2}) ?thang ?(\d{1,2})(?: nam (20\d{2}))?(?![\d])/g,
    read: ([, d, m, y], today) => coming(y, Number(m), Number(d), today),
  },
  {
    kind: 'openYear',
    pattern: /(?<!\d)(\d{1,2})(?:月|월 ?)(\d{1,2})(?![\d.天个])[日号일]?/g,
    read: ([, m, d], today) => coming(undefined, Number(m), Number(d), today),
  },
  {
    kind: 'numbers',
    pattern:
      /(?<![\d/.])(\d{1,2})[./](\d{1,2})(?=(?:\([一-龥]\))? ?(?:之?前|以前|まで|까지|交|到|发|出))/g,
    read: ([, m, d], today) =>
      coming(undefined, Number(m), Number(d), today) ??
      coming(undefined, Number(d), Number(m), today),
  },
  {
    kind: 'numbers',
    pattern:
      /(?<![\d.,/])(\d{1,2})\.(\d{1,2}\.|\d{2})(?![\d,/]|\.\d|\s?(?:m|mm|cm|kg|eur|usd|x|%|руб|gsm|oz|l|v|w|kw)(?![a-zа-я]))/g,
    read: ([, d, m], today) => coming(undefined, Number.parseInt(m!, 10), Number(d), today),
  },
  {
    kind: 'numbers',
    pattern: /(?<![\d/.,-])(\d{1,2})\/(\d{1,2})(?![\d/]|[.,]\d|\s?(?:"|''|inch|mm|x|bsp|npt))/g,
    read: ([, a, b], today) => dayAndMonth(Number(a), Number(b), today),
  },
  {
    kind: 'dayOnly',
    pattern: new RegExp(
      `(?:${weekdayPattern}),? ?(?:the |den |dem |dia |le |el |il )?(\\d{1,2})(?:st|nd|rd|th|号)?(?![\\d:]|[.,]\\d| ?(?:h|uhr|am|pm|uur|pcs|дня)(?![a-z])| ?(?:of |de |d'|[-/.]? ?)?(?:${monthPattern}|\\d))`,
      'g',
    ),
    read: (parts, today) => today && nextDayOfMonth(Number(parts.at(-1)), today),
  },
  {
    kind: 'dayOnly',
    pattern:
      /(?:下个?月|来月|다음 ?달 ?)(\d{1,2})[日号일]|(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.|-?го)? (?:of |del? |du )?(?:next month|proximo mes|mes que viene|mois prochain|nachsten monats|следующего месяца)/g,
    read: ([, a, b], today) => today && dayOfNextMonth(Number(a ?? b), today),
  },
  {
    kind: 'dayOnly',
    pattern: new RegExp(
      `(?:\\b(?:${byWord}) )(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?(?! ?(?:of |de |d'|[-/.:,]? ?)?(?:${monthPattern}|\\d|%))(?= ?(?:$|[,;!)\\n]|\\.(?!\\d)|at the latest|latest|please|pls|for |in |or |if |before|we |sin falta|spatestens))|(?<![\\d月/.-])(\\d{1,2})(?:号(?!楼)|日(?!内|以内|间)| числ[ау]|-го(?= |$)|일(?=까지| 전))|${start}(\\d{1,2})(?:st|nd|rd|th)(?= (?:inst|of (?:this|the) month)|[.,;!]? ?(?:\\n|$))`,
      'g',
    ),
    read: ([, a, b, c], today) => today && nextDayOfMonth(Number(a ?? b ?? c), today),
  },
  {
    kind: 'part',
    pattern:
      /mid-month|(?<![\d下上本])月中(?![旬国])|mitte des monats|mediados de(?: este)? mes|mi-mois|середин[еы] месяца/g,
    read: (_, today) => today && nextDayOfMonth(15, today),
  },
];
