import { addDays, isoWeekday, type LocalDate, localDate } from './local-date';

/** Which of two small numbers is the day; `unknown` when no row of the file tells. */
export type DateOrder = 'dayFirst' | 'monthFirst' | 'unknown';

export type DateReading = {
  readonly today: LocalDate;
  readonly order: DateOrder;
  /** Whether the date is of something to come; else of something that was. */
  readonly isAhead?: boolean;
  /** Whether it was written some time ago, when "yesterday" was another day: such words are no dates then. */
  readonly isFromList?: boolean;
  /** Whether a month alone counts as its first day; else it is no date. */
  readonly takesMonths?: boolean;
};

const months = [
  'jan|january|enero|ene|janvier|janv|januar|janeiro|января|янв',
  'feb|february|febrero|fevrier|fevr|februar|fevereiro|fev|февраля|фев',
  'mar|march|marzo|mars|marz|mrz|marco|марта|мар',
  'apr|april|abril|abr|avril|avr|апреля|апр',
  'may|mayo|mai|maio|мая',
  'jun|june|junio|juin|juni|junho|июня|июн',
  'jul|july|julio|juillet|juil|juli|julho|июля|июл',
  'aug|august|agosto|ago|aout|августа|авг',
  'sep|sept|september|septiembre|septembre|setembro|set|сентября|сен',
  'oct|october|octubre|octobre|oktober|okt|outubro|out|октября|окт',
  'nov|november|noviembre|novembre|novembro|ноября|ноя',
  'dec|december|diciembre|dic|decembre|dezember|dez|dezembro|декабря|дек',
];
const monthByName = new Map(
  months.flatMap((names, index) => names.split('|').map((name) => [name, index + 1] as const)),
);

/** Two-digit years are of this century: nobody kept a register of customers before it. */
const fullYear = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));

/** A date without a year is the last such day, or the next where it tells of something to come. */
const nearestSuch = (
  { today, isAhead }: DateReading,
  month: number,
  day: number,
): LocalDate | null => {
  const year = Number(today.slice(0, 4));
  const date = localDate(year, month, day);
  if (isAhead) return date && date >= today ? date : localDate(year + 1, month, day);
  return date && date <= today ? date : localDate(year - 1, month, day);
};

const daysAgo: readonly (readonly [RegExp, number])[] = [
  [/^(today|heute|hoy|aujourd'hui|今天|今日|当天)$/, 0],
  [/^(yesterday|gestern|ayer|hier|昨天|昨日)$/, 1],
  [/^(前天|前日|the day before yesterday)$/, 2],
  [/^(tomorrow|morgen|mañana|demain|明天|明日)$/, -1],
  [/^(后天|後天|the day after tomorrow)$/, -2],
  [/^(last week|上周|上週|上个?星期|上個星期)$/, 7],
  [/^(last month|上个?月|上個月)$/, 30],
  [/^(next week|下周|下週|下个?星期|下個星期)$/, -7],
  [/^(next month|下个?月|下個月)$/, -30],
];

const counts = 'one two three four five six seven eight nine ten'.split(' ');
const hanCounts = '一二三四五六七八九十';

const countOf = (word: string): number => {
  if (/^\d+$/.test(word)) return Number(word);
  if (/^an?$/.test(word)) return 1;
  return 1 + Math.max(counts.indexOf(word), hanCounts.indexOf(word.replace('两', '二')));
};

const spans = [
  [/^(w|周|週|星)/, 7],
  [/^(m|月)/, 30],
  [/./, 1],
] as const;

const relative = (text: string, today: LocalDate): LocalDate | null => {
  const word = daysAgo.find(([form]) => form.test(text));
  if (word) return addDays(today, -word[1]);
  const parts =
    /^(?<ahead>in )?(?<count>\d{1,3}|[a-z]{1,5}|[一二两三四五六七八九十])\s*[个個]?\s*(?<span>days?|weeks?|months?|天|日|周|週|星期|月)\s*(?<end>ago|前|以前|之前|后|後|以后|之后)?$/.exec(
      text,
    )?.groups;
  if (!parts || Boolean(parts.ahead) === Boolean(parts.end)) return null;
  const days =
    countOf(parts.count ?? '') * (spans.find(([of]) => of.test(parts.span ?? ''))?.[1] ?? 1);
  const isAhead = parts.ahead || /[后後]/.test(parts.end ?? '');
  return days > 0 ? addDays(today, isAhead ? days : -days) : null;
};

const weekdays = 'mon tue wed thu fri sat sun'.split(' ');
const hanWeekdays = '一二三四五六日';

/** `Monday`, `last Fri`, `上周三`: the last such day, or the next where it tells of something to come. */
const weekday = (text: string, { today, isAhead }: DateReading): LocalDate | null => {
  const parts =
    /^(?:(?<week>last|next|this) )?(?<latin>mon|tue|wed|thu|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?$/.exec(
      text,
    ) ??
    /^(?<week>[上下本这這])?[个個]?(?:周|週|星期|礼拜|禮拜)(?<han>[一二三四五六日天])$/.exec(text);
  if (!parts) return null;
  const { week = '', latin = '', han = '' } = parts.groups ?? {};
  const wanted = Math.max(
    weekdays.indexOf(latin),
    hanWeekdays.indexOf(han && han.replace('天', '日')),
  );
  const monday = addDays(today, 1 - isoWeekday(today));
  const weeks = /^(?:上)$/.test(week) ? -1 : /^(?:下|next)$/.test(week) ? 1 : 0;
  const date = addDays(monday, wanted + 7 * weeks);
  if (weeks !== 0) return date;
  if (isAhead) return date > today ? date : addDays(date, 7);
  return date < today ? date : addDays(date, -7);
};

/** Day numbers of spreadsheet programs, from 1995 to 2064; other numbers are no dates. */
const serial = (text: string): LocalDate | null => {
  const number = /^(\d{5})(?:\.\d+)?$/.exec(text)?.[1];
  if (!number || Number(number) < 34_700 || Number(number) > 60_000) return null;
  return addDays('1899-12-30' as LocalDate, Number(number));
};

const monthNamed = (text: string): LocalDate | null => {
  const parts =
    /^(?<day>\d{1,2})(?:st|nd|rd|th|\.)?[\s-]*(?:de\s+)?(?<name>\p{L}{3,10})\.?[\s,-]*(?:de\s+)?'?(?<year>\d{4}|\d{2})$/u.exec(
      text,
    ) ??
    /^(?<name>\p{L}{3,10})\.?\s*(?<day>\d{1,2})(?:st|nd|rd|th)?[\s,]+(?<year>\d{4})$/u.exec(text);
  const { name = '', day = '', year = '' } = parts?.groups ?? {};
  const month = monthByName.get(name.normalize('NFKD').replace(/[\u0300-\u036f]/g, ''));
  return month ? localDate(fullYear(year), month, Number(day)) : null;
};

const yearFirst = (text: string): LocalDate | null => {
  const parts =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号號]?$/.exec(text) ??
    /^(20\d\d)(\d\d)(\d\d)$/.exec(text) ??
    /^(\d{2})年(\d{1,2})月(\d{1,2})[日号號]?$/.exec(text);
  return parts ? localDate(fullYear(parts[1] ?? ''), Number(parts[2]), Number(parts[3])) : null;
};

/** `2022年10月`, `2022-10`, `10/2022`, `Oct 2022`: no day is said. */
const monthOf = (text: string): LocalDate | null => {
  const first = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*(?:月份?)?$/.exec(text);
  if (first) return localDate(Number(first[1]), Number(first[2]), 1);
  const last = /^(\d{1,2})\s*[-/.]\s*(\d{4})$/.exec(text);
  if (last) return localDate(Number(last[2]), Number(last[1]), 1);
  const [, name = '', year = ''] = /^(\p{L}{3,10})\.?[\s,-]*(?:de\s+)?(\d{4})$/u.exec(text) ?? [];
  const month = monthByName.get(name.normalize('NFKD').replace(/[\u0300-\u036f]/g, ''));
  return month ? localDate(Number(year), month, 1) : null;
};

/** Whether a cell names a month without saying the day. */
export const isMonthOnly = (cell: string): boolean =>
  cell.length <= longest && monthOf(dayOnly(cell)) !== null;

type TwoNumbers = { readonly first: number; readonly second: number; readonly year: number };

/** `3/5/2026` and its like, where only the file can tell the day from the month; between dots the day stands first. */
const twoNumbers = (text: string): TwoNumbers | null => {
  const parts = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})$/.exec(text);
  if (!parts) return null;
  return { first: Number(parts[1]), second: Number(parts[2]), year: fullYear(parts[3] ?? '') };
};

const ordered = ({ first, second, year }: TwoNumbers, order: DateOrder): LocalDate | null => {
  if (first === second || first > 12) return localDate(year, second, first);
  if (second > 12) return localDate(year, first, second);
  if (order === 'unknown') return null;
  return order === 'dayFirst' ? localDate(year, second, first) : localDate(year, first, second);
};

/** The time of day, a weekday and a zone say nothing about the day that was meant. */
const dayOnly = (text: string): string =>
  text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/^(mon|tue|wed|thu|fri|sat|sun)\p{L}*[,.]?\s+/u, '')
    .replace(/\s*[(]?(周|星期|週)[一二三四五六日天][)]?/, '')
    .replace(/(t|\s+|,\s*)(上午|下午)?\d{1,2}:\d{2}.*$/, '')
    .trim();

const longest = 60;

/**
 * The day a cell means, in any usual form; `null` when it means none, or when day and month cannot be told. A month alone
 * counts, where it may, as its first day: whoever was written to in that month is then due too early rather than too late.
 */
export const readDate = (cell: string, reading: DateReading): LocalDate | null => {
  const { today, order } = reading;
  if (cell.length > longest) return null;
  const words = cell.normalize('NFKC').trim().toLowerCase();
  const said = reading.isFromList ? null : (weekday(words, reading) ?? relative(words, today));
  if (said) return said;
  const text = dayOnly(cell);
  const numbers = twoNumbers(text);
  if (numbers) return ordered(numbers, text.includes('.') ? 'dayFirst' : order);
  const short = /^(\d{1,2})月(\d{1,2})[日号號]?$/.exec(text);
  if (short) return nearestSuch(reading, Number(short[1]), Number(short[2]));
  const month = reading.takesMonths ? monthOf(text) : null;
  return yearFirst(text) ?? serial(text) ?? monthNamed(text) ?? month;
};

/** Whether a cell is a date that could be day or month first, for all that it says itself. */
export const isEitherOrder = (cell: string): boolean => {
  const text = cell.length > longest ? '' : dayOnly(cell);
  const numbers = twoNumbers(text);
  if (!numbers || text.includes('.') || numbers.first === numbers.second) return false;
  return numbers.first <= 12 && numbers.second <= 12;
};

/**
 * Whether a file writes the day or the month first, told by its own dates: a number above 12 decides; where rows
 * disagree or none decides, it is `unknown`.
 */
export const dateOrderOf = (cells: Iterable<string>): DateOrder => {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const cell of cells) {
    const numbers = cell.length > longest ? null : twoNumbers(dayOnly(cell));
    if (numbers && numbers.first > 12) dayFirst += 1;
    if (numbers && numbers.second > 12) monthFirst += 1;
  }
  if (dayFirst > 0 === monthFirst > 0) return 'unknown';
  return dayFirst > 0 ? 'dayFirst' : 'monthFirst';
};
