import { addDays, isoWeekday, type LocalDate, localDate, mondayOfWeek } from '../../local-date';
import { feastDay, feastPattern } from './feasts';
import { monthNumber, monthPattern } from './months';
import { spanDays, spanPattern } from './time-span';

type Reader = {
  readonly pattern: RegExp;
  readonly read: (parts: readonly string[], today: LocalDate | null) => LocalDate | null;
};

const edge = String.raw`(?![a-z0-9а-я\u0620-\u064a])`;
const start = String.raw`(?<![a-z0-9а-я\u0620-\u064a])`;

/** `十二` is 12, `二十三` is 23. */
const hanNumber = (written: string): number => {
  const [tens, ones] = written.includes('十') ? written.split('十') : ['', written];
  const digit = (one: string) => '〇一二三四五六七八九'.indexOf(one);
  const ten = written.includes('十') ? (tens ? digit(tens) : 1) * 10 : 0;
  return ten + (ones ? digit(ones) : 0);
};

/** A year for a day and month: the written one, else the next time that day comes. */
const coming = (
  year: string | undefined,
  month: number,
  day: number,
  today: LocalDate | null,
): LocalDate | null => {
  if (year) return localDate(year.length === 2 ? 2000 + Number(year) : Number(year), month, day);
  if (!today) return null;
  const thisYear = localDate(Number(today.slice(0, 4)), month, day);
  return thisYear && thisYear >= today
    ? thisYear
    : localDate(Number(today.slice(0, 4)) + 1, month, day);
};

const lastDay = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

const partOfMonth = (
  part: string,
  year: string | undefined,
  month: number,
  today: LocalDate | null,
): LocalDate | null => {
  const first = coming(year, month, 1, null) ?? monthAhead(month, today);
  if (!first) return null;
  const ofYear = Number(first.slice(0, 4));
  if (/beg|early|anfang|principio|debut|начал|inicio|初|上旬|اول|inizio|basi/.test(part))
    return localDate(ofYear, month, 10);
  if (/mid|mitte|medi|середин|mi-|中|منتصف|meados|meta|ortasi/.test(part))
    return localDate(ofYear, month, 15);
  return localDate(ofYear, month, lastDay(ofYear, month));
};

const monthAhead = (month: number, today: LocalDate | null): LocalDate | null => {
  if (!today) return null;
  const year = Number(today.slice(0, 4)) + (month < Number(today.slice(5, 7)) ? 1 : 0);
  return localDate(year, month, 1);
};

const dayMonth = (first: string, second: string, year: string): LocalDate | null => {
  const [a, b] = [Number(first), Number(second)];
  const dayFirst = coming(year, b, a, null);
  return b > 12 ? coming(year, a, b, null) : (dayFirst ?? coming(year, a, b, null));
};

const readers: readonly Reader[] = [
  {
    pattern: /(20\d{2})[-/.年] ?(\d{1,2})[-/.月] ?(\d{1,2})/,
    read: ([, y, m, d]) => localDate(Number(y), Number(m), Number(d)),
  },
  {
    pattern: /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(20\d{2}|\d{2})(?!\d)/,
    read: ([, a, , b, y]) => dayMonth(a!, b!, y!),
  },
  {
    pattern: new RegExp(
      `${start}(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|°)?(?: ?(?:of|de|day of|d'))?[ -]{1,2}(${monthPattern})\\.?${edge}(?:,? ?(?:de |del )?-?(20\\d{2}))?`,
    ),
    read: ([, d, m, y], today) => coming(y, monthNumber(m!), Number(d), today),
  },
  {
    pattern: new RegExp(
      `${start}(${monthPattern})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? (20\\d{2}))?`,
    ),
    read: ([, m, d, y], today) => coming(y, monthNumber(m!), Number(d), today),
  },
  {
    pattern: /(20\d{2})年(\d{1,2})月(初|上旬|中旬?|底|末|下旬)?/,
    read: ([, y, m, part]) => partOfMonth(part ?? '', y, Number(m), null),
  },
  {
    pattern: /(?<![\d/])(\d{1,2})\/(\d{1,2})(?= ?(?:之?前|まで|까지))/,
    read: ([, m, d], today) => coming(undefined, Number(m), Number(d), today),
  },
  {
    pattern: /(?<!\d)(\d{1,2})월 ?(\d{1,2})일/,
    read: ([, m, d], today) => coming(undefined, Number(m), Number(d), today),
  },
  {
    pattern: /(?<!\d)(\d{1,2})月(\d{1,2})[日号號]/,
    read: ([, m, d], today) => coming(undefined, Number(m), Number(d), today),
  },
  {
    pattern: /([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})[日号號]/,
    read: ([, m, d], today) => coming(undefined, hanNumber(m!), hanNumber(d!), today),
  },
  {
    pattern: /(?<!\d)(\d{1,2})月(初|上旬|中旬?|底|末|下旬|份)/,
    read: ([, m, part], today) => partOfMonth(part!, undefined, Number(m), today),
  },
  {
    pattern: new RegExp(
      `(end|beginning|early|mid|middle|late|ende|anfang|mitte|fin(?:ales)?|principios|mediados|fin|debut|mi|конц[аеу]|начал[аеуо]|середин[аеуы]|نهايه|منتصف|بدايه|اول|fim|inicio|meados|fine|inizio|meta|last week)[ -](?:of |de |del |d'|der |des |di |شهر )?(?:the )?(?:month of )?(${monthPattern})${edge}(?: ?(?:de |del )?(20\\d{2}))?`,
    ),
    read: ([, part, m, y], today) => partOfMonth(part!, y, monthNumber(m!), today),
  },
  {
    pattern: new RegExp(`${start}(${monthPattern})(?: ayi)? (sonu|ortasi|basi)`),
    read: ([, m, part], today) => partOfMonth(part!, undefined, monthNumber(m!), today),
  },
  {
    pattern: new RegExp(`${start}(${monthPattern}),? (?:de |del )?(20\\d{2})${edge}`),
    read: ([, m, y]) => partOfMonth('', y, monthNumber(m!), null),
  },
  {
    pattern: new RegExp(spanPattern),
    read: ([written], today) => {
      const days = spanDays(written!);
      return today && days !== null ? addDays(today, days) : null;
    },
  },
  {
    pattern: new RegExp(`(${feastPattern})`),
    read: ([, feast], today) => today && feastDay(feast!, today),
  },
  {
    pattern:
      /(?:\bkw|\bwk\.?|\bcw|calendar week|kalenderwoche|\bweek|semaine|semana|vecka|uge|неделя|第) ?(\d{1,2})(?=$|[^\d\w]|周)/,
    read: ([, week], today) => today && fridayOfWeek(Number(week), today),
  },
  {
    pattern:
      /(?:\bq([1-4])|([1-4])\. ?quartal|([1-4])º trimestre|([1-4]) ?кв(?:артал\S{0,2})?|第([一二三四])季度)(?:[ /-]{0,2}(20\d{2}))?/,
    read: ([, a, b, c, d, han, year], today) => {
      const quarter = Number(a ?? b ?? c ?? d ?? ' 一二三四'.indexOf(han ?? ''));
      return endOfQuarter(quarter, year, today);
    },
  },
  {
    pattern: /(day after tomorrow|ubermorgen|pasado manana|apres-demain|послезавтра|后天|後天)/,
    read: (_, today) => today && addDays(today, 2),
  },
  {
    pattern:
      /(end of (?:the|this) week|this week|diese(?:r)? woche|esta semana|cette semaine|этой недел\S|本周内?|这周|這週|本週)/,
    read: (_, today) =>
      today && addDays(today, 5 - isoWeekday(today) + (isoWeekday(today) > 5 ? 7 : 0)),
  },
  {
    pattern:
      /(next week|nachste[rn]? woche|proxima semana|semaine prochaine|следующ\S{2,3} недел\S|下周(?![一二三四五六日])|下週(?![一二三四五六日]))/,
    read: (_, today) => today && addDays(today, 12 - isoWeekday(today)),
  },
  {
    pattern: /(?<![\d.,/])(\d{1,2})\.(\d{2})\.?(?![\d.,]|\s?(?:m|mm|cm|kg|eur|usd|x|%|руб))/,
    read: ([, d, m], today) => coming(undefined, Number(m), Number(d), today),
  },
  {
    pattern: /(?<![\d/])(\d{1,2})\/(\d{1,2})(?![\d/]|\s?(?:"|inch|mm|x))/,
    read: ([, a, b], today) => monthAndDay(Number(a), Number(b), today),
  },
  {
    pattern: new RegExp(
      `(?:\\bthe |\\bam |\\bel (?:dia )?|\\ble |\\bdia |^ )(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?(?! ?(?:of |de |d'|[-/.]? ?)?(?:${monthPattern}|\\d))(?= ?(?:$|[,;:!)]|\\.(?!\\d)|at the latest|latest|please|for |in |or |if |before|we |sin falta|spatestens))|(?<![\\d月/.-])(\\d{1,2})(?:号|號|日(?!内)| числа)`,
    ),
    read: ([, a, b], today) => today && nextDayOfMonth(Number(a ?? b), today),
  },
  {
    pattern:
      /(end of (?:the|this) month|month end|fin de mes|fin du mois|ende (?:des|dieses) monats|monatsende|конца месяца|(?<![下\d])(?:本|这个)?月底|نهايه الشهر|final do mes|fine mese|ay sonu)/,
    read: (_, today) =>
      today ? partOfMonth('', today.slice(0, 4), Number(today.slice(5, 7)), today) : null,
  },
  {
    pattern: /(next month end|end of next month|下个?月底)/,
    read: (_, today) => (today ? endOfNextMonth(today) : null),
  },
  {
    pattern:
      /(end of (?:the|this) year|ende des jahres|jahresende|fin de ano|fin d'annee|конца года|年底|نهايه السنه|نهايه العام|year end)/,
    read: (_, today) => (today ? localDate(Number(today.slice(0, 4)), 12, 31) : null),
  },
  {
    pattern: /(tomorrow|morgen|manana|demain|завтра|غدا|明天|amanha|domani|yarin)/,
    read: (_, today) => today && addDays(today, 1),
  },
  {
    pattern:
      /(?:(this|next|coming|by|before|diesen|nachsten|bis|este|proximo|本|这|下|до) ?)?(monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|lunes|martes|miercoles|jueves|viernes|lundi|mardi|mercredi|jeudi|vendredi|понедельника?|вторника?|сред[аыу]|четверга?|пятниц[аыу]|[周週][一二三四五六]|星期[一二三四五六]|禮拜[一二三四五六]|segunda|terca|quarta|quinta|sexta|venerdi|giovedi|lunedi|maandag|vrijdag|piatku|poniedzialku|cuma|pazartesi|الاحد|الاثنين|الخميس)(?!,? ?(?:the |den |el |le )?\d{1,2}(?:\.| |st|nd|rd|th))/,
    read: ([, which, day], today) => today && nextWeekday(day!, today, which === '下'),
  },
];

/** `3/12` is the third of December; `6/15`, which cannot be a day of a fifteenth month, the fifteenth of June. */
const monthAndDay = (a: number, b: number, today: LocalDate | null): LocalDate | null =>
  b > 12 ? coming(undefined, a, b, today) : coming(undefined, b, a, today);

const fridayOfWeek = (week: number, today: LocalDate): LocalDate | null => {
  const year = Number(today.slice(0, 4));
  const friday = (of: number) => {
    const monday = mondayOfWeek(`${of}-W${String(week).padStart(2, '0')}`);
    return monday && addDays(monday, 4);
  };
  const thisYear = friday(year);
  return thisYear && thisYear >= today ? thisYear : friday(year + 1);
};

const endOfQuarter = (
  quarter: number,
  year: string | undefined,
  today: LocalDate | null,
): LocalDate | null => {
  if (quarter < 1 || quarter > 4) return null;
  const end = (of: number) => localDate(of, quarter * 3, lastDay(of, quarter * 3));
  if (year) return end(Number(year));
  if (!today) return null;
  const thisYear = end(Number(today.slice(0, 4)));
  return thisYear && thisYear >= today ? thisYear : end(Number(today.slice(0, 4)) + 1);
};

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

const endOfNextMonth = (today: LocalDate): LocalDate | null => {
  const month = (Number(today.slice(5, 7)) % 12) + 1;
  const year = Number(today.slice(0, 4)) + (month === 1 ? 1 : 0);
  return localDate(year, month, lastDay(year, month));
};

const weekdays = [
  /^(mon|lun|пон|[周週]一|星期一|禮拜一|seg|maa|poni|pazar|الاثنين)/,
  /^(tue|die|mar|вто|[周週]二|星期二|禮拜二|ter)/,
  /^(wed|mit|mie|mer|сре|[周週]三|星期三|禮拜三|qua)/,
  /^(thu|don|jue|jeu|чет|[周週]四|星期四|禮拜四|qui|giov|الخميس)/,
  /^(fri|fre|vie|ven|пят|[周週]五|星期五|禮拜五|sex|vri|piat|cuma)/,
  /^(sat|[周週]六|星期六|禮拜六)/,
  /^(sun|الاحد)/,
];

const nextWeekday = (name: string, today: LocalDate, isNextWeek: boolean): LocalDate | null => {
  const day = weekdays.findIndex((pattern) => pattern.test(name)) + 1;
  if (day === 0) return null;
  if (isNextWeek) return addDays(today, 8 - isoWeekday(today) + day - 1);
  return addDays(today, (day - isoWeekday(today) + 7) % 7 || 7);
};

export type WrittenDate = { readonly at: number; readonly end: number; readonly date: LocalDate };

const standsBefore = (one: WrittenDate, other: WrittenDate): boolean =>
  one.at < other.at || (one.at === other.at && one.end > other.end);

/**
 * The first date in folded text, in any of the usual forms of the trade's languages, and where it stands; `today` stands
 * for the day the inquiry came, without which a day that leaves its year open is no date. Day comes before month where
 * both could be.
 */
export const firstDate = (folded: string, today: LocalDate | null): WrittenDate | null => {
  let first: WrittenDate | null = null;
  for (const reader of readers) {
    const match = reader.pattern.exec(folded);
    if (!match) continue;
    const found = { at: match.index, end: match.index + match[0].length };
    if (first && !standsBefore({ ...found, date: first.date }, first)) continue;
    const date = reader.read(match, today);
    if (date) first = { ...found, date };
  }
  return first;
};

export const writtenDate = (folded: string, today: LocalDate | null): LocalDate | null =>
  firstDate(folded, today)?.date ?? null;
