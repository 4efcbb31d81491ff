import { customerClasses } from '../domain/customer/customer-class';
import type { AgendaItem } from '../domain/follow-up/follow-up';
import type { LocalDate, LocalMinute } from '../domain/local-date';
import type { WeeklyNumbers, WeeklyReport } from '../domain/report/weekly-numbers';
import type { Messages } from '../messages/messages';
import type { Book, Sheet } from './book';
import { type CellValue, cellText } from './cell-text';

const columns = 4;
/** Rows of the sections, counted from 1; they never move, so that formats and chart are laid once. */
const rows = { numbers: 4, kinds: 8, classes: 22, overdue: 31, nextWeek: 43, end: 93 } as const;

type Line = readonly CellValue[];

const padded = (line: Line): CellValue[] =>
  [...line, '', '', '', ''].slice(0, columns) as CellValue[];

const overdueOf = (numbers: WeeklyNumbers): number =>
  customerClasses.reduce((sum, one) => sum + numbers.overdue[one], 0);

const inquiriesOf = ({ newInquiries: { precise, broad, scam } }: WeeklyNumbers): number =>
  precise + broad + scam;

type Count = readonly [string, (numbers: WeeklyNumbers) => number];

const counts = ({ weekly }: Messages): Count[] => [
  [weekly.customers, (numbers) => numbers.customers],
  [weekly.newCustomers, (numbers) => numbers.newCustomers],
  [weekly.newInquiries, inquiriesOf],
  [weekly.precise, (numbers) => numbers.newInquiries.precise],
  [weekly.broad, (numbers) => numbers.newInquiries.broad],
  [weekly.scam, (numbers) => numbers.newInquiries.scam],
  [weekly.followUps, (numbers) => numbers.followUps],
  [weekly.contacted, (numbers) => numbers.contacted],
  [weekly.neverContacted, (numbers) => numbers.neverContacted],
  [weekly.overdue, overdueOf],
  ...(['A', 'B', 'C', 'D', 'E'] as const).map(
    (one): Count => [weekly.overdueOf(one), (numbers) => numbers.overdue[one]],
  ),
  [weekly.dueNextWeek, (numbers) => numbers.dueNextWeek],
];

const classCounts = ({ weekly }: Messages): Count[] => [
  ...customerClasses.map(
    (one): Count => [weekly.customersOf(one), (numbers) => numbers.classes[one]],
  ),
  [weekly.unclassed, (numbers) => numbers.classes.none],
];

const countLine =
  ({ numbers, before }: WeeklyReport, { weekly }: Messages) =>
  ([name, of]: Count): Line => {
    const unknown = cellText(weekly.unknown);
    const now = of(numbers);
    return before
      ? [cellText(name), now, of(before), now - of(before)]
      : [cellText(name), now, unknown, unknown];
  };

const heading = (name: string, { weekly }: Messages): Line => [
  cellText(name),
  cellText(weekly.thisWeek),
  cellText(weekly.lastWeek),
  cellText(weekly.change),
];

const itemLine =
  (book: Book) =>
  (item: AgendaItem): Line => {
    const who = [item.customer, item.contact, item.country].filter(Boolean).join(' · ');
    const date = 'date' in item.due ? item.due.date : null;
    const days = 'days' in item.due ? item.due.days : '';
    return [cellText(who), cellText(item.class ?? ''), dayCell(book, date), days];
  };

const dayCell = (book: Book, date: LocalDate | null): CellValue =>
  date === null ? '' : book.dates.writeDate(date);

const items = (book: Book, list: readonly AgendaItem[]): Line[] =>
  list.length === 0 ? [[cellText(book.messages().weekly.nobody)]] : list.map(itemLine(book));

/** The whole tab, always of the same height, so that what was longer last week is blanked over. */
const page = (book: Book, report: WeeklyReport, writtenAt: LocalMinute): CellValue[][] => {
  const messages = book.messages();
  const { weekly } = messages;
  const line = countLine(report, messages);
  const sections: [number, Line[]][] = [
    [1, [[cellText(weekly.title(report.numbers.week))]]],
    [2, [[cellText(weekly.period(report.from, report.to)), cellText(weekly.writtenAt(writtenAt))]]],
    [rows.numbers, [heading(weekly.number, messages), ...counts(messages).map(line)]],
    [rows.classes, [heading(weekly.byClass, messages), ...classCounts(messages).map(line)]],
    [rows.overdue, [[cellText(weekly.oldestOverdue)], ...items(book, report.oldestOverdue)]],
    [rows.nextWeek, [[cellText(weekly.nextWeek)], ...items(book, report.nextWeek)]],
  ];
  const cells = Array.from({ length: rows.end }, () => padded([]));
  for (const [first, lines] of sections) {
    lines.forEach((one, index) => {
      cells[first - 1 + index] = padded(one);
    });
  }
  return cells;
};

/** Formats of a blank summary tab: names are text, numbers are numbers, section headings are bold. */
export const laySummary = (sheet: Sheet): void => {
  const formats = Array.from({ length: rows.end }, (_, index) =>
    index < rows.overdue
      ? ['@', 'general', 'general', 'general']
      : ['@', '@', 'yyyy-mm-dd', 'general'],
  );
  sheet.getRange(1, 1, rows.end, columns).setNumberFormats(formats);
  const headings = [rows.numbers, rows.classes, rows.overdue, rows.nextWeek];
  sheet.getRangeList(headings.map((row) => `A${row}:D${row}`)).setFontWeight('bold');
  sheet.setColumnWidth(1, 260);
};

const drawChart = (book: Book, sheet: Sheet): void => {
  if (sheet.getCharts().length > 0) return;
  const chart = sheet
    .newChart()
    .setChartType(Charts.ChartType.COLUMN)
    .addRange(sheet.getRange(rows.kinds, 1, 3, 2))
    .setPosition(rows.numbers, columns + 2, 0, 0)
    .setOption('title', book.messages().weekly.chartTitle)
    .setOption('legend', { position: 'none' })
    .build();
  sheet.insertChart(chart);
};

/** Rewrites the tab in one go; its one chart reads the cells and is drawn only once. */
export const writeSummary = (
  book: Book,
  sheet: Sheet,
  report: WeeklyReport,
  writtenAt: LocalMinute,
): void => {
  sheet.getRange(1, 1, rows.end, columns).setValues(page(book, report, writtenAt));
  drawChart(book, sheet);
};
