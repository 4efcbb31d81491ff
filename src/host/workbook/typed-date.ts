import { dayToSerial, serialToDay } from './dates';
import { type Conventions, monthNames } from './locale';

type Dated = { readonly value: number; readonly numberFormat: string };
type Day = { readonly year: number; readonly month: number; readonly day: number };
type Timed = { readonly fraction: number; readonly pattern: string };

/** Two-digit years up to this one are of this century. */
const LAST_SHORT_YEAR = 29;

/** Reads a typed day, time, or both; `year` completes a day typed without one. */
export const readTypedDate = (
  text: string,
  conventions: Conventions,
  year?: number,
): Dated | null => {
  const alone = readTime(text);
  if (alone) return { value: alone.fraction, numberFormat: alone.pattern };
  const [dayText, time] = splitTime(text);
  const date = readDay(dayText, conventions, year);
  if (!date) return null;
  if (!time) return date;
  return {
    value: date.value + time.fraction,
    numberFormat: `${date.numberFormat} ${time.pattern}`,
  };
};

/** The time at the end of a text, if there is one. */
const splitTime = (text: string): [string, Timed | null] => {
  if (!/\d:\d/.test(text)) return [text, null];
  const match = /^(.*?\d.*?),?\s+(\d{1,2}:.*)$/.exec(text);
  const time = match?.[2] ? readTime(match[2]) : null;
  return time && match?.[1] ? [match[1], time] : [text, null];
};

const timePattern = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d)(\.\d{1,3})?)?(?:\s?([ap])\.?m\.?)?$/i;

const readTime = (text: string): Timed | null => {
  const match = timePattern.exec(text) ?? /^(\d{1,2})()()()\s?([ap])m$/i.exec(text);
  if (!match) return null;
  const [, hourText, minutes, seconds, thousandths, half] = match;
  const hours = Number(hourText);
  if (half && (hours < 1 || hours > 12)) return null;
  const hour = half ? (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : hours;
  const total =
    hour * 3600 + Number(minutes || 0) * 60 + Number(seconds || 0) + Number(thousandths || 0);
  return { fraction: total / 86_400, pattern: shownTime(hours, seconds, half) };
};

const shownTime = (
  hours: number,
  seconds: string | undefined,
  half: string | undefined,
): string => {
  const clock = hours > 23 ? '[h]:mm' : 'h:mm';
  return clock + (seconds ? ':ss' : '') + (half ? ' am/pm' : '');
};

const readDay = (text: string, conventions: Conventions, year?: number): Dated | null =>
  readYearFirst(text) ??
  readNumeric(text, conventions) ??
  readWithoutYear(text, conventions, year) ??
  readChinese(text, year) ??
  readNamed(text, conventions, year);

const readYearFirst = (text: string): Dated | null => {
  const match = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (!match) return null;
  const [, year, sign, month = '', day = ''] = match;
  const pattern = ['yyyy', 'm'.repeat(month.length), 'd'.repeat(day.length)].join(sign);
  return dated({ year: Number(year), month: Number(month), day: Number(day) }, pattern);
};

const orders = { mdy: [2, 0, 1], dmy: [2, 1, 0], ymd: [0, 1, 2] } as const;

/** Month and day in the order of the place; the year last, or first where it is written first. */
const readNumeric = (text: string, conventions: Conventions): Dated | null => {
  const match = /^(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d{2})$/.exec(text);
  if (!match) return null;
  const [, first, sign, second, last] = match;
  if (sign === '.' && !conventions.dottedDates) return null;
  const parts = [first, second, last] as string[];
  const yearLast = last?.length === 4 && conventions.dateOrder === 'ymd';
  const [year, month, day] = orders[yearLast ? 'mdy' : conventions.dateOrder].map(
    (index) => parts[index] ?? '',
  ) as [string, string, string];
  const long = last?.length === 4;
  const day2: Day = { year: fullYear(year), month: Number(month), day: Number(day) };
  return dated(day2, long ? conventions.date : conventions.date.replace('yyyy', 'yy'));
};

const readWithoutYear = (text: string, conventions: Conventions, year?: number): Dated | null => {
  const match = /^(\d{1,2})([-/.])(\d{1,2})(\.?)$/.exec(text);
  if (!match || year === undefined) return null;
  const [, first, sign = '', second, dot] = match;
  if ((sign === '.') !== conventions.dottedDates && (sign === '.' || dot)) return null;
  const dayFirst = conventions.dateOrder === 'dmy';
  const [month, day] = (dayFirst ? [second, first] : [first, second]).map(Number) as [
    number,
    number,
  ];
  return dated({ year, month, day }, dayFirst ? `d${sign}m` : `m${sign}d`);
};

const readChinese = (text: string, year?: number): Dated | null => {
  const match = /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号號]$/.exec(text);
  if (!match) return null;
  const ownYear = match[1] === undefined ? year : Number(match[1]);
  if (ownYear === undefined) return null;
  const pattern = `${match[1] ? 'yyyy"年"' : ''}m"月"d"日"`;
  return dated({ year: ownYear, month: Number(match[2]), day: Number(match[3]) }, pattern);
};

/** "5 Jan 2026", "January 5, 2026", "5-Jan-26", "5. Januar 2026". */
const readNamed = (text: string, conventions: Conventions, year?: number): Dated | null => {
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th|er)?[-. ]+(\p{L}+)\.?(?:[-,. ]+(\d{4}|\d{2}))?$/u.exec(
    text,
  );
  const monthFirst = /^(\p{L}+)\.?[- ]+(\d{1,2})(?:st|nd|rd|th)?(?:[-, ]+(\d{4}|\d{2}))?$/u.exec(
    text,
  );
  const match = dayFirst ?? monthFirst;
  if (!match) return null;
  const [name = '', day = ''] = dayFirst ? [match[2], match[1]] : [match[1], match[2]];
  const month = monthNumber(name, conventions.language);
  const ownYear = match[3] === undefined ? year : fullYear(match[3]);
  if (!month || ownYear === undefined) return null;
  const shownMonth = name.length > 3 ? 'mmmm' : 'mmm';
  const shownYear = match[3] === undefined ? '' : match[3].length === 4 ? 'yyyy' : 'yy';
  const pattern = dayFirst
    ? `d ${shownMonth} ${shownYear}`.trim()
    : `${shownMonth} d${shownYear && ', '}${shownYear}`;
  const joined = text.includes('-') ? pattern.replace(/,? /g, '-') : pattern;
  return dated({ year: ownYear, month, day: Number(day) }, joined);
};

const monthNumber = (name: string, language: string): number => {
  const wanted = name.toLowerCase();
  for (const names of [monthNames(language), monthNames('en')]) {
    const plain = (month: string): string => month.toLowerCase().replace(/\.$/, '');
    const long = names.long.findIndex((month) => plain(month) === wanted);
    const short = names.short.findIndex((month) => plain(month) === wanted);
    if (long >= 0 || short >= 0) return Math.max(long, short) + 1;
  }
  return wanted === 'sept' ? 9 : 0;
};

const fullYear = (text: string): number => {
  const year = Number(text);
  if (text.length > 2) return year;
  return year + (year <= LAST_SHORT_YEAR ? 2000 : 1900);
};

const dated = (day: Day, numberFormat: string): Dated | null => {
  const value = dayToSerial(day.year, day.month, day.day);
  const back = serialToDay(value);
  const exists = back.year === day.year && back.month === day.month && back.day === day.day;
  return exists ? { value, numberFormat } : null;
};
