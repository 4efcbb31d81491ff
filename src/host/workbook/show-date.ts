import { serialToDay, timeOfDay, weekdayOf } from './dates';
import { type Conventions, monthNames, weekdayNames } from './locale';
import type { PatternToken } from './number-pattern';

type Moment = ReturnType<typeof serialToDay> & ReturnType<typeof timeOfDay> & { serial: number };

/** Shows a serial by the date and time tokens of a section. */
export const showDate = (
  tokens: readonly PatternToken[],
  serial: number,
  conventions: Conventions,
): string => {
  const thousandths = tokens.some((token) => token.kind === 'fractionOfSecond');
  const shown = thousandths ? Math.floor(serial * 86_400 + 1e-6) / 86_400 : serial;
  const time = timeOfDay(shown);
  const moment = { ...time, ...serialToDay(time.day), day: serialToDay(time.day).day, serial };
  const halfDay = tokens.some((token) => token.kind === 'half');
  return tokens
    .map((token) => showToken(token, moment, conventions, halfDay, weekdayOf(time.day)))
    .join('');
};

const showToken = (
  token: PatternToken,
  moment: Moment,
  conventions: Conventions,
  halfDay: boolean,
  weekday: number,
): string => {
  switch (token.kind) {
    case 'literal':
      return token.text;
    case 'year':
      return token.width > 2 ? padded(moment.year, 4) : padded(moment.year % 100, 2);
    case 'month':
      return showMonth(moment.month, token.width, conventions.language);
    case 'day':
      return showDay(moment.day, weekday, token.width, conventions.language);
    case 'hour':
      return padded(halfDay ? moment.hours % 12 || 12 : moment.hours, token.width);
    case 'minute':
      return padded(moment.minutes, token.width);
    case 'second':
      return padded(moment.seconds, token.width);
    case 'fractionOfSecond':
      return `.${fractionOfSecond(moment.serial, token.width)}`;
    case 'half':
      return showHalf(moment.hours, token.width);
    case 'elapsed':
      return showElapsed(moment.serial, token.width);
    case 'comma':
      return ',';
    case 'point':
      return '.';
    case 'digit':
      return token.text;
    default:
      return '';
  }
};

const padded = (value: number, width: number): string =>
  String(value).padStart(Math.min(width, 4), '0');

const showMonth = (month: number, width: number, language: string): string => {
  if (width <= 2) return padded(month, width);
  const names = monthNames(language);
  const name = (width === 3 ? names.short : names.long)[month - 1] ?? '';
  return width === 5 ? name.slice(0, 1) : name;
};

const showDay = (day: number, weekday: number, width: number, language: string): string => {
  if (width <= 2) return padded(day, width);
  const names = weekdayNames(language);
  return (width === 3 ? names.short : names.long)[weekday] ?? '';
};

const showHalf = (hours: number, width: number): string => {
  const half = hours < 12 ? 'AM' : 'PM';
  return width === 3 ? half.slice(0, 1) : half;
};

const fractionOfSecond = (serial: number, width: number): string => {
  const thousandths = Math.round(serial * 86_400_000) % 1000;
  return String(thousandths).padStart(3, '0').slice(0, width).padEnd(width, '0');
};

/** The unit is kept in the hundreds of the width: hours, minutes, seconds since the start. */
const showElapsed = (serial: number, width: number): string => {
  const perDay = [24, 1440, 86_400][Math.floor(width / 100)] ?? 24;
  const total = Math.round(serial * 86_400);
  const units = Math.trunc(total / (86_400 / perDay));
  return (total < 0 ? '-' : '') + String(Math.abs(units)).padStart(width % 100, '0');
};
