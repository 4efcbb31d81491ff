import type { LocalDate } from '../../local-date';
import { calendarDays } from './calendar-days';
import type { DateKind, DateReader } from './date-reader';
import { daysBefore } from './days-before';
import { partsOfTime } from './parts-of-time';

export type WrittenDate = {
  readonly at: number;
  readonly end: number;
  readonly date: LocalDate;
  readonly kind: DateKind;
};

/** All ways in which a day is written. */
export const dateReaders: readonly DateReader[] = [...calendarDays, ...partsOfTime];
const mostOfOneKind = 40;
/** How far a weekday may stand from the day it belongs to: `Friday, the 12th`. */
const beside = 12;

/** `十二` is 12, `二十三` is 23. */
const hanNumber = (written: string): number => {
  const [tens, ones] = written.includes('十') ? written.split('十') : ['', written];
  const digit = (one: string) => '〇一二三四五六七八九'.indexOf(one);
  const ten = written.includes('十') ? (tens ? digit(tens) : 1) * 10 : 0;
  return ten + (ones ? digit(ones) : 0);
};

const otherwise =
  /週|(?<![第下每])[一二三四五六七八九十]{1,3}(?=月)|[一二三四五六七八九十]{1,3}(?=[日号])|[二三四五六七八九]?十[一二三四五六七八九]?(?=个?(?:天|周|星期|工作日|自然日|小时))|(?<=\d) (?=[年月日号周])|(?<=[年月]) (?=[\d日号周])/g;
const oneWay = (written: string): string => {
  if (written === '週') return '周';
  return written === ' ' ? '' : String(hanNumber(written));
};

/** Folded text with its dates written one way: `9 月 15 日` and `九月十五日` as `9月15日`. */
export const datesPlain = (folded: string): string => folded.replace(otherwise, oneWay);

/** Where in the folded text stands what `datesPlain` moved to `at`. */
export const placeIn = (folded: string, at: number): number => {
  let shift = 0;
  for (const { 0: written, index } of folded.matchAll(otherwise)) {
    if (index + shift >= at) break;
    shift += oneWay(written).length - written.length;
  }
  return at - shift;
};

const isWeekday = ({ kind }: WrittenDate): boolean => kind === 'weekday';

/** Of dates that share words the first and longest; a weekday beside the day it names is part of it. */
const apart = (found: readonly WrittenDate[]): WrittenDate[] => {
  const kept: WrittenDate[] = [];
  for (const one of [...found].sort((a, b) => a.at - b.at || b.end - a.end)) {
    const last = kept[kept.length - 1];
    if (last && one.at < last.end) continue;
    const isBeside = last && one.at - last.end <= beside;
    if (isBeside && isWeekday(one)) continue;
    if (isBeside && isWeekday(last)) kept.pop();
    kept.push(one);
  }
  return kept;
};

/**
 * The dates in folded text, in any of the usual forms of the trade's languages, and where they stand; `today` stands for
 * the day the inquiry came, without which a day that leaves its year open is no date. Day comes before month where both
 * could be.
 */
export const datesIn = (plain: string, today: LocalDate | null): WrittenDate[] => {
  const found: WrittenDate[] = [];
  for (const { kind, pattern, read } of dateReaders) {
    let tried = 0;
    for (const match of plain.matchAll(pattern)) {
      if (++tried > mostOfOneKind) break;
      const date = read(match, today);
      if (date) found.push({ at: match.index, end: match.index + match[0].length, date, kind });
    }
  }
  const sorted = apart(found);
  const before = sorted.length > 0 ? daysBefore(plain, sorted) : [];
  return before.length > 0 ? apart([...before, ...sorted]) : sorted;
};

/** The first date in a short folded text. */
export const writtenDate = (folded: string, today: LocalDate | null): LocalDate | null =>
  datesIn(datesPlain(folded), today)[0]?.date ?? null;
