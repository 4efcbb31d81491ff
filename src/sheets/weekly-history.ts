import { type CustomerClass, customerClasses } from '../domain/customer/customer-class';
import type { IsoWeek, LocalMinute } from '../domain/local-date';
import { activeClasses } from '../domain/report/register-state';
import {
  type RegisterState,
  type UnknownState,
  unknownState,
  type WeeklyNumbers,
} from '../domain/report/weekly-numbers';
import type { RecordOf } from './records';

/** A row of the Weekly history tab. */
export type HistoryRow = { readonly numbers: WeeklyNumbers; readonly writtenAt: string | null };

const known = (record: RecordOf, key: string): number | null => {
  const value = record[key];
  return typeof value === 'number' ? value : null;
};

const number = (record: RecordOf, key: string): number => known(record, key) ?? 0;

const byClass = (of: (letter: CustomerClass) => number): Record<CustomerClass, number> =>
  Object.fromEntries(customerClasses.map((letter) => [letter, of(letter)])) as Record<
    CustomerClass,
    number
  >;

/** A week filled in from the log has blank cells where nobody counted how the register stood. */
const stateFrom = (record: RecordOf): RegisterState | UnknownState => {
  if (known(record, 'customers') === null) return unknownState;
  const classes = byClass((letter) => number(record, `class${letter}`));
  return {
    customers: number(record, 'customers'),
    neverContacted: number(record, 'neverContacted'),
    overdue: byClass((letter) => number(record, `overdue${letter}`)),
    overdueTwice: number(record, 'overdueTwice'),
    unclassed: null,
    classes: { ...classes, none: number(record, 'unclassed') },
    covered: byClass((letter) => number(record, `covered${letter}`)),
    dueNextWeek: number(record, 'dueNextWeek'),
  };
};

export const historyRowFrom = (record: RecordOf): HistoryRow => ({
  writtenAt: typeof record.writtenAt === 'string' ? record.writtenAt : null,
  numbers: {
    week: String(record.week) as IsoWeek,
    newInquiries: {
      precise: number(record, 'precise'),
      broad: number(record, 'broad'),
      scam: number(record, 'scam'),
    },
    replied: number(record, 'replied'),
    repliedInTime: number(record, 'repliedInTime'),
    replyDue: null,
    replyMinutes: known(record, 'replyMinutes'),
    newCustomers: number(record, 'newCustomers'),
    followUps: number(record, 'followUps'),
    contacted: number(record, 'contacted'),
    answers: number(record, 'answers'),
    orders: number(record, 'orders'),
    orderValue: known(record, 'orderValue'),
    ...stateFrom(record),
  },
});

const stateRecord = (numbers: WeeklyNumbers): RecordOf => {
  if (numbers.customers === null) return {};
  const { overdue, covered, classes } = numbers;
  return {
    customers: numbers.customers,
    neverContacted: numbers.neverContacted,
    overdue: customerClasses.reduce((sum, letter) => sum + overdue[letter], 0),
    overdueTwice: numbers.overdueTwice,
    ...Object.fromEntries(activeClasses.map((letter) => [`overdue${letter}`, overdue[letter]])),
    ...Object.fromEntries(activeClasses.map((letter) => [`covered${letter}`, covered[letter]])),
    ...Object.fromEntries(customerClasses.map((letter) => [`class${letter}`, classes[letter]])),
    unclassed: classes.none,
    dueNextWeek: numbers.dueNextWeek,
  };
};

const recordFrom = ({ numbers, writtenAt }: HistoryRow): RecordOf => {
  const { precise, broad, scam } = numbers.newInquiries;
  const { week, newCustomers, replied, repliedInTime, replyMinutes } = numbers;
  const { followUps, contacted, answers, orders, orderValue } = numbers;
  const newInquiries = precise + broad + scam;
  const flows = { newCustomers, newInquiries, precise, broad, scam, replied, repliedInTime };
  const work = { replyMinutes, orders, orderValue, answers, followUps, contacted };
  return { week, writtenAt, ...flows, ...work, ...stateRecord(numbers) };
};

/**
 * What the tab is to hold: the reported week as of now, weeks that were there with the minute of their writing, and
 * weeks that were missed, filled in now.
 */
export const historyRecords = (
  history: readonly WeeklyNumbers[],
  standing: readonly HistoryRow[],
  week: IsoWeek | null,
  now: LocalMinute,
): RecordOf[] => {
  const minutes = new Map(standing.map(({ numbers, writtenAt }) => [numbers.week, writtenAt]));
  return history.map((numbers) => {
    const before = numbers.week === week ? null : minutes.get(numbers.week);
    return recordFrom({ numbers, writtenAt: before ?? now });
  });
};
