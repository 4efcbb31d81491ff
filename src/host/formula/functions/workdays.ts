import { weekdayOf } from '../../workbook/dates';
import { fail, toNumber, toText } from '../coerce';
import type { Context } from '../context';
import { type FunctionTable, rangeFunction } from '../definition';
import { asGrid, eachUsed, type Operand } from '../grid';
import { single } from '../intersect';

/** Weekends by number, as Monday-first patterns; 1 is Saturday and Sunday, 11 Sunday alone. */
const weekendNumbers: Record<number, string> = {
  1: '0000011',
  2: '1000001',
  3: '1100000',
  4: '0110000',
  5: '0011000',
  6: '0001100',
  7: '0000110',
  11: '0000001',
  12: '1000000',
  13: '0100000',
  14: '0010000',
  15: '0001000',
  16: '0000100',
  17: '0000010',
};

type IsWorkday = (serial: number) => boolean;

const workdayTest = (weekend: string, holidays: ReadonlySet<number>): IsWorkday => {
  if (!/^[01]{7}$/.test(weekend)) return fail('#VALUE!');
  return (serial) => weekend[(weekdayOf(serial) + 6) % 7] === '0' && !holidays.has(serial);
};

const weekendOf = (operand: Operand | undefined, context: Context): string => {
  const value = operand === undefined ? null : single(operand, context);
  if (typeof value === 'string') return value;
  return weekendNumbers[value === null ? 1 : Number(value)] ?? fail('#NUM!');
};

const holidaysOf = (operand: Operand | undefined, context: Context): ReadonlySet<number> => {
  const days = new Set<number>();
  if (operand !== undefined)
    eachUsed(asGrid(operand), (value) => {
      if (value !== null) days.add(Math.floor(toNumber(value, context.workbook.locale)));
    });
  return days;
};

const serialOf = (operand: Operand | undefined, context: Context): number => {
  const value = single(operand ?? null, context);
  return inCalendar(Math.floor(toNumber(value, context.workbook.locale)));
};

/** 31 December 9999: the last day spreadsheets know. */
const LAST_DAY = 2_958_465;

const inCalendar = (serial: number): number =>
  Math.abs(serial) <= LAST_DAY ? serial : fail('#NUM!');

const countWorkdays = (start: number, end: number, isWorkday: IsWorkday): number => {
  if (start > end) return -countWorkdays(end, start, isWorkday);
  let count = 0;
  for (let serial = start; serial <= end; serial++) if (isWorkday(serial)) count++;
  return count;
};

/** Steps over days off; a week without any workday would never end. */
const addWorkdays = (
  start: number,
  days: number,
  isWorkday: IsWorkday,
  weekend: string,
): number => {
  if (!weekend.includes('0')) return fail('#VALUE!');
  const step = days < 0 ? -1 : 1;
  let serial = start;
  for (let left = Math.abs(days); left > 0; ) {
    serial = inCalendar(serial + step);
    if (isWorkday(serial)) left--;
  }
  return serial;
};

export const workdayFunctions: FunctionTable = {
  NETWORKDAYS: rangeFunction(2, 3, ([start, end, holidays], context) =>
    countWorkdays(
      serialOf(start, context),
      serialOf(end, context),
      workdayTest('0000011', holidaysOf(holidays, context)),
    ),
  ),
  'NETWORKDAYS.INTL': rangeFunction(2, 4, ([start, end, weekend, holidays], context) =>
    countWorkdays(
      serialOf(start, context),
      serialOf(end, context),
      workdayTest(toText(weekendOf(weekend, context)), holidaysOf(holidays, context)),
    ),
  ),
  WORKDAY: rangeFunction(2, 3, ([start, days, holidays], context) =>
    addWorkdays(
      serialOf(start, context),
      serialOf(days, context),
      workdayTest('0000011', holidaysOf(holidays, context)),
      '0000011',
    ),
  ),
  'WORKDAY.INTL': rangeFunction(2, 4, ([start, days, weekend, holidays], context) => {
    const pattern = weekendOf(weekend, context);
    const isWorkday = workdayTest(pattern, holidaysOf(holidays, context));
    return addWorkdays(serialOf(start, context), serialOf(days, context), isWorkday, pattern);
  }),
};
