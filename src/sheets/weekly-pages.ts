import { type CustomerClass, customerClasses } from '../domain/customer/customer-class';
import type { IsoWeek, LocalMinute } from '../domain/local-date';
import { Problem } from '../domain/problem';
import type { WeeklyNumbers } from '../domain/report/weekly-numbers';
import type { WeeklyPages } from '../workflows/ports';
import { appendRecords } from './append-records';
import type { Book, TabTable } from './book';
import { cellOf, columnOf, type PlacedRecord, type RecordOf, recordsOf } from './records';
import { writeSummary } from './weekly-summary-tab';
import { writeCells } from './write-cells';

const number = (record: RecordOf, key: string): number => {
  const value = record[key];
  return typeof value === 'number' ? value : 0;
};

const byClass = (of: (customerClass: CustomerClass) => number): Record<CustomerClass, number> =>
  Object.fromEntries(customerClasses.map((one) => [one, of(one)])) as Record<CustomerClass, number>;

const numbersFrom = ({ record }: PlacedRecord): WeeklyNumbers => ({
  week: String(record.week) as IsoWeek,
  customers: number(record, 'customers'),
  newCustomers: number(record, 'newCustomers'),
  newInquiries: {
    precise: number(record, 'precise'),
    broad: number(record, 'broad'),
    scam: number(record, 'scam'),
  },
  followUps: number(record, 'followUps'),
  contacted: number(record, 'contacted'),
  neverContacted: number(record, 'neverContacted'),
  overdue: byClass((one) => number(record, `overdue${one}`)),
  classes: {
    ...byClass((one) => number(record, `class${one}`)),
    none: number(record, 'unclassed'),
  },
  dueNextWeek: number(record, 'dueNextWeek'),
});

const recordFrom = (numbers: WeeklyNumbers, writtenAt: LocalMinute): RecordOf => {
  const { precise, broad, scam } = numbers.newInquiries;
  return {
    week: numbers.week,
    writtenAt,
    customers: numbers.customers,
    newCustomers: numbers.newCustomers,
    newInquiries: precise + broad + scam,
    precise,
    broad,
    scam,
    followUps: numbers.followUps,
    contacted: numbers.contacted,
    neverContacted: numbers.neverContacted,
    overdue: customerClasses.reduce((sum, one) => sum + numbers.overdue[one], 0),
    ...Object.fromEntries(customerClasses.map((one) => [`overdue${one}`, numbers.overdue[one]])),
    ...Object.fromEntries(customerClasses.map((one) => [`class${one}`, numbers.classes[one]])),
    unclassed: numbers.classes.none,
    dueNextWeek: numbers.dueNextWeek,
  };
};

const replaceRow = (table: TabTable, book: Book, row: number, record: RecordOf): void =>
  writeCells(
    table,
    Object.entries(record)
      .filter(([key]) => columnOf(table, key) >= 0)
      .map(([key, value]) => ({
        row,
        column: columnOf(table, key) + 1,
        value: cellOf(table, key, value, book),
      })),
  );

/** The Weekly summary tab and, one row per week, the Weekly history tab. */
export const weeklyPages = (book: Book): WeeklyPages => {
  let table: TabTable | null = null;
  const history = (): TabTable => {
    table ??= book.read('weeklyHistory');
    return table;
  };
  return {
    history: () => recordsOf(history(), book).map(numbersFrom),
    write: (report, writtenAt) => {
      const sheet = book.find('weeklySummary');
      if (!sheet) throw new Problem('tabMissing', { tab: 'weeklySummary' });
      const record = recordFrom(report.numbers, writtenAt);
      const placed = recordsOf(history(), book).find((one) => one.record.week === record.week);
      if (placed) replaceRow(history(), book, placed.row, record);
      else appendRecords(history(), book, [record]);
      writeSummary(book, sheet, report, writtenAt);
    },
  };
};
