import { addDays, isoWeekday, type LocalDate, localDate } from '../../local-date';
import { monthNumber, monthPattern } from './months';

type Reader = {
  readonly pattern: RegExp;
  readonly read: (parts: readonly string[], today: LocalDate | null) => LocalDate | null;
};

const edge = String.raw`(?![a-z0-9а-я\u0600-\u06ff])`;
const start = String.raw`(?<![a-z0-9а-я\u0600-\u06ff])`;

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

const unitDays = (unit: string): number =>
  /week|woche|semana|semaine|недел|اسبوع|اسابيع|周|星期|settiman|hafta|weken/.test(unit)
    ? 7
    : /month|monat|mes|mois|месяц|شهر|اشهر|شهور|月|mesi|^ay$/.test(unit)
      ? 30
      : 1;

const numberWords: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  eight: 8,
  ten: 10,
  zwei: 2,
  drei: 3,
  vier: 4,
  sechs: 6,
  dos: 2,
  tres: 3,
  cuatro: 4,
  deux: 2,
  trois: 3,
  quatre: 4,
  一: 1,
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  十: 10,
  два: 2,
  две: 2,
  три: 3,
  duas: 2,
  quatro: 4,
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
    pattern:
      /(?<!\d)(\d{1,3}|one|two|three|four|five|six|eight|ten|zwei|drei|vier|sechs|dos|tres|cuatro|deux|trois|quatre|[一两二三四五六十]|два|две|три|duas|quatro) ?-?(?:working |calendar |business |full |个|рабочих |календарных )?(days?|weeks?|months?|tagen?|wochen?|monaten?|dias?|semanas?|mes(?:es)?|jours?|semaines?|mois|дн(?:ей|я)|день|недел[ьиюя]|месяц(?:а|ев)?|يوما?|ايام|اسابيع|اسبوع|اشهر|شهور|شهر|天|日内|周|星期|月|giorni|settimane|mesi|gun|hafta|ay)/,
    read: ([, count, unit], today) =>
      today ? addDays(today, (numberWords[count!] ?? Number(count)) * unitDays(unit!)) : null,
  },
  {
    pattern:
      /(end of (?:the|this) month|fin de mes|fin du mois|ende (?:des|dieses) monats|конца месяца|月底|本月底|نهايه الشهر|final do mes)/,
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
      /(?:(this|next|coming|by|before|diesen|nachsten|bis|este|proximo|本|这|下|до) ?)?(monday|tuesday|wednesday|thursday|friday|saturday|montag|dienstag|mittwoch|donnerstag|freitag|lunes|martes|miercoles|jueves|viernes|lundi|mardi|mercredi|jeudi|vendredi|понедельника?|вторника?|сред[аыу]|четверга?|пятниц[аыу]|周[一二三四五六]|星期[一二三四五六]|segunda|terca|quarta|quinta|sexta|الاحد|الاثنين|الخميس)(?!,? ?(?:the |den |el |le )?\d{1,2}(?:\.| |st|nd|rd|th))/,
    read: ([, which, day], today) => today && nextWeekday(day!, today, which === '下'),
  },
];

const endOfNextMonth = (today: LocalDate): LocalDate | null => {
  const month = (Number(today.slice(5, 7)) % 12) + 1;
  const year = Number(today.slice(0, 4)) + (month === 1 ? 1 : 0);
  return localDate(year, month, lastDay(year, month));
};

const weekdays = [
  /^(mon|lun|пон|周一|星期一|seg|الاثنين)/,
  /^(tue|die|mar|вто|周二|星期二|ter)/,
  /^(wed|mit|mie|mer|сре|周三|星期三|qua)/,
  /^(thu|don|jue|jeu|чет|周四|星期四|qui|الخميس)/,
  /^(fri|fre|vie|ven|пят|周五|星期五|sex)/,
  /^(sat|周六|星期六)/,
  /^(sun|الاحد)/,
];

const nextWeekday = (name: string, today: LocalDate, isNextWeek: boolean): LocalDate | null => {
  const day = weekdays.findIndex((pattern) => pattern.test(name)) + 1;
  if (day === 0) return null;
  if (isNextWeek) return addDays(today, 8 - isoWeekday(today) + day - 1);
  return addDays(today, (day - isoWeekday(today) + 7) % 7 || 7);
};

/**
 * The first date in folded text, in any of the usual forms of the trade's languages; `today` stands for the day the
 * inquiry came, without which a day that leaves its year open is no date. Day comes before month where both could be.
 */
export const writtenDate = (folded: string, today: LocalDate | null): LocalDate | null => {
  let first: { at: number; date: LocalDate } | null = null;
  for (const reader of readers) {
    const match = reader.pattern.exec(folded);
    if (!match || (first && match.index >= first.at)) continue;
    const date = reader.read(match, today);
    if (date) first = { at: match.index, date };
  }
  return first?.date ?? null;
};
