import { addDays, daysBetween, isoWeekday, type LocalDate } from '../../local-date';
import { spanEnd, spanPattern } from './time-span';
import { weekdayNumber, weekdayPattern } from './weekdays';
import type { WrittenDate } from './written-date';

/** A day said by another that stands before it: `Monday 27 July … by the Friday before`, `la veille`, `前一天`. */
const patterns: readonly (readonly [
  RegExp,
  (parts: readonly string[], anchor: LocalDate) => LocalDate | null,
])[] = [
  [
    new RegExp(
      `(${weekdayPattern}) (?:before(?! \\d)|earlier|davor|zuvor|anterior|d'avant|precedente?|prima(?! d)|previo|перед этим|ervoor)`,
      'g',
    ),
    ([, day], anchor) =>
      addDays(anchor, -((isoWeekday(anchor) - weekdayNumber(day!) + 7) % 7 || 7)),
  ],
  [
    /(?:the day|one day|1 day|a day) (?:before(?! (?:yesterday|the|\d))|earlier|prior)|la veille|(?:el|un|o) dia (?:anterior|antes)|dia previo|am (?:tag (?:davor|zuvor)|vortag)|(?:einen|den) tag (?:davor|vorher)|前一天|前一日|提前一天|за день до|накануне|il giorno (?:prima|precedente)|bir gun once|dzien wczesniej|de dag ervoor|قبلها بيوم|前日|전날/g,
    (_, anchor) => addDays(anchor, -1),
  ],
  [
    new RegExp(
      `(${spanPattern}) (?:before(?= (?:that|this|it|then|the)\\b|[.,!]|$)|beforehand|earlier|prior|davor|vorher|antes(?! d[eo]l? \\d)|avant(?! le \\d)|до этого|раньше|prima(?! del)|ervoor)|(?:提前|前)(${spanPattern})`,
      'g',
    ),
    (parts, anchor) => {
      const span = parts.slice(1).find((part) => part && /\D/.test(part));
      const days = span && lengthOf(span, anchor);
      return days ? addDays(anchor, -days) : null;
    },
  ],
];

/** `two days before 20 September`. */
const beforeNamed = new RegExp(
  `(${spanPattern}|the day|the week) (?:before|prior to|ahead of|vor(?: dem)?|antes del?|avant(?: le)?|до|prima del?|voor) $`,
);

const reach = 160;

const lengthOf = (span: string, from: LocalDate): number | null => {
  if (span === 'the day') return 1;
  if (span === 'the week') return 7;
  const end = spanEnd(span, from);
  return end && daysBetween(from, end);
};

/** The days that are said to lie before one named behind them. */
const beforeThose = (plain: string, found: readonly WrittenDate[]): WrittenDate[] =>
  found.flatMap(({ at, end, date }): WrittenDate[] => {
    const from = Math.max(0, at - 40);
    const match = beforeNamed.exec(plain.slice(from, at));
    const days = match && lengthOf(match[1]!, date);
    return days
      ? [{ at: from + match.index, end, date: addDays(date, -days), kind: 'before' }]
      : [];
  });

/** The days that are said by those found before them. */
export const daysBefore = (plain: string, found: readonly WrittenDate[]): WrittenDate[] => [
  ...beforeThose(plain, found),
  ...patterns.flatMap(([pattern, read]) =>
    [...plain.matchAll(pattern)].slice(0, 10).flatMap((match): WrittenDate[] => {
      const end = match.index + match[0].length;
      const anchor = found
        .filter((one) => one.end <= match.index + 1 && match.index - one.end < reach)
        .pop();
      const date = anchor && read(match, anchor.date);
      return date ? [{ at: match.index, end, date, kind: 'before' }] : [];
    }),
  ),
];
