import type { CellValue } from '../../workbook/cell';
import {
  dayToSerial,
  instantToSerial,
  serialToDay,
  timeOfDay,
  weekdayOf,
} from '../../workbook/dates';
import { conventionsOf } from '../../workbook/locale';
import { readTypedDate } from '../../workbook/typed-date';
import { fail, toNumber, toText } from '../coerce';
import type { Context } from '../context';
import { type FunctionDefinition, type FunctionTable, valueFunction } from '../definition';
import { numeric } from './math';

/** The serial of a day; texts that read as days count. */
const dayOf = (value: CellValue, context: Context): number => {
  const serial = Math.floor(toNumber(value, context.workbook.locale));
  return serial < 0 ? fail('#NUM!') : serial;
};

const ofDay = (run: (serial: number) => number): FunctionDefinition =>
  valueFunction(1, 1, ([value = null], context) => run(dayOf(value, context)));

const ofTime = (run: (serial: number) => number): FunctionDefinition =>
  valueFunction(1, 1, ([value = null], context) => run(toNumber(value, context.workbook.locale)));

/** Years below 1900 are counted from 1900, as in other spreadsheets. */
const date = (year: number, month: number, day: number): number => {
  const full = Math.trunc(year) < 1900 ? Math.trunc(year) + 1900 : Math.trunc(year);
  const serial = dayToSerial(full, Math.trunc(month), Math.trunc(day));
  return serial < 0 || year < 0 ? fail('#NUM!') : serial;
};

const time = (hours: number, minutes: number, seconds: number): number => {
  const total = Math.trunc(hours) * 3600 + Math.trunc(minutes) * 60 + Math.trunc(seconds);
  return total < 0 ? fail('#NUM!') : (total % 86_400) / 86_400;
};

const lastOfMonth = (year: number, month: number): number => dayToSerial(year, month + 1, 0);

/** The same day some months away, or the last of that month where it has fewer days. */
export const addMonths = (serial: number, months: number): number => {
  const { year, month, day } = serialToDay(serial);
  const shifted = month + Math.trunc(months);
  return Math.min(dayToSerial(year, shifted, day), lastOfMonth(year, shifted));
};

const endOfMonth = (serial: number, months: number): number => {
  const { year, month } = serialToDay(serial);
  return lastOfMonth(year, month + Math.trunc(months));
};

const withMonths = (run: (serial: number, months: number) => number): FunctionDefinition =>
  valueFunction(2, 2, ([start = null, months = null], context) => {
    const serial = run(dayOf(start, context), toNumber(months, context.workbook.locale));
    return serial < 0 ? fail('#NUM!') : serial;
  });

/** Day of the week: 1 counts from Sunday, 2 from Monday, 3 from Monday as 0. */
const weekday = (serial: number, type: number): number => {
  const day = weekdayOf(serial);
  if (type === 1) return day + 1;
  if (type === 2) return ((day + 6) % 7) + 1;
  if (type === 3) return (day + 6) % 7;
  if (type >= 11 && type <= 17) return ((day - (type - 10) + 7) % 7) + 1;
  return fail('#NUM!');
};

/** The week that holds 4 January is the first. */
export const isoWeek = (serial: number): number => {
  const thursday = serial - ((weekdayOf(serial) + 6) % 7) + 3;
  const start = dayToSerial(serialToDay(thursday).year, 1, 1);
  return Math.floor((thursday - start) / 7) + 1;
};

/** The week that holds 1 January is the first; weeks begin on the day the type names. */
const weekNumber = (serial: number, type: number): number => {
  if (type === 21) return isoWeek(serial);
  const first = type === 1 ? 0 : type === 2 ? 1 : type >= 11 && type <= 17 ? (type - 10) % 7 : -1;
  if (first < 0) return fail('#NUM!');
  const newYear = dayToSerial(serialToDay(serial).year, 1, 1);
  const lead = (weekdayOf(newYear) - first + 7) % 7;
  return Math.floor((serial - newYear + lead) / 7) + 1;
};

const withType = (run: (serial: number, type: number) => number): FunctionDefinition =>
  valueFunction(1, 2, ([value = null, type = 1], context) =>
    run(dayOf(value, context), Math.trunc(toNumber(type, context.workbook.locale))),
  );

const dateDifference = (start: number, end: number, unit: string): number => {
  if (start > end) return fail('#NUM!');
  const from = serialToDay(start);
  const to = serialToDay(end);
  const short = to.day < from.day ? 1 : 0;
  const months = (to.year - from.year) * 12 + to.month - from.month - short;
  switch (unit.toUpperCase()) {
    case 'D':
      return end - start;
    case 'M':
      return months;
    case 'Y':
      return Math.floor(months / 12);
    case 'YM':
      return months % 12;
    case 'MD':
      return end - dayToSerial(to.year, to.month - short, from.day);
    case 'YD':
      return end - dayToSerial(from.year + Math.floor(months / 12), from.month, from.day);
    default:
      return fail('#NUM!');
  }
};

const readDate = (value: CellValue, context: Context, part: (serial: number) => number): number => {
  if (typeof value === 'number') return part(value);
  const read = readTypedDate(toText(value), conventionsOf(context.workbook.locale));
  return read ? part(read.value) : fail('#VALUE!');
};

const nowIn = ({ now, workbook }: Context): number => instantToSerial(now, workbook.timeZone);

export const dateFunctions: FunctionTable = {
  DATE: numeric(3, 3, date),
  TIME: numeric(3, 3, time),
  TODAY: valueFunction(0, 0, (_, context) => Math.floor(nowIn(context))),
  NOW: valueFunction(0, 0, (_, context) => Math.floor(nowIn(context) * 86_400) / 86_400),
  YEAR: ofDay((serial) => serialToDay(serial).year),
  MONTH: ofDay((serial) => serialToDay(serial).month),
  DAY: ofDay((serial) => serialToDay(serial).day),
  HOUR: ofTime((serial) => timeOfDay(serial).hours),
  MINUTE: ofTime((serial) => timeOfDay(serial).minutes),
  SECOND: ofTime((serial) => timeOfDay(serial).seconds),
  WEEKDAY: withType(weekday),
  WEEKNUM: withType(weekNumber),
  ISOWEEKNUM: ofDay(isoWeek),
  EDATE: withMonths(addMonths),
  EOMONTH: withMonths(endOfMonth),
  DAYS: valueFunction(
    2,
    2,
    ([end = null, start = null], context) => dayOf(end, context) - dayOf(start, context),
  ),
  DATEDIF: valueFunction(3, 3, ([start = null, end = null, unit = null], context) =>
    dateDifference(dayOf(start, context), dayOf(end, context), toText(unit)),
  ),
  DATEVALUE: valueFunction(1, 1, ([value = null], context) => readDate(value, context, Math.floor)),
  TIMEVALUE: valueFunction(1, 1, ([value = null], context) =>
    readDate(value, context, (serial) => serial - Math.floor(serial)),
  ),
};
